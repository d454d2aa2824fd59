package alongside.comparison.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.ReturnSite;
import alongside.comparison.Staff;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each Trust says which national level its own roles have. */
class RoleLevelsTest {
    private static final ReturnSite SITE = new ReturnSite();
    private static final Staff STAFF = new Staff(SITE.trusts(), TestTrusts.NORTHMOOR);
    private static final String PAGE = "/t/northmoor/role-levels";
    private static final String API = "/api/v1" + PAGE;
    private static UUID worker = new UUID(0, 0);
    private static UUID trainer = new UUID(0, 0);

    @BeforeAll
    static void fill() {
        worker = STAFF.role("Peer worker, band 3");
        trainer = STAFF.role("Peer trainer");
        var service = STAFF.service("Community", "adult_community");
        for (int i = 0; i < 3; i++) {
            STAFF.employ(STAFF.person(), worker, service, "3", "20", LocalDate.of(2025, 1, 1));
        }
        STAFF.employ(STAFF.person(), trainer, service, "5", "20", LocalDate.of(2025, 1, 1));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @BeforeEach
    void lead() {
        SITE.as(Role.PROGRAMME_LEAD);
    }

    @Test
    void levelsAreSetOnOnePageAndTheReturnCountsByThem() {
        var none = SITE.json("PUT", API, body(worker, "null"), "If-Match", tag());
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(SITE.get(PAGE).body()).contains("2 roles have no level yet.");
        var version = tag().replace("\"", "");
        var saved =
                SITE.post(
                        PAGE,
                        "version",
                        version,
                        "level-" + worker,
                        "peer_support_worker",
                        "level-" + trainer,
                        "");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(SITE.get(PAGE).body()).contains("1 role has no level yet.");
        assertThat(SITE.get("/t/northmoor/returns/2026-09-30").body())
                .contains("Peer support worker 3, Not stated 1")
                .contains("1 role has no national level: Peer trainer.");
    }

    @Test
    void aRolesOwnPageSaysItsLevelToThoseWhoSeeReturns() {
        SITE.json("PUT", API, body(trainer, "\"senior\""), "If-Match", tag());
        var page = "/t/northmoor/roles/" + trainer;
        assertThat(SITE.get(page).body())
                .contains("Senior or advanced peer support worker")
                .contains("/t/northmoor/role-levels#level-" + trainer);
        SITE.json("PUT", API, body(trainer, "null"), "If-Match", tag());
        assertThat(SITE.get(page).body()).contains("No level yet");
        assertThat(SITE.as(Role.READ_ONLY).get(page).body())
                .contains("No level yet")
                .doesNotContain("role-levels#");
        assertThat(SITE.as(Role.PEER_SUPPORT_WORKER).get(page).body())
                .doesNotContain("National level");
    }

    @Test
    void whoSavesLastSeesWhatWasSavedMeanwhile() {
        var version = tag().replace("\"", "");
        SITE.json("PUT", API, body(trainer, "\"senior\""), "If-Match", tag());
        var late = SITE.post(PAGE, "version", version, "level-" + trainer, "trainee");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Senior or advanced peer support worker");
        SITE.json("PUT", API, body(trainer, "null"), "If-Match", tag());
    }

    @Test
    void theApiSaysWhatIsUnmappedAndRefusesWhatThereIsNot() {
        assertThat(SITE.get(API).body()).contains("\"taxonomy\":1").contains("\"unmapped\":");
        var wrong = SITE.json("PUT", API, body(trainer, "\"boss\""), "If-Match", tag());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("There is no level boss.");
        var unknown = SITE.json("PUT", API, body(UUID.randomUUID(), "null"), "If-Match", tag());
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(SITE.json("PUT", API, body(trainer, "null")).statusCode()).isEqualTo(428);
        assertThat(SITE.post(PAGE, "version", "1", "level-" + trainer, "boss").statusCode())
                .isEqualTo(422);
    }

    @Test
    void readersLookAndNeighboursAndPeersFindNothing() {
        assertThat(SITE.as(Role.READ_ONLY).get(PAGE).body())
                .contains("Peer trainer")
                .doesNotContain("Save levels");
        assertThat(SITE.json("PUT", API, body(trainer, "null"), "If-Match", "\"1\"").statusCode())
                .isEqualTo(403);
        assertThat(SITE.as(Role.PEER_SUPPORT_WORKER).get(PAGE).statusCode()).isEqualTo(403);
        SITE.as(Role.PROGRAMME_LEAD);
        assertThat(SITE.getAs("fenbridge", PAGE).statusCode()).isEqualTo(404);
        assertThat(SITE.get("/t/fenbridge/role-levels").body()).doesNotContain("Peer trainer");
        var foreign = body(trainer, "\"senior\"");
        var neighbour =
                SITE.json("PUT", "/api/v1/t/fenbridge/role-levels", foreign, "If-Match", "\"1\"");
        assertThat(neighbour.statusCode()).isEqualTo(422);
    }

    private static String body(UUID role, String level) {
        return "{\"roles\": [{\"role_id\": \"%s\", \"level\": %s}]}".formatted(role, level);
    }

    private static String tag() {
        return SITE.get(API).headers().firstValue("ETag").orElseThrow();
    }
}
