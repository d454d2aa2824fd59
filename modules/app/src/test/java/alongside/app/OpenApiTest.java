package alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.openapi.Description;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static TestSite site;
    private static Description description;

    @BeforeAll
    static void start() throws Exception {
        site = new TestSite();
        description = Description.of(site.alongside.routes().all());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private record Operation(String name, JsonNode node) {}

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
    void nothingIsDescribedThatIsNoRoute() {
        assertThat(description.faults()).noneMatch(fault -> fault.startsWith("There is no route"));
    }

    /** The features whose description is still to be written; the list may only become shorter. */
    @Test
    void everyFeatureIsDescribedButTheOnesNamedHere() {
        var waiting =
                List.of(
                        "/services",
                        "/localities",
                        "/teams",
                        "/audit",
                        "/people",
                        "/posts",
                        "/assignments",
                        "/pathways",
                        "/imports");
        assertThat(description.faults())
                .allMatch(fault ->
                        fault.endsWith(" /t/{trust}")
                                || waiting.stream()
                                        .anyMatch(path -> fault.contains("/t/{trust}" + path)));
    }

    @Test
    void everyOperationHasANameOfItsOwnAndATagThatIsExplained() {
        var ids = new HashSet<String>();
        var tags = new HashSet<String>();
        description.document().path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
        assertThat(operations()).isNotEmpty();
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
                    assertThat(tags).contains(node.path("tags").path(0).asText());
                });
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
                        bodies(operation.node())
                                .forEach(body -> {
                                    assertThat(body.has("example")).as(operation.name()).isTrue();
                                    assertThat(faults(body.get("schema"), body.get("example")))
                                            .as(operation.name())
                                            .isEmpty();
                                }));
    }

    @Test
    void everySuccessIsAnsweredInJsonOrWithoutABody() {
        assertThat(operations())
                .allSatisfy(operation -> {
                    var good =
                            operation.node().path("responses").properties().stream()
                                    .filter(response -> response.getKey().startsWith("2"))
                                    .toList();
                    assertThat(good).as(operation.name()).hasSize(1);
                    var answer = good.getFirst();
                    assertThat(
                                    answer.getKey().equals("204")
                                            || answer.getValue()
                                                    .at("/content/application~1json")
                                                    .has("schema"))
                            .as(operation.name())
                            .isTrue();
                });
    }

    private static Stream<JsonNode> bodies(JsonNode operation) {
        return Stream.concat(
                        Stream.of(operation.path("requestBody")),
                        operation.path("responses").properties().stream()
                                .filter(response -> response.getKey().startsWith("2"))
                                .map(java.util.Map.Entry::getValue))
                .map(body -> body.at("/content/application~1json"))
                .filter(body -> !body.isMissingNode());
    }

    /** What is wrong with a value by a schema of the document. */
    static List<String> faults(JsonNode schema, JsonNode value) {
        var whole = schema.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) whole)
                .set("components", description.document().path("components"));
        return SCHEMAS.getSchema(whole).validate(value).stream().map(Object::toString).toList();
    }
}
