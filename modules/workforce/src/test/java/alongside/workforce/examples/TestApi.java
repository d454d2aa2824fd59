package alongside.workforce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.Json;
import alongside.workforce.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** One Trust through its API, as a script would use it: what is refused fails the test. */
record TestApi(TestSite site, String trust) {

    JsonNode get(String path) {
        var answer = site.get(at(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.value(answer.body(), JsonNode.class);
    }

    JsonNode add(String path, Map<String, ?> body) {
        var answer = site.json("POST", at(path), Json.text(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.value(answer.body(), JsonNode.class);
    }

    JsonNode change(String method, String path, int version, Map<String, ?> body) {
        var answer =
                site.json(method, at(path), Json.text(body), "If-Match", "\"" + version + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.value(answer.body(), JsonNode.class);
    }

    /** The message for a field of what is refused. */
    String refused(String method, String path, int version, Map<String, ?> body, String field) {
        var answer =
                site.json(method, at(path), Json.text(body), "If-Match", "\"" + version + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        for (var error : Json.value(answer.body(), JsonNode.class).path("errors")) {
            if (error.path("field").asText().equals(field)) {
                return error.path("message").asText();
            }
        }
        throw new AssertionError("No error of " + field + " in " + answer.body());
    }

    String figure(String measure, String asAt, UUID service) {
        var query = "?as_at=" + asAt + "&service=" + service;
        return get("/measures/" + measure + query).path("value").asText();
    }

    JsonNode person(String first, String last) {
        return add("/people", Map.of("first_name", first, "last_name", last));
    }

    String page(String path) {
        var answer = site.get("/t/" + trust + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String at(String path) {
        return "/api/v1/t/" + trust + path;
    }

    static String id(JsonNode thing) {
        return thing.path("id").asText();
    }

    static int version(JsonNode thing) {
        return thing.path("version").asInt();
    }
}
