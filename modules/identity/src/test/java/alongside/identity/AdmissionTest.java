package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.Visit;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final TestSite SITE = new TestSite();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aTrustLetsInItsMembersAndForOthersDoesNotExist() {
        SITE.member("lin", NORTHMOOR, LINE_MANAGER);
        var browser = SITE.browser();
        browser.logIn("lin", "/who");
        assertThat(browser.get("/t/northmoor/who").body()).isEqualTo("lin Whitlock [LINE_MANAGER]");
        var neighbour = browser.get("/t/fenbridge/who");
        var nowhere = browser.get("/t/nowhere/who");
        assertThat(neighbour.statusCode()).isEqualTo(404);
        assertThat(neighbour.body()).isEqualTo(nowhere.body());
    }

    @Test
    void onePersonHasOtherRolesInAnotherTrust() {
        SITE.member("twohats", NORTHMOOR, LINE_MANAGER);
        SITE.member("twohats", FENBRIDGE, TRUST_ADMIN);
        var browser = SITE.browser();
        browser.logIn("twohats", "/who");
        assertThat(browser.get("/t/northmoor/who").body()).endsWith("[LINE_MANAGER]");
        assertThat(browser.get("/t/fenbridge/who").body()).endsWith("[TRUST_ADMIN]");
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() {
        SITE.member("temp", NORTHMOOR, TRUST_ADMIN, LINE_MANAGER);
        var browser = SITE.browser();
        browser.logIn("temp", "/who");
        assertThat(browser.get("/t/northmoor/who").body()).contains("TRUST_ADMIN");
        SITE.member("temp", NORTHMOOR, LINE_MANAGER);
        assertThat(browser.get("/t/northmoor/who").body()).doesNotContain("TRUST_ADMIN");
        SITE.trusts
                .platform()
                .in(db ->
                        db.dml(
                                        "DELETE FROM membership WHERE person = (SELECT id FROM person WHERE subject = 'temp')")
                                .execute());
        assertThat(browser.get("/t/northmoor/who").statusCode()).isEqualTo(404);
    }

    @Test
    void aSuspendedTrustIsClosedToItsMembersAndAReadOnlyOneForChanges() {
        SITE.member("fen", FENBRIDGE, TRUST_ADMIN);
        var browser = SITE.browser();
        browser.logIn("fen", "/who");
        var form = Map.of("csrf", browser.csrf());
        status("read_only");
        assertThat(browser.get("/t/fenbridge/who").statusCode()).isEqualTo(200);
        assertThat(browser.post("/t/fenbridge/who", form).statusCode()).isEqualTo(403);
        status("suspended");
        assertThat(browser.get("/t/fenbridge/who").statusCode()).isEqualTo(403);
        status("provisioning");
        assertThat(browser.get("/t/fenbridge/who").statusCode()).isEqualTo(404);
        status("active");
        assertThat(browser.post("/t/fenbridge/who", form).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverLeavesIsRefusedAfterTheirLastDayAndKeepsOtherTrusts() {
        SITE.member("leaver", NORTHMOOR, LINE_MANAGER);
        SITE.member("leaver", FENBRIDGE, LINE_MANAGER);
        var browser = SITE.browser();
        browser.logIn("leaver", "/who");
        var person = person("leaver");
        var today = LocalDate.ofInstant(SITE.now(), Visit.ZONE);
        assertThat(SITE.identity.accessUntil(NORTHMOOR, person, today, null)).isTrue();
        assertThat(browser.get("/t/northmoor/who").statusCode()).isEqualTo(200);
        var yesterday = today.minusDays(1);
        assertThat(SITE.identity.accessUntil(NORTHMOOR, person, yesterday, today)).isTrue();
        assertThat(browser.get("/t/northmoor/who").statusCode()).isEqualTo(404);
        assertThat(browser.get("/t/fenbridge/who").statusCode()).isEqualTo(200);
        SITE.identity.accessUntil(NORTHMOOR, person, null, today);
        assertThat(browser.get("/t/northmoor/who").statusCode()).isEqualTo(404);
        SITE.identity.accessUntil(NORTHMOOR, person, null, yesterday);
        assertThat(browser.get("/t/northmoor/who").statusCode()).isEqualTo(200);
    }

    private static UUID person(String subject) {
        return SITE.trusts
                .platform()
                .in(db ->
                        db.get("SELECT id FROM person WHERE subject = :subject")
                                .addParam("subject", subject)
                                .execute()
                                .orElseThrow()
                                .column("id")
                                .get(UUID.class));
    }

    private static void status(String status) {
        SITE.trusts
                .platform()
                .in(db ->
                        db.dml("UPDATE trust SET status = :status WHERE slug = 'fenbridge'")
                                .addParam("status", status)
                                .execute());
    }
}
