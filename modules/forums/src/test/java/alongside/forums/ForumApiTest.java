package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.IDRIS;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PIOTR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.ROSA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.kernel.TestTrusts;
import alongside.portal.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people of two Trusts can do in forums of every kind, through the API. */
class ForumApiTest {
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = new TestSite();
        for (var who : TestPeople.all()) {
            send(who, "POST", "/conduct/acceptance", "{\"version\": 1}", 200);
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static JsonNode send(
            Someone who, String method, String path, String body, int status, String... headers) {
        var answer = site.json(who, method, "/api/v1" + path, body, headers);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isEqualTo(status);
        return answer.body().isEmpty()
                ? Json.value("{}", JsonNode.class)
                : Json.value(answer.body(), JsonNode.class);
    }

    private static JsonNode get(Someone who, String path, int status) {
        return send(who, "GET", path, "", status);
    }

    private static String open(Someone who, String name, String more) {
        return send(
                        who,
                        "POST",
                        "/forums",
                        "{\"name\": \"%s\", \"purpose\": \"To meet\"%s}".formatted(name, more),
                        201)
                .path("id")
                .asText();
    }

    private static void join(String forum, Someone... people) {
        for (var who : people) {
            send(
                    who,
                    "POST",
                    "/forums/" + forum + "/membership",
                    "{\"trust\": \"%s\"}"
                            .formatted(
                                    Set.of(DANA, PIOTR).contains(who) ? "fenbridge" : "northmoor"),
                    200);
        }
    }

    private static String topic(Someone who, String forum, String title) {
        return send(
                        who,
                        "POST",
                        "/forums/" + forum + "/topics",
                        "{\"title\": \"%s\", \"body\": \"Hello\", \"kind\": \"question\"}"
                                .formatted(title),
                        201)
                .path("id")
                .asText();
    }

    @Test
    void aForumOfOneTrustDoesNotExistForItsNeighbour() {
        var forum =
                open(ROSA, "Northmoor peers", ", \"reach\": \"trust\", \"trust\": \"northmoor\"");
        join(forum, PRIYA);
        var topic = topic(PRIYA, forum, "Our own ward");

        var nowhere = "01a20c10-dead-7c41-9d0b-6f6a2b8f4c10";
        for (var path : new String[] {"/forums/%s", "/forums/%s/topics", "/forums/%s/members"}) {
            var foreign = site.get(DANA, "/api/v1" + path.formatted(forum));
            var unknown = site.get(DANA, "/api/v1" + path.formatted(nowhere));
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(foreign.body().replace(forum, nowhere)).isEqualTo(unknown.body());
        }
        get(DANA, "/topics/" + topic, 404);
        get(DANA, "/topics/" + topic + "/posts", 404);
        send(DANA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"Hi\"}", 404);
        assertThat(get(DANA, "/forums", 200).toString()).doesNotContain("Northmoor peers");
        get(OPERATOR, "/forums/" + forum, 404);
        // Nobody opens a forum in the name of a Trust that is not theirs.
        send(
                PIOTR,
                "POST",
                "/forums",
                "{\"name\": \"X\", \"purpose\": \"Y\", \"reach\": \"trust\", \"trust\": \"northmoor\"}",
                422);
        send(PRIYA, "POST", "/forums", "{\"name\": \"X\", \"purpose\": \"Y\"}", 403);
    }

    @Test
    void aForumByRequestIsReadOnceAModeratorLetsSomebodyIn() {
        var forum = open(OPERATOR, "Perinatal peers", ", \"visibility\": \"by_request\"");
        send(
                OPERATOR,
                "POST",
                "/forums/" + forum + "/invitations",
                "{\"email\": \"rosa.whitlock@people.example\", \"part\": \"chair\"}",
                204);
        assertThat(get(ROSA, "/forums/" + forum, 200).at("/you/part").asText()).isEqualTo("chair");

        get(DANA, "/forums/" + forum + "/topics", 403);
        send(
                DANA,
                "POST",
                "/forums/" + forum + "/membership",
                "{\"reason\": \"I start on Monday\"}",
                200);
        var asking = get(ROSA, "/forums/" + forum + "/people", 200).path("items");
        var dana =
                asking.valueStream()
                        .filter(one -> one.path("state").asText().equals("asked"))
                        .findFirst()
                        .orElseThrow();
        assertThat(dana.path("reason").asText()).isEqualTo("I start on Monday");
        get(DANA, "/forums/" + forum + "/people", 403);
        var person = "/forums/" + forum + "/people/" + dana.path("id").asText();
        send(ROSA, "POST", person + "/acceptance", "{}", 204);
        get(DANA, "/forums/" + forum + "/topics", 200);

        send(ROSA, "POST", person + "/removal", "{\"reason\": \"\"}", 422);
        send(ROSA, "POST", person + "/removal", "{\"reason\": \"You asked us to\"}", 204);
        get(DANA, "/forums/" + forum + "/topics", 403);
        send(DANA, "POST", "/forums/" + forum + "/membership", "{}", 403);
        send(ROSA, "POST", person + "/restoration", "{}", 204);
        send(DANA, "POST", "/forums/" + forum + "/membership", "{}", 200);
        get(DANA, "/forums/" + forum + "/topics", 200);
        send(ROSA, "DELETE", "/forums/" + forum + "/membership", "", 409);
    }

    @Test
    void aHiddenForumIsKnownToNobodyButThoseInvited() {
        var forum = open(OPERATOR, "Leads in difficulty", ", \"visibility\": \"hidden\"");
        get(PRIYA, "/forums/" + forum, 404);
        send(
                OPERATOR,
                "POST",
                "/forums/" + forum + "/invitations",
                "{\"email\": \"priya.nair@people.example\"}",
                204);
        // Of an address that nobody has, or nobody who may come, the answer is the same.
        for (var other : new String[] {"nobody@people.example", "idris.farrow@people.example"}) {
            send(
                    OPERATOR,
                    "POST",
                    "/forums/" + forum + "/invitations",
                    "{\"email\": \"%s\"}".formatted(other),
                    204);
        }
        get(PRIYA, "/forums/" + forum + "/topics", 403);
        join(forum, PRIYA);
        get(PRIYA, "/forums/" + forum + "/topics", 200);
        get(TESS, "/forums/" + forum, 404);
        get(IDRIS, "/forums/" + forum, 404);
    }

    @Test
    void nobodyLearnsOfAnotherHat() {
        var forum = open(OPERATOR, "Two hats", "");
        send(TWO_HATS, "POST", "/forums/" + forum + "/membership", "{}", 422);
        send(
                TWO_HATS,
                "POST",
                "/forums/" + forum + "/membership",
                "{\"trust\": \"fenbridge\"}",
                200);
        join(forum, PRIYA);
        topic(TWO_HATS, forum, "From two worlds");
        var seen =
                get(PRIYA, "/forums/" + forum + "/topics", 200).toString()
                        + get(PRIYA, "/forums/" + forum + "/members", 200);
        assertThat(seen)
                .contains("expert by experience", "Fenbridge and Ouse")
                .doesNotContain(TWO_HATS.id().toString());
        assertThat(
                        get(PRIYA, "/forums/" + forum + "/members", 200)
                                .path("items")
                                .valueStream()
                                .filter(one -> one.toString().contains("Jules"))
                                .toList()
                                .toString())
                .doesNotContain("Northmoor");
    }

    @Test
    void aTrustThatIsHiddenStandsNowhere() {
        var forum = open(OPERATOR, "Hidden Trusts", "");
        join(forum, DANA, PRIYA);
        send(
                DANA,
                "PATCH",
                "/forums/" + forum + "/profile",
                "{\"shows_trust\": false}",
                200,
                "If-Match",
                "\""
                        + get(DANA, "/forums/" + forum + "/profile", 200).path("version").asText()
                        + "\"");
        var topic = topic(DANA, forum, "Where I work");
        var everything =
                get(PRIYA, "/forums/" + forum + "/topics", 200).toString()
                        + get(PRIYA, "/forums/" + forum + "/members", 200)
                        + get(PRIYA, "/topics/" + topic, 200)
                        + get(PRIYA, "/topics/" + topic + "/posts", 200)
                        + site.get(PRIYA, "/forums/" + forum).body()
                        + site.get(PRIYA, "/forums/" + forum + "/members").body()
                        + site.get(PRIYA, "/forums/" + forum + "/topics/" + topic).body();
        assertThat(everything)
                .contains("at a member Trust")
                .doesNotContainIgnoringCase("fenbridge");
        send(
                DANA,
                "PATCH",
                "/forums/" + forum + "/profile",
                "{\"shows_trust\": true}",
                200,
                "If-Match",
                "\""
                        + get(DANA, "/forums/" + forum + "/profile", 200).path("version").asText()
                        + "\"");
    }

    @Test
    void whoWritesWithoutTheirNameIsKnownToModeratorsOnly() {
        var forum = open(ROSA, "Unnamed", ", \"reach\": \"trust\", \"trust\": \"northmoor\"");
        join(forum, PRIYA, TESS);
        var topic = topic(PRIYA, forum, "A hard week");
        send(
                TESS,
                "POST",
                "/topics/" + topic + "/posts",
                "{\"body\": \"Me too\", \"unnamed\": true}",
                201);
        var seen = get(PRIYA, "/topics/" + topic + "/posts", 200);
        assertThat(seen.toString()).doesNotContain("Tess").contains("peer support worker");
        assertThat(get(ROSA, "/topics/" + topic + "/posts", 200).at("/items/1/real_name").asText())
                .isEqualTo("Tess Obi");
    }

    @Test
    void moderatorsKeepATopicAboveTheOthers() {
        var forum = open(ROSA, "Pins", ", \"reach\": \"trust\", \"trust\": \"northmoor\"");
        join(forum, PRIYA);
        var older = topic(PRIYA, forum, "Read this first");
        site.later(Duration.ofMinutes(1));
        topic(PRIYA, forum, "Newer");
        var pin = "/topics/" + older + "/pin";
        send(PRIYA, "PUT", pin, "{\"pinned\": true}", 403, "If-Match", "\"1\"");
        send(ROSA, "PUT", pin, "{\"pinned\": true}", 200, "If-Match", "\"1\"");
        send(ROSA, "PUT", pin, "{\"pinned\": false}", 412, "If-Match", "\"1\"");
        assertThat(get(PRIYA, "/forums/" + forum + "/topics", 200).at("/items/0/title").asText())
                .isEqualTo("Read this first");
    }

    @Test
    void whatIsWrittenCanBeChangedForADayAndBroughtBackForAMonth() {
        var forum =
                open(ROSA, "Changing minds", ", \"reach\": \"trust\", \"trust\": \"northmoor\"");
        join(forum, PRIYA, TESS);
        var topic = topic(PRIYA, forum, "First thoughts");
        var post = get(PRIYA, "/topics/" + topic + "/posts", 200).at("/items/0/id").asText();
        send(TESS, "PATCH", "/posts/" + post, "{\"body\": \"Mine\"}", 403, "If-Match", "\"1\"");
        send(PRIYA, "PATCH", "/posts/" + post, "{\"body\": \"Second\"}", 428);
        send(PRIYA, "PATCH", "/posts/" + post, "{\"body\": \"Second\"}", 200, "If-Match", "\"1\"");
        send(PRIYA, "PATCH", "/posts/" + post, "{\"body\": \"Third\"}", 412, "If-Match", "\"1\"");
        assertThat(get(TESS, "/posts/" + post + "/versions", 200).at("/items/0/body").asText())
                .isEqualTo("Hello");

        send(PRIYA, "DELETE", "/posts/" + post, "", 200, "If-Match", "\"2\"");
        assertThat(get(TESS, "/topics/" + topic + "/posts", 200).at("/items/0").toString())
                .contains("\"deleted\"")
                .doesNotContain("Second");
        get(TESS, "/posts/" + post + "/versions", 404);
        send(PRIYA, "PUT", "/posts/" + post + "/restoration", "{}", 200, "If-Match", "\"3\"");
        assertThat(get(TESS, "/posts/" + post, 200).path("body").asText()).isEqualTo("Second");
        site.later(Duration.ofHours(25));
        send(PRIYA, "PATCH", "/posts/" + post, "{\"body\": \"Late\"}", 409, "If-Match", "\"4\"");
        send(PRIYA, "DELETE", "/posts/" + post, "", 200, "If-Match", "\"4\"");
        site.later(Duration.ofDays(31));
        send(PRIYA, "PUT", "/posts/" + post + "/restoration", "{}", 409, "If-Match", "\"5\"");
    }

    @Test
    void newRulesAreAcceptedBeforeTheNextPostAndOnlyTheNewestCanBe() {
        var forum = open(OPERATOR, "New rules", "");
        join(forum, DANA);
        var topic = topic(DANA, forum, "Before");
        var version = get(OPERATOR, "/conduct", 200).path("version").asInt();
        send(
                ROSA,
                "PUT",
                "/conduct",
                "{\"body\": \"Be kind.\"}",
                403,
                "If-Match",
                "\"" + version + "\"");
        send(
                OPERATOR,
                "PUT",
                "/conduct",
                "{\"body\": \"Be kind.\"}",
                200,
                "If-Match",
                "\"" + version + "\"");
        send(DANA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"After\"}", 409);
        send(DANA, "POST", "/conduct/acceptance", "{\"version\": %d}".formatted(version), 409);
        for (var who : TestPeople.all()) {
            send(
                    who,
                    "POST",
                    "/conduct/acceptance",
                    "{\"version\": %d}".formatted(version + 1),
                    200);
        }
        send(DANA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"After\"}", 201);
    }

    @Test
    void whoLeavesTheirTrustReadsNothingMoreAndStaysAsAFormerMember() {
        var forum = open(OPERATOR, "Leaving", "");
        join(forum, PIOTR, PRIYA);
        var topic = topic(PIOTR, forum, "Goodbye");
        get(PIOTR, "/topics/" + topic, 200);
        site.leaves(PIOTR, TestTrusts.FENBRIDGE);
        get(PIOTR, "/topics/" + topic, 404);
        get(PIOTR, "/forums/" + forum, 404);
        assertThat(get(PRIYA, "/topics/" + topic, 200).at("/by/name").asText())
                .isEqualTo("Former member");
        assertThat(get(PRIYA, "/forums/" + forum + "/members", 200).toString())
                .doesNotContain("Piotr");
        get(STRANGER, "/topics/" + topic, 404);
    }

    @Test
    void aClosedForumIsReadAndNotWritten() {
        var forum = open(ROSA, "Closing", ", \"reach\": \"trust\", \"trust\": \"northmoor\"");
        join(forum, PRIYA);
        var topic = topic(PRIYA, forum, "Last words");
        send(
                PRIYA,
                "PUT",
                "/forums/" + forum + "/closure",
                "{\"closed\": true}",
                403,
                "If-Match",
                "\"1\"");
        send(
                ROSA,
                "PUT",
                "/forums/" + forum + "/closure",
                "{\"closed\": true}",
                200,
                "If-Match",
                "\"1\"");
        get(PRIYA, "/topics/" + topic + "/posts", 200);
        send(PRIYA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"One more\"}", 409);
        send(
                ROSA,
                "PUT",
                "/forums/" + forum + "/closure",
                "{\"closed\": false}",
                200,
                "If-Match",
                "\"2\"");
        send(PRIYA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"One more\"}", 201);
        send(ROSA, "PATCH", "/forums/" + forum, "{\"name\": \"\"}", 422, "If-Match", "\"3\"");
        send(
                ROSA,
                "PATCH",
                "/forums/" + forum,
                "{\"name\": \"Going on\"}",
                200,
                "If-Match",
                "\"3\"");
    }
}
