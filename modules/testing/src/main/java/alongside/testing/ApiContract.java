package alongside.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Holds the answers of an API to its OpenAPI description: status, headers, kind and body. */
public final class ApiContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.JSON_PATH)
                    .build();

    private final JsonNode document;
    private final String base;
    private final List<Address> addresses;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    /** The description; its first server is where the API begins. */
    public ApiContract(JsonNode document) {
        this.document = document;
        this.base = document.path("servers").path(0).path("url").asText();
        this.addresses =
                document.path("paths").properties().stream()
                        .map(entry -> Address.of(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Address::parameters))
                        .toList();
    }

    private record Address(Pattern pattern, int parameters, JsonNode item) {
        static Address of(String path, JsonNode item) {
            return new Address(
                    Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+")),
                    path.split("\\{").length - 1,
                    item);
        }
    }

    /**
     * The same answer, if it is as described or not of the API.
     *
     * @throws AssertionError with the JSON path of what is not
     */
    public HttpResponse<String> checked(HttpResponse<String> answer) {
        var path = answer.uri().getRawPath();
        if (path.startsWith(base + "/") && !answer.request().method().equals("HEAD")) {
            var faults = faults(answer, path.substring(base.length()));
            if (!faults.isEmpty()) {
                throw new AssertionError(
                        "%s %s %d %s%n%s"
                                .formatted(
                                        answer.request().method(),
                                        answer.uri(),
                                        answer.statusCode(),
                                        String.join("; ", faults),
                                        answer.body()));
            }
        }
        return answer;
    }

    /** What is wrong with a value by a schema of the description, each with its JSON path. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole, STRICT);
    }

    private List<String> faults(HttpResponse<String> answer, String path) {
        var operation = operation(answer.request().method(), path);
        if (operation.isMissingNode()) {
            // Such as a method that the address does not know.
            return answer.statusCode() < 400 ? List.of() : body(answer, problem());
        }
        var response =
                resolved(operation.path("responses").path(String.valueOf(answer.statusCode())));
        if (response.isMissingNode()) {
            return List.of("is not described");
        }
        var faults = new ArrayList<>(headers(answer, response));
        faults.addAll(body(answer, response.path("content")));
        return faults;
    }

    /** Of two addresses that match, the one with more words of its own. */
    private JsonNode operation(String method, String path) {
        return addresses.stream()
                .filter(address -> address.pattern().matcher(path).matches())
                .findFirst()
                .map(address -> address.item().path(method.toLowerCase(Locale.ROOT)))
                .orElse(MissingNode.getInstance());
    }

    private JsonNode problem() {
        return document.at("/components/responses/not_found/content");
    }

    private List<String> headers(HttpResponse<String> answer, JsonNode response) {
        var faults = new ArrayList<String>();
        for (var described : response.path("headers").properties()) {
            var name = described.getKey();
            var header = resolved(described.getValue());
            answer.headers()
                    .firstValue(name)
                    .ifPresentOrElse(
                            value ->
                                    faults(header.path("schema"), new TextNode(value))
                                            .forEach(fault -> faults.add(name + fault)),
                            () -> faults.add("has no " + name));
        }
        return faults;
    }

    private List<String> body(HttpResponse<String> answer, JsonNode content) {
        if (content.isMissingNode()) {
            return answer.body().isEmpty() ? List.of() : List.of("has a body");
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        if (!content.has(type)) {
            return List.of("is " + (type.isEmpty() ? "of no kind" : type));
        }
        if (!type.endsWith("json")) {
            return List.of();
        }
        try {
            return faults(content.path(type).path("schema"), JSON.readTree(answer.body()));
        } catch (JsonProcessingException e) {
            return List.of("is no JSON");
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
