package alongside.workforce.competences;

import static alongside.workforce.TestMembers.ADMIN;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestSite;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Competences as a browser without scripts has them, and as JSON. */
class CompetencePagesTest {
    private static final TestSite SITE = new TestSite();
    private static final String MINE = "/t/northmoor/my/competences";
    private static final String API = "/api/v1/t/northmoor/competences";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aPersonSaysSharesHearsTheirSupervisorAndTakesItBack() {
        SITE.as(PEER);
        assertThat(SITE.get(MINE).body()).contains("You have not said anything yet");
        var first = Map.of("version", "0", "said-values", "strength", "wants_next", "A group");
        assertThat(SITE.post(MINE + "/edit", first).statusCode()).isEqualTo(303);
        assertThat(SITE.get(MINE).body())
                .contains("A strength I bring")
                .contains("Left open")
                .contains("A group")
                .contains("Only you.");
        var empty = SITE.post(MINE + "/sharing", Map.of("version", "0"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#member_id\"").contains("Idris Farrow");
        var with = Map.of("version", "0", "member_id", MANAGER.account().toString());
        assertThat(SITE.post(MINE + "/sharing", with).statusCode()).isEqualTo(303);
        assertThat(SITE.post(MINE + "/sharing", with).statusCode()).isEqualTo(409);

        SITE.as(MANAGER);
        var theirs = MINE + "/shared/" + PEER.account();
        assertThat(SITE.get(MINE).body()).contains("Shared with you").contains(theirs);
        assertThat(SITE.get(theirs).body()).contains("A strength I bring").contains("A group");
        var answer = Map.of("version", "0", "said-knowledge", "growing", "wants_next", "A course");
        assertThat(SITE.post(theirs + "/edit", answer).statusCode()).isEqualTo(303);
        assertThat(SITE.as(OTHER_MANAGER).get(theirs).statusCode()).isEqualTo(404);

        var heard = SITE.as(PEER).get(MINE).body();
        assertThat(heard)
                .contains("I am growing here")
                .contains("What Idris Farrow suggests next")
                .contains("A course");
        assertThat(SITE.post(MINE + "/sharing/withdrawal", Map.of("version", "1")).statusCode())
                .isEqualTo(303);
        assertThat(SITE.as(MANAGER).get(theirs).statusCode()).isEqualTo(404);
    }

    @Test
    void theSecondTabSeesWhatTheFirstSavedAndLosesNothing() {
        SITE.as(OTHER_MANAGER);
        var first = Map.of("version", "0", "said-values", "growing", "wants_next", "Rest");
        assertThat(SITE.post(MINE + "/edit", first).statusCode()).isEqualTo(303);
        var second = Map.of("version", "0", "said-values", "strength", "wants_next", "Rest");
        var answer = SITE.post(MINE + "/edit", second);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Values and principles: I am growing here")
                .doesNotContain("What comes next: ")
                .contains("name=\"version\" value=\"1\"");
        assertThat(answer.body().replaceAll("\\s+", " "))
                .containsPattern("name=\"said-values\"[^>]*value=\"strength\"[^>]*checked");
    }

    @Test
    void nothingSaidIsRefusedAndWhatWasTypedIsKept() {
        SITE.as(ADMIN);
        var none = SITE.post(MINE + "/edit", Map.of("version", "0", "said-values", ""));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("href=\"#wants_next\"");
        var wrong =
                SITE.post(
                        MINE + "/edit",
                        Map.of(
                                "version",
                                "0",
                                "said-teams",
                                "support",
                                "wants_next",
                                "x".repeat(4_001)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body().replaceAll("\\s+", " "))
                .containsPattern("name=\"said-teams\"[^>]*value=\"support\"[^>]*checked");
    }

    @Test
    void theSameThroughTheApi() {
        SITE.as(OTHER_PEER);
        var words = "{\"words\": {\"judgement\": \"strength\"}, \"wants_next\": \"To mentor\"}";
        assertThat(SITE.json("PUT", API + "/view", words).statusCode()).isEqualTo(428);
        assertThat(put(API + "/view", words, 0).body())
                .contains("\"words\":{\"judgement\":\"strength\"}");
        assertThat(put(API + "/view", words, 0).statusCode()).isEqualTo(412);
        assertThat(put(API + "/view", "{\"words\": {\"judgement\": 4}}", 1).statusCode())
                .isEqualTo(422);
        var with = "{\"member_id\": \"%s\"}".formatted(OTHER_MANAGER.account());
        assertThat(put(API + "/sharing", with, 0).body())
                .contains("\"shared_with\":\"Helen Marsh\"");
        var author = OTHER_PEER.account();
        SITE.as(OTHER_MANAGER);
        assertThat(SITE.get(API + "/shared").body()).contains("Tess Obi");
        assertThat(SITE.get(API + "/shared/" + author).body()).contains("To mentor");
        assertThat(put(API + "/shared/" + author + "/view", words, 0).statusCode()).isEqualTo(200);
        SITE.as(OTHER_PEER);
        assertThat(SITE.get(API).body()).contains("\"said_by\":\"Helen Marsh\"");
        var views = SITE.get(API + "/views?limit=1");
        assertThat(views.body()).contains("Helen Marsh").doesNotContain("\"next\":null");
        assertThat(SITE.get(API + "/frameworks").body()).contains("\"key\":\"values\"");
        assertThat(put(API + "/sharing", "{}", 1).body()).contains("\"shared_with\":null");
    }

    @Test
    void anotherTrustsPeopleAnswerLikeNobody() {
        SITE.as(Role.TRUST_ADMIN);
        for (var there :
                new String[] {
                    "/api/v1/t/fenbridge/competences/shared/%s",
                    "/t/fenbridge/my/competences/shared/%s",
                    "/t/fenbridge/my/competences/views/%s"
                }) {
            var foreign = SITE.get(there.formatted(PEER.account()));
            var nobody = SITE.get(there.formatted(UUID.randomUUID()));
            assertThat(foreign.statusCode()).as(there).isEqualTo(404);
            assertThat(foreign.body().replaceAll("[0-9a-f-]{36}", ""))
                    .isEqualTo(nobody.body().replaceAll("[0-9a-f-]{36}", ""));
        }
    }

    private static HttpResponse<String> put(String path, String body, int version) {
        return SITE.json("PUT", path, body, "If-Match", "\"" + version + "\"");
    }
}
