package alongside.portal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * One operation as the documentation shows it.
 *
 * @param send an example body, empty if none is sent
 * @param status of an answer that tells of success
 * @param answer an example of it, empty if it has no body
 */
public record Operation(
        String id,
        String method,
        String path,
        String summary,
        String description,
        List<Parameter> parameters,
        String send,
        String status,
        String answer) {

    /** One parameter; {@code place} is path, query or header. */
    public record Parameter(String name, String place, boolean required, String description) {}

    public Operation {
        parameters = List.copyOf(parameters);
    }

    static Operation of(JsonNode document, String path, String method, JsonNode operation) {
        var success =
                operation.path("responses").properties().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .findFirst()
                        .orElseThrow();
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asText(),
                operation.path("description").asText(),
                parameters(document, operation),
                example(operation.path("requestBody")),
                success.getKey(),
                example(success.getValue()));
    }

    public String title() {
        return method + " " + path + " – " + summary;
    }

    /**
     * Whether the documentation can ask it: it changes nothing, and answers with something to read.
     */
    public boolean askable() {
        return method.equals("GET") && !answer.isEmpty();
    }

    public List<Parameter> asked() {
        return parameters.stream()
                .filter(parameter -> !parameter.place().equals("header"))
                .toList();
    }

    private static List<Parameter> parameters(JsonNode document, JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(parameter -> resolved(document, parameter))
                .map(parameter ->
                        new Parameter(
                                parameter.path("name").asText(),
                                parameter.path("in").asText(),
                                parameter.path("required").asBoolean(),
                                parameter.path("description").asText()))
                .toList();
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static String example(JsonNode withContent) {
        return StreamSupport.stream(withContent.path("content").spliterator(), false)
                .map(content -> content.path("example"))
                .filter(example -> !example.isMissingNode())
                .findFirst()
                .map(example -> example.isTextual() ? example.asText() : example.toPrettyString())
                .orElse("");
    }
}
