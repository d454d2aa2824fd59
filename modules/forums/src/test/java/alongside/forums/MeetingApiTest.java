package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.portal.Json;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A meeting through the API. */
class MeetingApiTest {
    private static final MeetingTable TABLE = new MeetingTable(2, 2);
    private static final String IF_MATCH = "If-Match";

    @AfterAll
    static void close() {
        TABLE.close();
    }

    private static JsonNode send(
            Someone who, String method, String path, String body, int status, String... headers) {
        var answer = TABLE.site.json(who, method, "/api/v1" + path, body, headers);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isEqualTo(status);
        return answer.body().isEmpty()
                ? Json.value("{}", JsonNode.class)
                : Json.value(answer.body(), JsonNode.class);
    }

    private static JsonNode get(Someone who, String path) {
        return send(who, "GET", path, "", 200);
    }

    @Test
    void aMeetingIsHeldFromTheAgendaToTheMinutes() {
        var forum = TABLE.forum;
        var series = get(DANA, forum + "/series");
        assertThat(series.path("planned").asInt()).isEqualTo(4);
        send(DANA, "POST", forum + "/series/meetings", "", 403);
        send(TESS, "PATCH", forum + "/series", "{\"quorum\": 2}", 200, IF_MATCH, "\"2\"");
        send(TESS, "POST", forum + "/series/meetings", "", 200);
        var events = get(DANA, "/events?limit=5");
        assertThat(events.path("items")).hasSize(5);
        assertThat(get(DANA, "/events?after=" + events.path("next").asText()).path("items"))
                .hasSize(3);
        assertThat(get(STRANGER, "/events").path("items")).isEmpty();

        var event = "/events/" + events.path("items").path(0).path("id").asText();
        var next = events.path("items").path(1).path("id").asText();
        send(STRANGER, "GET", event, "", 404);
        send(STRANGER, "GET", event + "/agenda", "", 404);
        send(DANA, "PATCH", event, "{\"capacity\": 3}", 403, IF_MATCH, "\"1\"");
        send(TESS, "PATCH", event, "{\"capacity\": 3}", 428);
        send(TESS, "PATCH", event, "{\"capacity\": 3}", 200, IF_MATCH, "\"1\"");
        send(TESS, "PATCH", event, "{\"capacity\": 3}", 412, IF_MATCH, "\"1\"");

        var first = send(PRIYA, "POST", event + "/agenda", "{\"title\": \"Pay\"}", 201);
        var item = event + "/agenda/" + first.path("id").asText();
        assertThat(send(DANA, "POST", item + "/vote", "", 200).path("votes").asInt()).isEqualTo(2);
        send(DANA, "DELETE", item + "/vote", "", 200);
        assertThat(get(DANA, event + "/agenda").path("items").path(0).path("votes").asInt())
                .isEqualTo(1);
        var other = send(DANA, "POST", event + "/agenda", "{\"title\": \"Tea\"}", 201);
        var refused = event + "/agenda/" + other.path("id").asText() + "/refusal";
        send(TESS, "PUT", refused, "{}", 422, IF_MATCH, "\"1\"");
        send(TESS, "PUT", refused, "{\"reason\": \"No time\"}", 200, IF_MATCH, "\"1\"");
        send(TESS, "PUT", item + "/acceptance", "{\"place\": 1}", 200, IF_MATCH, "\"1\"");

        assertThat(get(PRIYA, event).path("link").isNull()).isTrue();
        var needs = "{\"needs\": \"Captions\"}";
        var came = send(PRIYA, "POST", event + "/registration", needs, 200);
        assertThat(came.path("link").asText()).isEqualTo(MeetingTable.LINK);
        send(DANA, "GET", event + "/registration", "", 404);
        send(DANA, "GET", event + "/registrations", "", 403);
        assertThat(get(TESS, event + "/registrations").toString()).contains("Captions");
        send(PRIYA, "DELETE", event + "/registration", "", 204);

        TABLE.nowIs("2027-01-14T14:05:00Z");
        var code = send(TESS, "POST", event + "/check-in/code", "", 200).path("code").asText();
        send(DANA, "POST", event + "/check-in", "{\"code\": \"%s\"}".formatted(code), 200);
        var motion = send(TESS, "POST", event + "/motions", "{\"motion\": \"Tea\"}", 200);
        var decision = event + "/motions/" + motion.path("id").asText();
        send(DANA, "POST", decision + "/vote", "{\"choice\": \"against\"}", 200);
        send(TESS, "POST", decision + "/closure", "{}", 409);
        var ticked =
                "{\"present\": [\"%s\", \"%s\"]}"
                        .formatted(TABLE.participant(TESS), TABLE.participant(DANA));
        send(TESS, "POST", event + "/attendance", ticked, 200);
        assertThat(get(PRIYA, event + "/room").path("people").asInt()).isEqualTo(2);
        assertThat(get(TESS, event + "/attendance").path("items")).hasSize(4);
        assertThat(send(TESS, "POST", decision + "/closure", "{}", 200).path("carried").asBoolean())
                .isFalse();
        assertThat(get(PRIYA, event + "/motions").path("items")).hasSize(1);
        send(TESS, "POST", event + "/attendance/confirmation", "{\"hours\": 0}", 422);
        send(TESS, "POST", event + "/attendance/confirmation", "{\"hours\": 2}", 200);

        var action =
                "{\"what\": \"Write\", \"owner\": \"%s\", \"due_on\": \"2027-03-31\"}"
                        .formatted(TABLE.participant(DANA));
        send(PRIYA, "POST", event + "/actions", action, 403);
        send(TESS, "POST", event + "/actions", action, 200);
        assertThat(get(PRIYA, event + "/actions").path("items")).hasSize(1);
        var mine = get(DANA, "/my/actions").path("items").path(0).path("id").asText();
        send(DANA, "POST", "/my/actions/" + mine + "/completion", "", 200);
        send(DANA, "DELETE", "/my/actions/" + mine + "/completion", "", 200);

        send(TESS, "PUT", item + "/closure", "{}", 422, IF_MATCH, "\"2\"");
        send(TESS, "PUT", item + "/closure", "{\"outcome\": \"Yes\"}", 200, IF_MATCH, "\"2\"");
        send(PRIYA, "GET", event + "/minutes", "", 404);
        send(TESS, "PUT", event + "/minutes", "{\"body\": \"We met.\"}", 200, IF_MATCH, "\"0\"");
        TABLE.nowIs("2027-04-14T13:05:00Z");
        var approval = "{\"at\": \"%s\"}".formatted(next);
        send(TESS, "PUT", event + "/minutes/approval", approval, 200, IF_MATCH, "\"1\"");
        assertThat(get(PRIYA, event + "/minutes").path("state").asText()).isEqualTo("approved");
        var reason = "{\"reason\": \"A strike\"}";
        var july = "/events/" + events.path("items").path(2).path("id").asText();
        send(TESS, "PUT", july + "/cancellation", reason, 200, IF_MATCH, "\"1\"");
        assertThat(get(DANA, july).path("state").asText()).isEqualTo("cancelled");
    }
}
