package alongside.workforce.careers;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A career as a browser without JavaScript gets it, and as the API tells it. */
class CareerPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String BASE = "/t/northmoor";
    private static String pathway;

    private final UUID ada = REGISTER.person("Ada", "Byrne");
    private final String careers = BASE + "/people/" + ada + "/careers";

    @BeforeAll
    static void aPathwayIsLive() {
        SITE.as(Role.PROGRAMME_LEAD);
        var made = SITE.post(BASE + "/pathways", Map.of("template", "employ_first"));
        var path = made.headers().firstValue("Location").orElseThrow();
        pathway = path.substring(path.lastIndexOf('/') + 1);
        SITE.post(path + "/versions/1/status", Map.of("version", "1", "status", "approved"));
        SITE.post(path + "/versions/1/status", Map.of("version", "2", "status", "live"));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aPersonIsPutOnAPathwayAndAStepIsRecorded() {
        SITE.as(Role.LINE_MANAGER);
        assertThat(SITE.get(careers).body()).contains("is on no career pathway yet");
        var missing = SITE.post(careers, Map.of());
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Choose a pathway that is live");

        assertThat(SITE.post(careers, Map.of("pathway_id", pathway)).statusCode()).isEqualTo(303);
        assertThat(SITE.get(careers).body()).contains("Next: Start as a peer support worker.");

        var saved = SITE.post(step(1), typed("1", "", 1));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(SITE.get(careers).body()).contains("Under way").contains("1 February 2026");
    }

    @Test
    void theOrderOfThePathwayIsSaidBesideTheReasonThatItAsksFor() {
        SITE.as(Role.PROGRAMME_LEAD);
        SITE.post(careers, Map.of("pathway_id", pathway));
        assertThat(SITE.get(step(2)).body()).doesNotContain("Why do you go ahead?");
        var refused = SITE.post(step(2), typed("7", "", 1));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("apply for a role first, then train")
                .contains("href=\"#override_reason\"")
                .contains("value=\"7\"");
        var overridden = SITE.post(step(2), typed("7", "Agreed with the provider", 1));
        assertThat(overridden.statusCode()).isEqualTo(303);
        assertThat(SITE.get(careers).body()).contains("Agreed with the provider");
    }

    @Test
    void theSecondOfTwoWhoRecordSeesWhatTheFirstSaved() {
        SITE.as(Role.PROGRAMME_LEAD);
        SITE.post(careers, Map.of("pathway_id", pathway));
        SITE.post(step(1), typed("1", "", 1));
        var second = SITE.post(step(1), typed("9", "", 1));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Began: 1 February 2026").contains("value=\"9\"");
    }

    @Test
    void aConversationIsRecorded() {
        SITE.as(Role.PROGRAMME_LEAD);
        SITE.post(careers, Map.of("pathway_id", pathway));
        var talks = careers + "/" + id() + "/conversations";
        var empty = SITE.post(talks, Map.of("version", "1"));
        assertThat(empty.statusCode()).isEqualTo(422);
        var talk = new HashMap<>(day("held_on", "3"));
        talk.put("version", "1");
        talk.put("next_step", "Apply for the apprenticeship");
        assertThat(SITE.post(talks, talk).statusCode()).isEqualTo(303);
        assertThat(SITE.get(careers).body()).contains("Apply for the apprenticeship");
    }

    @Test
    void aViewerReadsAndAPeerSupportWorkerDoesNot() {
        assertThat(SITE.as(Role.READ_ONLY).get(careers).statusCode()).isEqualTo(200);
        assertThat(SITE.post(careers, Map.of("pathway_id", pathway)).statusCode()).isEqualTo(403);
        assertThat(SITE.as(Role.PEER_SUPPORT_WORKER).get(careers).statusCode()).isEqualTo(403);
    }

    private String id() {
        return SITE.get(careers).body().split("/careers/")[1].split("/")[0];
    }

    private String step(int number) {
        return careers + "/" + id() + "/steps/" + number;
    }

    private static Map<String, String> typed(String startDay, String reason, int version) {
        var form = new HashMap<>(day("started_on", startDay));
        form.put("override_reason", reason);
        form.put("version", "" + version);
        return form;
    }

    private static Map<String, String> day(String field, String day) {
        return Map.of(field + "-day", day, field + "-month", "2", field + "-year", "2026");
    }
}
