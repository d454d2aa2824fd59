package alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.Audience;
import alongside.portal.Route;
import alongside.portal.openapi.Description;
import alongside.testing.HtmlValidator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static TestSite site;
    private static Description description;

    @BeforeAll
    static void start() throws Exception {
        site = new TestSite();
        description = site.description;
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private record Operation(String name, JsonNode node) {
        /** What is sent, and what a success answers, in JSON. */
        Stream<JsonNode> bodies() {
            return Stream.concat(Stream.of(node.path("requestBody")), successes())
                    .map(body -> body.at("/content/application~1json"))
                    .filter(body -> !body.isMissingNode());
        }

        Stream<JsonNode> successes() {
            return node.path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .map(Map.Entry::getValue);
        }
    }

    private static List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (var path : description.document().path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                all.add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()));
            }
        }
        return all;
    }

    @Test
    void everyApiRouteIsDescribedAndEveryDescriptionHasARoute() {
        assertThat(description.faults()).isEmpty();
        assertThat(operations()).isNotEmpty();
    }

    @Test
    void everyOperationHasANameOfItsOwnAndATagThatIsExplained() {
        var ids = new HashSet<String>();
        var tags = new HashSet<String>();
        description.document().path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
        assertThat(operations())
                .allSatisfy(operation -> {
                    var node = operation.node();
                    assertThat(node.path("operationId").asText())
                            .as(operation.name())
                            .matches("[a-z]+[A-Za-z]+");
                    assertThat(ids.add(node.path("operationId").asText()))
                            .as(operation.name())
                            .isTrue();
                    assertThat(node.path("summary").asText())
                            .as(operation.name())
                            .isNotEmpty()
                            .doesNotEndWith(".");
                    assertThat(node.path("description").asText())
                            .as(operation.name())
                            .endsWith(".");
                    assertThat(tags).contains(node.path("tags").path(0).asText());
                });
    }

    @Test
    void everyParameterIsThereOnceAndExplained() {
        assertThat(operations())
                .allSatisfy(operation -> {
                    var places = new HashSet<String>();
                    for (var parameter : operation.node().path("parameters")) {
                        var whole =
                                parameter.has("$ref")
                                        ? description
                                                .document()
                                                .at(parameter.path("$ref").asText().substring(1))
                                        : parameter;
                        var place = whole.path("in").asText() + " " + whole.path("name").asText();
                        assertThat(places.add(place)).as(operation.name() + place).isTrue();
                        assertThat(whole.path("description").asText()).as(place).endsWith(".");
                    }
                });
    }

    @Test
    void whatChangesNothingTheSecondTimeNeedsNoVersion() {
        var free =
                List.of(
                        "leaveReaction",
                        "keepPost",
                        "pinSavedView",
                        "publishPathway",
                        "acknowledgeRoleBoundary");
        assertThat(operations())
                .filteredOn(one -> free.contains(one.node().path("operationId").asText()))
                .hasSameSizeAs(free)
                .allSatisfy(one -> {
                    assertThat(one.node().path("parameters").toString())
                            .as(one.name())
                            .doesNotContain("if_match");
                    assertThat(one.node().path("responses").has("428")).as(one.name()).isFalse();
                });
        assertThat(description.document().toString()).doesNotContain("x-unconditional");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(description.document().findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(
                                        description
                                                .document()
                                                .at(reference.asText().substring(1))
                                                .isMissingNode())
                                .as(reference.asText())
                                .isFalse());
    }

    @Test
    void everyExampleFitsItsSchema() {
        assertThat(operations())
                .allSatisfy(operation ->
                        operation
                                .bodies()
                                .forEach(body -> {
                                    assertThat(body.has("example")).as(operation.name()).isTrue();
                                    assertThat(
                                                    site.contract.faults(
                                                            body.get("schema"),
                                                            body.get("example")))
                                            .as(operation.name())
                                            .isEmpty();
                                }));
    }

    @Test
    void everySuccessIsAnsweredInJsonAsEventsAsAFileOrWithoutABody() {
        assertThat(operations())
                .allSatisfy(operation -> {
                    var answers = operation.successes().toList();
                    assertThat(answers).as(operation.name()).hasSize(1);
                    var content = answers.getFirst().path("content");
                    assertThat(
                                    content.isMissingNode()
                                            || content.at("/application~1json").has("schema")
                                            || content.has("text/event-stream")
                                            || content.has("application/octet-stream"))
                            .as(operation.name())
                            .isTrue();
                });
    }

    @Test
    void theWholeOfItIsAValidPage() {
        var route = new Route("GET", "/api", Audience.OPEN, false);
        var page = new Ask(site).send(route, route.path(), null);
        assertThat(page.body()).contains("GET /t/{trust}/people – The people in post");
        assertThat(HtmlValidator.errors(page.body())).isEmpty();
    }

    /** So that an answer with a field too many or too few fails. */
    @Test
    void everyObjectSaysWhichFieldsItHas() {
        var open = new ArrayList<String>();
        findOpen("", description.document(), open);
        assertThat(open).isEmpty();
    }

    private static void findOpen(String path, JsonNode node, List<String> open) {
        if (node.has("properties") && !node.has("additionalProperties")) {
            open.add(path);
        }
        node.properties()
                .forEach(part -> findOpen(path + "/" + part.getKey(), part.getValue(), open));
    }
}
