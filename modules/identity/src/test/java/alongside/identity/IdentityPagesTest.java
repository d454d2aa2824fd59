package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import alongside.testing.Tab;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page of identity in a real browser, wide and narrow. */
class IdentityPagesTest {
    private static final TestSite SITE = new TestSite();

    @BeforeAll
    static void people() {
        SITE.member("admin", NORTHMOOR, TRUST_ADMIN);
        SITE.member("lin", NORTHMOOR, LINE_MANAGER);
        SITE.member("admin", FENBRIDGE, LINE_MANAGER);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void pagesAreAccessibleValidAndNarrow() {
        SITE.realm.next("admin");
        try (var tab = Browser.open()) {
            tab.visit(SITE.address + "/home");
            check(tab, "Choose where to go");
            tab.visit(SITE.address + "/my/account");
            check(tab, "Your account");
            invite(tab);
            check(tab, "Members");
            for (var link : List.of("Priya Shah", "lin Whitlock")) {
                tab.visit(SITE.address + "/t/northmoor/members");
                tab.page().click("text=" + link);
                check(tab, link);
                tab.page().click("main a >> text=/^(Remove access|Cancel the invitation)$/");
                check(tab, link);
            }
        }
    }

    @Test
    void aPersonWithoutATrustIsToldWhatToDo() {
        SITE.realm.next("stranger");
        try (var tab = Browser.open(400, true)) {
            tab.visit(SITE.address + "/home");
            check(tab, "You are not in a Trust yet");
        }
    }

    private static void invite(Tab tab) {
        tab.visit(SITE.address + "/t/northmoor/members");
        tab.page().click("text=Invite a colleague");
        check(tab, "Invite a colleague");
        tab.page().click("main button");
        check(tab, "There is a problem");
        tab.page().fill("#name", "Priya Shah");
        tab.page().fill("#email", "priya@northmoor.example");
        tab.page().check("text=Programme lead");
        tab.page().click("main button");
    }

    private static void check(Tab tab, String words) {
        assertThat(tab.page().locator("main").innerText()).contains(words);
        assertThat(tab.axe()).isEmpty();
        assertThat(HtmlValidator.errors(served(tab))).isEmpty();
        var width = tab.page().viewportSize().width;
        tab.page().setViewportSize(400, 800);
        assertThat(tab.scrollsSideways()).isFalse();
        tab.page().setViewportSize(width, 800);
        // A form that is shown again is 422, which the console notes.
        assertThat(tab.messages()).allMatch(message -> message.contains("422"));
    }

    /** The page without the roles that our script gives to tables, which the checker rejects. */
    private static String served(Tab tab) {
        return tab.page()
                .content()
                .replaceAll(" role=\"(table|rowgroup|row|columnheader|rowheader|cell)\"", "");
    }
}
