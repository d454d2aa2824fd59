package alongside.workforce.roles;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.testing.HtmlValidator;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Roles as a browser without JavaScript gets them. */
class RolePagesTest {
    private static final TestSite SITE = new TestSite();
    private static final String ROLES = "/t/northmoor/roles";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aRoleIsAddedChangedApprovedAndMadeLive() {
        SITE.as(Role.PROGRAMME_LEAD);
        var role = add("Peer trainer");
        assertThat(SITE.get(ROLES).body()).contains("Draft, cannot be used yet");
        assertThat(SITE.get(role).body())
                .contains("No post can have it until it is approved")
                .contains("Lived experience, of their own or as a carer");
        var typed =
                Map.of("version", "1", "essential", "Teaches\r\nListens", "desirable", "Drives");
        assertThat(SITE.post(role + "/versions/1/edit", typed).statusCode()).isEqualTo(303);
        assertThat(SITE.get(role).body())
                .contains("Teaches")
                .contains("Drives")
                .contains("Lived experience, of their own or as a carer");
        move(role, "2", "approved");
        assertThat(SITE.get(role).body()).doesNotContain("This role is a draft");
        move(role, "3", "live");
        assertThat(SITE.get(role).body())
                .contains("Version 1, live")
                .contains("Begin a new version");
    }

    @Test
    void anEmptyListSaysWhereRolesComeFrom() {
        try (var fresh = new TestSite()) {
            assertThat(fresh.as(Role.PROGRAMME_LEAD).get(ROLES).body())
                    .contains("There are no roles yet");
        }
    }

    @Test
    void aMissingNameIsSaidBesideItsFieldAndNothingTypedIsLost() {
        SITE.as(Role.PROGRAMME_LEAD);
        var refused = SITE.post(ROLES, Map.of("name", "", "purpose", "Teaches", "band", "4"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Enter the name of the role")
                .contains("href=\"#name\"")
                .contains("Teaches")
                .contains("value=\"4\"");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstSaved() {
        SITE.as(Role.PROGRAMME_LEAD);
        var form = add("Peer coordinator") + "/versions/1/edit";
        SITE.post(form, Map.of("version", "1", "purpose", "Plans rotas"));
        var second = SITE.post(form, Map.of("version", "1", "purpose", "Answers calls"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Plans rotas").contains("Answers calls");
    }

    @Test
    void aStartersAgreementIsRecordedAndAMissingDayIsSaidBesideItsField() {
        SITE.as(Role.PROGRAMME_LEAD);
        var role = add("Peer navigator");
        var words = Map.of("version", "1", "boundary_statement", "Does not diagnose");
        SITE.post(role + "/versions/1/edit", words);
        move(role, "2", "approved");
        move(role, "3", "live");
        var id = UUID.fromString(role.substring(role.lastIndexOf('/') + 1));
        var register = new TestRegister(SITE.trusts(), TestTrusts.NORTHMOOR);
        var ada = register.person("Ada", "Byrne");
        var post = register.post(id, register.service("Rehabilitation"), "3");
        register.employ(ada, post, "22.5", "2021-09-01", "");

        var page = "/t/northmoor/people/" + ada + "/boundaries";
        assertThat(SITE.as(Role.LINE_MANAGER).get(page).body())
                .contains("Does not diagnose")
                .contains(
                        "Overdue: not agreed to yet, and the first shift was on 1 September 2021");
        var missing = SITE.post(page, Map.of("role_id", id.toString()));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body())
                .contains("Enter the day they agreed")
                .contains("href=\"#acknowledged_on-day\"");
        assertThat(HtmlValidator.errors(missing.body())).isEmpty();
        var agreed =
                Map.of(
                        "role_id", id.toString(),
                        "acknowledged_on-day", "31",
                        "acknowledged_on-month", "8",
                        "acknowledged_on-year", "2021");
        assertThat(SITE.post(page, agreed).statusCode()).isEqualTo(303);
        assertThat(SITE.get(page).body()).contains("Agreed to version 1 on 31 August 2021, by the");
        var api = "/api/v1/t/northmoor/people/" + ada + "/boundaries";
        assertThat(SITE.get(api).body()).contains("\"in_time\":true");
    }

    @Test
    void aMemberReadsAndDoesNotWrite() {
        SITE.as(Role.PROGRAMME_LEAD);
        var role = add("Peer mentor");
        SITE.as(Role.PEER_SUPPORT_WORKER);
        assertThat(SITE.get(role).body()).doesNotContain("Approve this version");
        assertThat(SITE.get(ROLES + "/new").statusCode()).isEqualTo(403);
        assertThat(SITE.post(ROLES, Map.of("name", "Mine")).statusCode()).isEqualTo(403);
    }

    private static String add(String name) {
        var made = SITE.post(ROLES, Map.of("name", name, "peer_support", "yes"));
        assertThat(made.statusCode()).isEqualTo(303);
        return made.headers().firstValue("Location").orElseThrow();
    }

    private static void move(String role, String version, String status) {
        var moved =
                SITE.post(
                        role + "/versions/1/status", Map.of("version", version, "status", status));
        assertThat(moved.statusCode()).isEqualTo(303);
    }
}
