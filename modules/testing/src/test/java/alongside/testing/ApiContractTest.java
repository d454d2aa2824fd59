package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiContractTest {
    private static final String DESCRIPTION =
            """
            {"servers": [{"url": "/api"}],
             "paths": {
               "/goals/{id}": {"get": {"responses": {
                 "200": {
                   "headers": {"ETag": {"required": true, "schema": {"pattern": "^\\"[0-9]+\\"$"}}},
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Goal"}}}},
                 "404": {"$ref": "#/components/responses/not_found"}}}},
               "/goals/mine": {"get": {"responses": {"204": {}}}}},
             "components": {
               "schemas": {"Goal": {
                 "required": ["due"], "additionalProperties": false,
                 "properties": {"due": {"type": "string", "format": "date"}}}},
               "responses": {"not_found": {"content": {"application/problem+json": {
                 "schema": {"required": ["title"]}}}}}}}
            """;
    private static final String JSON = "application/json; charset=utf-8";

    private HttpServer server;
    private ApiContract contract;

    @BeforeEach
    void start() throws IOException {
        contract = new ApiContract(new ObjectMapper().readTree(DESCRIPTION));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsDescribedIsHandedBack() throws Exception {
        var answer = answer("/api/goals/7", 200, JSON, "{\"due\": \"2026-12-31\"}");
        assertThat(contract.checked(answer)).isSameAs(answer);
        contract.checked(
                answer("/api/goals/8", 404, "application/problem+json", "{\"title\": \"\"}"));
        contract.checked(answer("/api/goals/mine", 204, "", ""));
        contract.checked(answer("/goals", 500, "text/html", "<p>A page</p>"));
    }

    @Test
    void aBodyIsHeldToItsSchema() throws Exception {
        wrong(200, JSON, "{}", "$: required property 'due' not found");
        wrong(200, JSON, "{\"due\": \"soon\"}", "$.due: does not match the date pattern");
        wrong(200, JSON, "{\"due\": \"2026-12-31\", \"more\": 1}", "'more' is not defined");
        wrong(200, JSON, "soon", "is no JSON");
        wrong(404, "application/problem+json", "{}", "'title' not found");
    }

    @Test
    void anAnswerOfAnotherKindIsNotAsDescribed() throws Exception {
        wrong(201, JSON, "{}", "is not described");
        wrong(200, "text/plain", "{}", "is text/plain");
        wrong(404, JSON, "{\"title\": \"\"}", "is application/json");
        assertThatThrownBy(() -> contract.checked(answer("/api/goals/mine", 200, JSON, "{}")))
                .hasMessageContaining("/api/goals/mine 200 is not described");
    }

    @Test
    void aHeaderThatIsDescribedIsThere() throws Exception {
        server.createContext("/api/goals/9", exchange -> send(exchange, 200, JSON, "{}", ""));
        assertThatThrownBy(() -> contract.checked(ask("/api/goals/9")))
                .hasMessageContaining("has no ETag");
        server.createContext("/api/goals/10", exchange -> send(exchange, 200, JSON, "{}", "new"));
        assertThatThrownBy(() -> contract.checked(ask("/api/goals/10")))
                .hasMessageContaining("ETag$: does not match the regex pattern");
    }

    @Test
    void whatIsNotDescribedMayOnlyBeAProblem() throws Exception {
        contract.checked(
                answer("/api/nowhere", 404, "application/problem+json", "{\"title\": \"\"}"));
        assertThatThrownBy(() -> contract.checked(answer("/api/nowhere", 404, "text/html", "<p>")))
                .hasMessageContaining("is text/html");
    }

    private void wrong(int status, String type, String body, String fault) throws Exception {
        var answer = answer("/api/goals/7", status, type, body);
        assertThatThrownBy(() -> contract.checked(answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fault);
    }

    private HttpResponse<String> answer(String path, int status, String type, String body)
            throws Exception {
        var context = server.createContext(path, e -> send(e, status, type, body, "\"3\""));
        try {
            return ask(path);
        } finally {
            server.removeContext(context);
        }
    }

    private HttpResponse<String> ask(String path) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void send(
            HttpExchange exchange, int status, String type, String body, String tag)
            throws IOException {
        try (exchange) {
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            if (!tag.isEmpty()) {
                exchange.getResponseHeaders().set("ETag", tag);
            }
            exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.getBytes(UTF_8).length);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
        }
    }
}
