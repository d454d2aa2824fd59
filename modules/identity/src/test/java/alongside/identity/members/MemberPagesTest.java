package alongside.identity.members;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.identity.TestBrowser;
import alongside.identity.TestSite;
import alongside.testing.Browser;
import alongside.testing.Tab;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemberPagesTest {
    private static final TestSite SITE = new TestSite();

    @BeforeAll
    static void people() {
        SITE.member("admin", NORTHMOOR, TRUST_ADMIN);
        SITE.member("lin", NORTHMOOR, LINE_MANAGER);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aColleagueIsInvitedChangedAndRemovedByForms() {
        var browser = SITE.browser();
        browser.logIn("admin", "");
        var csrf = browser.csrf();
        var bad = browser.post("/t/northmoor/members/invitation", Map.of("csrf", csrf));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body())
                .contains("Enter their full name")
                .contains("Enter their email address")
                .contains("Select at least one role");
        var good =
                browser.post(
                        "/t/northmoor/members/invitation",
                        Map.of(
                                "csrf", csrf,
                                "name", "Priya <Shah>",
                                "email", "priya@northmoor.example",
                                "roles", "line_manager"));
        assertThat(TestBrowser.location(good)).isEqualTo("/t/northmoor/members?done=invited");
        assertThat(browser.get("/t/northmoor/members?done=invited").body())
                .contains("Invitation sent")
                .contains("Priya &lt;Shah&gt;")
                .contains("There is only 1 Trust admin");
    }

    @Test
    void everyPageOfMembersIsFitToReadOnTheWayOfAnInvitation() {
        for (var javaScript : new boolean[] {true, false}) {
            SITE.realm.next("admin");
            try (var tab = Browser.open(1280, javaScript)) {
                var name = javaScript ? "Omar Siddiqui" : "Bryn Castle";
                invite(tab, name);
                for (var who : List.of(name, "lin Whitlock")) {
                    tab.visit(SITE.address + "/t/northmoor/members");
                    see(tab, "Members");
                    tab.page().click("text=" + who);
                    see(tab, who);
                    tab.page().click("main a >> text=/^(Remove access|Cancel the invitation)$/");
                    see(tab, who);
                }
            }
        }
    }

    private static void invite(Tab tab, String name) {
        tab.visit(SITE.address + "/t/northmoor/members");
        tab.page().click("text=Invite a colleague");
        see(tab, "Invite a colleague");
        tab.page().click("main button");
        see(tab, "There is a problem");
        tab.page().fill("#name", name);
        tab.page().fill("#email", name.replace(' ', '.') + "@northmoor.example");
        tab.page().check("text=Programme lead");
        tab.page().click("main button");
        see(tab, "Invitation sent");
    }

    private static void see(Tab tab, String words) {
        assertThat(tab.page().locator("main").innerText()).contains(words);
        assertThat(tab.faults()).isEmpty();
    }
}
