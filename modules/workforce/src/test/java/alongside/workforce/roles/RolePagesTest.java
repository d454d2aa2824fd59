package alongside.workforce.roles;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestSite;
import java.util.Map;
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
        assertThat(SITE.get(ROLES).body()).contains("There are no roles yet");
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
