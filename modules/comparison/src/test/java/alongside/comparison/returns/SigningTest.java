package alongside.comparison.returns;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.ReturnSite;
import alongside.comparison.Staff;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves a Trust, who lets it, and what can be taken back until when. */
class SigningTest {
    private static final String BASE = "/t/northmoor/returns/2026-09-30";
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final ReturnSite site = new ReturnSite();
    private final Staff staff = new Staff(site.trusts(), TestTrusts.NORTHMOOR);
    private UUID role = new UUID(0, 0);
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void fill() {
        role = staff.role("Peer support worker");
        community = staff.service("Community", "adult_community");
        for (int i = 0; i < 30; i++) {
            staff.employ(staff.person(), role, community, "3", "22.5", LONG_AGO);
        }
        site.as(Role.INFORMATION_GOVERNANCE_LEAD);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void exactlyTheBytesOfThePreviewAreStored() {
        var preview = preview("headcount", "services");
        var text = Signing.seen(preview);
        assertThat(text)
                .isEqualTo(
                        "{\"trust\":\"%s\",\"quarter_end\":\"2026-09-30\",\"region\":\"Y59\",\"headcount\":30,\"services\":{\"adult_community\":30}}"
                                .formatted(TestTrusts.NORTHMOOR));
        assertThat(sign(preview, "headcount", "services")).isEqualTo(303);
        assertThat(site.shared())
                .containsExactly(TestTrusts.NORTHMOOR + " 2026-09-30 signed " + text);
        assertThat(site.get(BASE).body())
                .contains("Rosa Whitlock, 5 October 2026, agreement version 1")
                .contains("Exactly what was shared from then on");
    }

    @Test
    void whoWorksInTwoPlacesCountsOnceWhereTheyWorkMost() {
        var forensic = staff.service("Forensic", "forensic");
        var both = staff.person();
        staff.employ(both, role, community, "3", "10", LONG_AGO);
        staff.employ(both, role, forensic, "4", "15", LONG_AGO);
        staff.employ(both, role, community, "3", "10", LONG_AGO);
        var text = Signing.seen(preview("headcount", "services", "bands", "roles"));
        assertThat(text)
                .contains("\"headcount\":31")
                .contains("\"services\":{\"adult_community\":31}")
                .contains("\"bands\":{\"band_3\":31}")
                .contains("\"roles\":{\"not_stated\":31}");
    }

    @Test
    void whatIsSignedCannotBeSignedAgain() {
        sign(preview("headcount"), "headcount");
        assertThat(preview("headcount")).contains("Headcount is signed already, by Rosa Whitlock");
    }

    @Test
    void ofTwoPeopleAtOnceOneSigns() {
        var first = preview("headcount");
        var second = preview("headcount", "wte");
        assertThat(sign(first, "headcount")).isEqualTo(303);
        var late = signed(second, "headcount", "wte");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Headcount is signed already");
        assertThat(site.shared()).hasSize(1);
    }

    @Test
    void ifTheRegisterMovedSinceThePreviewNothingIsSignedAndItIsSaidWhatChanged() {
        var preview = preview("headcount", "wte");
        staff.employ(staff.person(), role, community, "3", "22.5", LONG_AGO);
        var answer = signed(preview, "headcount", "wte");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Nothing was signed")
                .contains("Headcount was 30 people and is 31 people now.")
                .contains("Whole-time equivalent was 18.00 and is 18.60 now.");
        assertThat(site.shared()).isEmpty();
        assertThat(sign(answer.body(), "headcount", "wte")).isEqualTo(303);
    }

    @Test
    void aSignedMeasureThatHasMovedIsSignedAgainWithTheOthersOrReopened() {
        sign(preview("headcount"), "headcount");
        staff.employ(staff.person(), role, community, "3", "22.5", LONG_AGO);
        assertThat(site.get(BASE).body()).contains("the register has changed since");
        assertThat(preview("wte")).contains("Headcount has changed since it was signed");
        assertThat(sign(preview("headcount", "wte"), "headcount", "wte")).isEqualTo(303);
        assertThat(site.shared().getLast()).contains("\"headcount\":31,\"wte\":18.60");
    }

    @Test
    void theHeadcountIsSignedFirst() {
        assertThat(preview("wte")).contains("Sign the headcount first");
    }

    @Test
    void whatIsReopenedIsNoLongerSharedAndTheReasonIsKept() {
        sign(preview("headcount", "wte"), "headcount", "wte");
        var wrong = reopen("1", "", "wte");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Say why, in 1,000 characters or fewer");
        assertThat(reopen("1", "Hours of 2 people were wrong", "wte").statusCode()).isEqualTo(303);
        assertThat(site.shared().getLast()).contains("reopened").doesNotContain("wte");
        assertThat(reopen("2", "All of it was early", "headcount").statusCode()).isEqualTo(303);
        assertThat(site.shared().getLast()).endsWith("reopened ");
        assertThat(site.get(BASE).body())
                .contains("Hours of 2 people were wrong")
                .contains("From then on nothing of this quarter was shared.");
        assertThat(reopen("1", "Too late", "headcount").statusCode()).isEqualTo(412);
    }

    @Test
    void afterTheFreezeNothingOfTheQuarterChanges() {
        var preview = preview("headcount");
        site.itIs("2026-11-11T23:59:00Z");
        assertThat(sign(preview, "headcount")).isEqualTo(303);
        site.itIs("2026-11-12T00:01:00Z");
        var late = signed(preview, "headcount", "wte");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("The last day to sign or reopen this return was");
        assertThat(reopen("1", "Late", "headcount").statusCode()).isEqualTo(409);
        assertThat(site.shared()).hasSize(1);
        assertThat(site.get(BASE).body()).contains("nothing of this return changes any more");
    }

    @Test
    void aTrustWithoutPeopleHasNothingToSign() {
        site.as(Role.PROGRAMME_LEAD);
        var empty = site.get("/t/fenbridge/returns/2026-09-30").body();
        assertThat(empty)
                .contains("Nobody has been recorded yet, so there is nothing to sign.")
                .doesNotContain("Preview what leaves");
        assertThat(
                        site.get("/t/fenbridge/returns/2026-09-30/preview?measures=headcount")
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatHasNoValueInTheFirstQuarterCannotBeSigned() {
        site.itIs("2024-04-05T09:00:00Z");
        var page = site.get("/t/northmoor/returns/2024-03-31").body();
        assertThat(page).contains("Not known");
        assertThat(
                        site.get(
                                        "/t/northmoor/returns/2024-03-31/preview?measures=headcount&measures=stability")
                                .body())
                .contains("Stability index has no value for this quarter");
    }

    @Test
    void aQuarterThatIsNotOverDoesNotExistYet() {
        for (var quarter : List.of("2026-12-31", "2026-09-29", "soon", "1999-12-31")) {
            assertThat(site.get("/t/northmoor/returns/" + quarter).statusCode())
                    .as(quarter)
                    .isEqualTo(404);
        }
    }

    @Test
    void otherRolesLookAndDoNotSignAndStrangersFindNothing() {
        var preview = preview("headcount");
        for (var looks : List.of(Role.TRUST_ADMIN, Role.LINE_MANAGER, Role.READ_ONLY)) {
            site.as(looks);
            assertThat(site.get(BASE).statusCode()).isEqualTo(200);
            assertThat(signed(preview, "headcount").statusCode()).isEqualTo(403);
        }
        for (var looksNot : List.of(Role.PEER_SUPPORT_WORKER, Role.EXPERT_BY_EXPERIENCE)) {
            assertThat(site.as(looksNot).get(BASE).statusCode()).isEqualTo(403);
        }
        site.as(Role.PROGRAMME_LEAD);
        assertThat(site.getAs("fenbridge", BASE).statusCode()).isEqualTo(404);
        assertThat(site.shared()).isEmpty();
    }

    @Test
    void leavingTakesTheNextReleaseAndSigningComesBack() {
        sign(preview("headcount"), "headcount");
        assertThat(site.get("/t/northmoor/withdrawal").body())
                .contains("not in the release for 30 September 2026");
        assertThat(site.post("/t/northmoor/withdrawal", "reason", "").statusCode()).isEqualTo(422);
        assertThat(site.post("/t/northmoor/withdrawal", "reason", "Our board asks").statusCode())
                .isEqualTo(303);
        assertThat(site.shared().getLast()).endsWith("2026-09-30 withdrawn ");
        assertThat(site.get("/t/northmoor/returns").body())
                .contains("Your Trust has left the national comparison");
        assertThat(site.post("/t/northmoor/withdrawal", "reason", "Again").statusCode())
                .isEqualTo(409);
        assertThat(sign(preview("headcount"), "headcount")).isEqualTo(303);
        assertThat(site.get("/t/northmoor/returns").body())
                .doesNotContain("Your Trust has left the national comparison");
    }

    @Test
    void afterTheFreezeATrustLeavesTheReleaseThatComesNext() {
        sign(preview("headcount"), "headcount");
        site.itIs("2026-11-20T09:00:00Z");
        site.post("/t/northmoor/withdrawal", "reason", "Our board asks");
        assertThat(site.shared().getLast()).endsWith("2026-12-31 withdrawn ");
        assertThat(site.get("/t/northmoor/returns/2026-12-31").body())
                .contains("This quarter is not over yet.");
    }

    @Test
    void whatMakesAReturnWorseIsSaidWithWhereToPutItRight() {
        staff.employ(staff.person(), role, community, "", "22.5", LONG_AGO);
        var page = site.get(BASE).body();
        assertThat(page)
                .contains("1 role has no national level: Peer support worker.")
                .contains("/t/northmoor/role-levels")
                .contains("1 person is in posts without an Agenda for Change band")
                .contains("/t/northmoor/posts");
        sign(preview("headcount"), "headcount");
        for (int i = 0; i < 10; i++) {
            staff.employ(staff.person(), role, community, "3", "22.5", LocalDate.of(2026, 10, 7));
        }
        site.itIs("2027-01-05T09:00:00Z");
        assertThat(site.get("/t/northmoor/returns/2026-12-31").body())
                .contains("Headcount is 41, and was 31 in the return for 30 September 2026.");
    }

    private String preview(String... measures) {
        return site.get(BASE + "/preview?measures=" + String.join("&measures=", measures)).body();
    }

    private int sign(String preview, String... measures) {
        return signed(preview, measures).statusCode();
    }

    private HttpResponse<String> signed(String preview, String... measures) {
        return Signing.send(site, BASE, preview, measures);
    }

    private HttpResponse<String> reopen(String version, String reason, String measure) {
        return site.post(
                BASE + "/reopening", "version", version, "reason", reason, "measures", measure);
    }
}
