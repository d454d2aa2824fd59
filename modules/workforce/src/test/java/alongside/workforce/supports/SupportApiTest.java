package alongside.workforce.supports;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The same through the API; the site holds every answer to the description. */
class SupportApiTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Perinatal"), "3");

    private final UUID person = REGISTER.person("Ines", "Castell");
    private final UUID assignment = REGISTER.employ(person, POST, "22.5", "2021-07-01", "");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void linesAreSetFromADayWithIfMatch() {
        SITE.as(LEAD);
        var path = API + "/assignments/" + assignment + "/lines/line_manager";
        var draft =
                "{\"from\": \"2021-07-01\", \"member_id\": \"%s\"}".formatted(MANAGER.account());
        assertThat(SITE.json("PUT", path, draft).statusCode()).isEqualTo(428);
        assertThat(put(path, draft, 9).statusCode()).isEqualTo(412);
        assertThat(put(path, draft, 1).body())
                .contains("\"kind\":\"line_manager\"")
                .contains("\"name\":\"Idris Farrow\"")
                .contains("\"valid_to\":null");
        assertThat(SITE.as(VIEWER).get(API + "/assignments/" + assignment + "/lines").body())
                .contains("Idris Farrow");
        assertThat(put(path, draft, 2).statusCode()).isEqualTo(403);
    }

    @Test
    void anAccountIsLinkedAndTakenBack() {
        SITE.as(LEAD);
        var path = API + "/people/" + person + "/account";
        var draft = "{\"member_id\": \"%s\"}".formatted(PEER.account());
        assertThat(put(path, draft, 1).body()).contains("\"name\":\"Priya Nair\"");
        assertThat(put(path, "{\"member_id\": null}", 2).body()).contains("\"name\":null");
        assertThat(put(path, "{\"member_id\": \"me\"}", 3).body())
                .contains("\"field\":\"member_id\"");
    }

    @Test
    void aPreceptorshipGoesItsWay() {
        SITE.as(MANAGER);
        var made =
                SITE.json(
                        "POST",
                        API + "/preceptorships",
                        """
                        {"assignment_id": "%s", "preceptor_id": "%s", "objectives": ["Lead a group"]}
                        """
                                .formatted(assignment, MANAGER.account()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"due_on\":\"2022-06-30\"");
        var path = made.headers().firstValue("Location").orElseThrow();
        assertThat(put(path + "/reviews/3", "{\"held_on\": \"2021-09-28\"}", 1).body())
                .contains("\"held_on\":\"2021-09-28\"");
        var extension = "{\"days\": 31, \"reason\": \"Parental leave\"}";
        assertThat(SITE.json("POST", path + "/extensions", extension).statusCode()).isEqualTo(428);
        var extended = SITE.json("POST", path + "/extensions", extension, "If-Match", "\"2\"");
        assertThat(extended.statusCode()).isEqualTo(201);
        assertThat(extended.body()).contains("\"due_on\":\"2022-07-31\"");
        var id = extended.body().split("\"extensions\":\\[\\{\"id\":\"")[1].split("\"")[0];
        assertThat(SITE.json("DELETE", path + "/extensions/" + id, "", "If-Match", "\"3\"").body())
                .contains("\"due_on\":\"2022-06-30\"");
        assertThat(SITE.json("PATCH", path, "{\"objectives\": []}", "If-Match", "\"4\"").body())
                .contains("\"objectives\":[]")
                .contains("\"preceptor\":\"Idris Farrow\"");
        assertThat(put(path + "/sign-off", "{\"signed_off_on\": \"2021-09-30\"}", 5).body())
                .contains("\"status\":\"signed_off\"")
                .contains("\"signed_off_by\":\"Idris Farrow\"");
        assertThat(SITE.get(API + "/preceptorships?status=signed_off").body())
                .contains(path.replaceAll(".*/", ""));
        assertThat(SITE.get(API + "/preceptorships?status=overdue").body())
                .contains("\"items\":[]");
    }

    @Test
    void standardsAreChanged() {
        SITE.as(LEAD);
        var now = SITE.get(API + "/standards");
        var version = now.headers().firstValue("ETag").orElseThrow();
        var draft = "{\"group\": {\"every\": 6, \"unit\": \"weeks\"}}";
        assertThat(SITE.json("PATCH", API + "/standards", draft, "If-Match", version).body())
                .contains("\"group\":{\"every\":6,\"unit\":\"weeks\"}")
                .contains("\"preceptorship_months\":12");
    }

    @Test
    void aSessionIsRecordedOnceUnderOneKeyListedCorrectedAndRemoved() {
        SITE.as(MANAGER);
        var draft =
                """
                {"kind": "reflective_practice", "held_on": "2021-09-01", "minutes": 45,
                 "facilitator_id": "%s", "person_ids": ["%s"]}
                """
                        .formatted(MANAGER.account(), person);
        var made = SITE.json("POST", API + "/supervisions", draft);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = made.headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(API + "/supervisions?person=" + person).body())
                .contains("\"credits\":1")
                .contains("\"name\":\"Ines Castell\"");
        assertThat(SITE.get(API + "/supervisions?person=nobody").statusCode()).isEqualTo(422);
        assertThat(SITE.get(API + "/supervisions/due?q=Ines&kind=reflective_practice").body())
                .contains("\"last_on\":\"2021-09-01\"")
                .contains("\"status\":\"due_soon\"");
        assertThat(SITE.json("PATCH", path, "{\"minutes\": 60}", "If-Match", "\"1\"").body())
                .contains("\"minutes\":60")
                .contains("\"held_on\":\"2021-09-01\"");
        assertThat(SITE.json("DELETE", path, "").statusCode()).isEqualTo(428);
        assertThat(SITE.json("DELETE", path, "", "If-Match", "\"2\"").statusCode()).isEqualTo(204);
        assertThat(SITE.get(path).statusCode()).isEqualTo(404);
        assertThat(SITE.as(Role.READ_ONLY).json("POST", API + "/supervisions", draft).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aReflectionIsListedWithoutItsTextAndSharedWithOne() {
        SITE.as(PEER);
        var draft = "{\"title\": \"Alone\", \"text\": \"Only for me\"}";
        var made = SITE.json("POST", API + "/reflections", draft);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).doesNotContain("Only for me").doesNotContain("Alone");
        var path = made.headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(API + "/reflections").body())
                .contains("Alone")
                .doesNotContain("Only for me");
        assertThat(SITE.get(path).body()).contains("Only for me");
        var with = "{\"member_id\": \"%s\"}".formatted(MANAGER.account());
        assertThat(put(path + "/sharing", with, 1).body())
                .contains("\"shared_with\":\"Idris Farrow\"");
        assertThat(SITE.as(MANAGER).get(path).body()).contains("\"mine\":false");
        SITE.as(PEER);
        assertThat(put(path + "/sharing", "{}", 2).body()).contains("\"shared_with\":null");
        assertThat(SITE.as(MANAGER).get(path).statusCode()).isEqualTo(404);
        SITE.as(PEER);
        assertThat(SITE.json("DELETE", path, "", "If-Match", "\"3\"").statusCode()).isEqualTo(204);
    }

    @Test
    void supportsAreShown() {
        assertThat(SITE.as(MANAGER).get(API + "/people/" + person + "/supports").body())
                .contains("\"kind\":\"preceptorship\"")
                .contains("\"status\":\"not_made\"")
                .contains("\"kind\":\"forum\"");
    }

    @Test
    void anotherTrustsThingsAnswerLikeNothing() {
        SITE.as(Role.TRUST_ADMIN);
        var there = "/api/v1/t/fenbridge";
        for (var path :
                new String[] {
                    "/assignments/%s/lines", "/people/%s/account", "/people/%s/supports",
                    "/preceptorships/%s", "/supervisions/%s", "/supervisions/%s/notes",
                    "/reflections/%s"
                }) {
            var ours = path.startsWith("/assignments") ? assignment : person;
            var foreign = SITE.get(there + path.formatted(ours));
            var nobody = SITE.get(there + path.formatted(UUID.randomUUID()));
            assertThat(foreign.statusCode()).as(path).isEqualTo(404);
            assertThat(foreign.body().replaceAll("[0-9a-f-]{36}", ""))
                    .isEqualTo(nobody.body().replaceAll("[0-9a-f-]{36}", ""));
        }
    }

    private static HttpResponse<String> put(String path, String body, int version) {
        return SITE.json("PUT", path, body, "If-Match", "\"" + version + "\"");
    }
}
