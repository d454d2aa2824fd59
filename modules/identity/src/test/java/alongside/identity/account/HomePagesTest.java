package alongside.identity.account;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PLATFORM_OPERATOR;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.identity.TestBrowser;
import alongside.identity.TestSite;
import alongside.testing.Browser;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HomePagesTest {
    private static final TestSite SITE = new TestSite();

    @BeforeAll
    static void people() {
        SITE.member("one", NORTHMOOR, LINE_MANAGER);
        SITE.member("both", NORTHMOOR, LINE_MANAGER);
        SITE.member("both", FENBRIDGE, TRUST_ADMIN);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void afterLoggingInWhoHasOneTrustIsInIt() {
        var browser = SITE.browser();
        assertThat(browser.logIn("one", "")).isEqualTo("/home");
        assertThat(TestBrowser.location(browser.get("/home"))).isEqualTo("/t/northmoor");
    }

    @Test
    void whoHasSeveralTrustsChooses() {
        var browser = SITE.browser();
        browser.logIn("both", "");
        assertThat(browser.get("/home").body())
                .contains("Choose where to go")
                .contains("href=\"/t/northmoor\"")
                .contains("href=\"/t/fenbridge\"");
    }

    @Test
    void whoHasNoneIsToldWhatToDo() {
        var browser = SITE.browser();
        browser.logIn("nobody", "");
        assertThat(browser.get("/home").body())
                .contains("You are not in a Trust yet")
                .contains("nobody@northmoor.example");
    }

    @Test
    void anOperatorGoesToTheOperatorsPages() {
        var person = SITE.identity.ensurePerson("ops", "ops", "ops@alongside.example");
        SITE.identity.grantPlatform(person, List.of(PLATFORM_OPERATOR));
        var browser = SITE.browser();
        browser.logIn("ops", "");
        assertThat(TestBrowser.location(browser.get("/home"))).isEqualTo("/operator");
    }

    @Test
    void theChoiceAndTheLackOfOneAreFitToRead() {
        for (var javaScript : new boolean[] {true, false}) {
            SITE.realm.next("both");
            see("Choose where to go", javaScript);
            SITE.realm.next("stranger");
            see("You are not in a Trust yet", javaScript);
        }
    }

    private static void see(String words, boolean javaScript) {
        try (var tab = Browser.open(1280, javaScript)) {
            tab.visit(SITE.address + "/home");
            assertThat(tab.page().locator("main").innerText()).contains(words);
            assertThat(tab.faults()).isEmpty();
        }
    }
}
