package alongside.identity.login;

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

class LogOutPagesTest {
    private static final TestSite SITE = new TestSite();

    @BeforeAll
    static void people() {
        SITE.member("both", NORTHMOOR, LINE_MANAGER);
        SITE.member("both", FENBRIDGE, TRUST_ADMIN);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** The button is in the header of every page; Keycloak, which is next, has pages of its own. */
    @Test
    void theButtonOfThePageLogsOutWithAndWithoutJavaScript() {
        SITE.realm.next("both");
        for (var javaScript : new boolean[] {true, false}) {
            try (var tab = Browser.open(1280, javaScript)) {
                tab.visit(SITE.address + "/home");
                assertThat(tab.faults()).isEmpty();
                tab.page().click("text=Log out");
                assertThat(tab.page().url()).contains("/protocol/openid-connect/logout");
                var cookies = tab.page().context().cookies(SITE.address);
                assertThat(cookies)
                        .noneMatch(cookie -> cookie.name.equals("alongside-" + SITE.port));
            }
        }
    }
}
