package alongside.identity.account;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.identity.TestSite;
import alongside.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountPagesTest {
    private static final TestSite SITE = new TestSite();

    @BeforeAll
    static void people() {
        SITE.member("both", NORTHMOOR, LINE_MANAGER);
        SITE.member("both", FENBRIDGE, TRUST_ADMIN);
        SITE.member("admin", NORTHMOOR, TRUST_ADMIN);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void theAccountPageShowsEveryHatToItsOwnerAndMembersShowNone() {
        var browser = SITE.browser();
        browser.logIn("both", "");
        assertThat(browser.get("/my/account").body())
                .contains("Northmoor NHS Foundation Trust")
                .contains("Fenbridge and Ouse NHS Foundation Trust")
                .contains("Line manager");
        var admin = SITE.browser();
        admin.logIn("admin", "");
        assertThat(admin.get("/t/northmoor/members").body())
                .contains("both Whitlock")
                .doesNotContain("Fenbridge");
    }

    @Test
    void theAccountPageIsFitToRead() {
        SITE.realm.next("both");
        for (var javaScript : new boolean[] {true, false}) {
            try (var tab = Browser.open(1280, javaScript)) {
                tab.visit(SITE.address + "/my/account");
                assertThat(tab.page().locator("h1").innerText()).isEqualTo("Your account");
                assertThat(tab.faults()).isEmpty();
            }
        }
    }
}
