package alongside.forums;

import static alongside.forums.TestPeople.MODERATOR;
import static alongside.forums.TestPeople.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.portal.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Forums with moderators, and people who write in them. */
final class SafetySite implements AutoCloseable {
    final TestSite site = new TestSite();

    SafetySite() {
        for (var who : TestPeople.all()) {
            send(who, "POST", "/conduct/acceptance", "{\"version\": 1}", 200);
        }
    }

    JsonNode send(Someone who, String method, String path, String body, int status) {
        var answer = site.json(who, method, "/api/v1" + path, body);
        assertThat(answer.statusCode())
                .as("%s %s %s: %s", who.name(), method, path, answer.body())
                .isEqualTo(status);
        return answer.body().isEmpty()
                ? Json.value("{}", JsonNode.class)
                : Json.value(answer.body(), JsonNode.class);
    }

    JsonNode get(Someone who, String path, int status) {
        return send(who, "GET", path, "", status);
    }

    /** A forum of all Trusts whose chair is Bex Lovell; its id. */
    String forum(String name, String more) {
        var body =
                "{\"name\": \"%s\", \"purpose\": \"To meet\", \"roles\": [\"peer_support_worker\"]%s}"
                        .formatted(name, more);
        var id = send(OPERATOR, "POST", "/forums", body, 201).path("id").asText();
        appoint(id, MODERATOR, "chair");
        return id;
    }

    void appoint(String forum, Someone who, String part) {
        var answer =
                site.post(
                        OPERATOR,
                        "/forums/" + forum + "/people/invitations",
                        Map.of("email", who.email(), "part", part));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    void join(String forum, Someone... people) {
        for (var who : people) {
            var trust = Set.of(TestPeople.DANA).contains(who) ? "fenbridge" : "northmoor";
            var body = "{\"trust\": \"%s\"}".formatted(trust);
            send(who, "POST", "/forums/" + forum + "/membership", body, 200);
        }
    }

    String topic(Someone who, String forum, String title) {
        var body =
                "{\"title\": \"%s\", \"body\": \"Hello\", \"kind\": \"question\"}".formatted(title);
        var path = "/forums/" + forum + "/topics";
        return send(who, "POST", path, body, 201).path("id").asText();
    }

    String reply(Someone who, String topic, String text) {
        var path = "/topics/" + topic + "/posts";
        return send(who, "POST", path, "{\"body\": \"%s\"}".formatted(text), 201)
                .path("id")
                .asText();
    }

    String posts(Someone who, String topic) {
        return get(who, "/topics/" + topic + "/posts", 200).toString();
    }

    /** What stands for somebody in a forum. */
    String member(String forum, Someone who) {
        for (var one : get(MODERATOR, "/forums/" + forum + "/members", 200).path("items")) {
            if (one.path("byline").path("name").asText().equals(who.name())) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError(who.name());
    }

    @Override
    public void close() {
        site.close();
    }
}
