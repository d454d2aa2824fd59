package alongside.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.identity.TestSite;
import alongside.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way in has no page of its own unless something is wrong. */
class LogInPagesTest {
    private static final TestSite SITE = new TestSite();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @AfterEach
    void putBack() {
        SITE.realm.issuer.away(false);
    }

    @Test
    void comingBackTooLateSaysWhatToDo() {
        see("/log-in/callback?code=x&state=x", "Go to the home page and log in again");
    }

    @Test
    void withKeycloakAwayThePageSaysSo() {
        SITE.realm.issuer.away(true);
        see("/log-in", "Try again in a minute");
    }

    private static void see(String path, String words) {
        for (var javaScript : new boolean[] {true, false}) {
            try (var tab = Browser.open(1280, javaScript)) {
                tab.visit(SITE.address + path);
                assertThat(tab.page().locator("main").innerText()).contains(words);
                assertThat(tab.faults()).isEmpty();
            }
        }
    }
}
