package alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogInTest {
    private static final TestSite SITE = new TestSite();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @AfterEach
    void putBack() {
        SITE.later(Duration.ZERO);
        SITE.realm.issuer.away(false);
    }

    @Test
    void aPageThatNeedsAPersonSendsThemToLogInAndBack() {
        var browser = SITE.browser();
        var sent = TestBrowser.location(browser.get("/who"));
        assertThat(sent).isEqualTo("/log-in?next=%2Fwho");
        assertThat(browser.logIn("rosa", "/who")).isEqualTo("/who");
        assertThat(browser.get("/who").body()).startsWith("rosa Whitlock ");
    }

    @Test
    void theRequestToKeycloakCarriesStateNonceAndChallenge() {
        var asked = TestSite.query(TestBrowser.location(SITE.browser().get("/log-in")));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", SITE.address + "/log-in/callback");
        assertThat(asked.get("state")).hasSize(43);
        assertThat(asked.get("nonce")).hasSize(43);
        assertThat(asked.get("code_challenge")).hasSize(43);
    }

    @Test
    void anotherBrowserCannotUseAStateThatIsNotItsOwn() {
        var victim = SITE.browser();
        victim.get("/log-in");
        var attacker = TestSite.query(TestBrowser.location(SITE.browser().get("/log-in")));
        var back = victim.get(callback("mallory", attacker));
        assertThat(back.statusCode()).isEqualTo(400);
        assertThat(victim.get("/who").statusCode()).isEqualTo(303);
    }

    @Test
    void aStateIsGoodOnce() {
        var browser = SITE.browser();
        var asked = TestSite.query(TestBrowser.location(browser.get("/log-in")));
        browser.get(callback("rosa", asked));
        browser.cookies.remove("alongside-" + SITE.port);
        assertThat(browser.get(callback("rosa", asked)).statusCode()).isEqualTo(400);
    }

    @Test
    void aCodeIsGoodOnce() {
        var browser = SITE.browser();
        var asked = TestSite.query(TestBrowser.location(browser.get("/log-in")));
        var code = SITE.realm.code("rosa", asked);
        browser.get("/log-in/callback?code=" + code + "&state=" + asked.get("state"));
        var again = TestSite.query(TestBrowser.location(SITE.browser().get("/log-in")));
        assertThat(
                        browser.get(
                                        "/log-in/callback?code="
                                                + code
                                                + "&state="
                                                + again.get("state"))
                                .statusCode())
                .isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=x", "?state=x", "?code=x&state=x", "?error=access_denied"})
    void comingBackWithoutHavingLeftLogsNobodyIn(String query) {
        var browser = SITE.browser();
        var back = browser.get("/log-in/callback" + query);
        assertThat(back.statusCode()).isEqualTo(400);
        assertThat(browser.cookies).doesNotContainKey("alongside-" + SITE.port);
    }

    @Test
    void aSwappedNonceOrChallengeLogsNobodyIn() {
        for (var changed : new String[] {"nonce", "code_challenge"}) {
            var browser = SITE.browser();
            var asked = new HashMap<>(TestSite.query(TestBrowser.location(browser.get("/log-in"))));
            asked.put(changed, "of-somebody-else");
            assertThat(browser.get(callback("rosa", asked)).statusCode())
                    .as(changed)
                    .isEqualTo(400);
        }
    }

    @Test
    void twoTabsCanLogInAtTheSameTime() {
        var browser = SITE.browser();
        var first = TestSite.query(TestBrowser.location(browser.get("/log-in?next=/one")));
        var second = TestSite.query(TestBrowser.location(browser.get("/log-in?next=/two")));
        assertThat(TestBrowser.location(browser.get(callback("rosa", first)))).isEqualTo("/one");
        assertThat(TestBrowser.location(browser.get(callback("rosa", second)))).isEqualTo("/two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example", "/\\evil.example", "https:evil.example", "https://evil.example",
                "@evil.example", "\\\\evil.example", "/\t/evil.example", "/\n/evil.example",
                "javascript:alert(1)", "evil.example", " //evil.example", "/\u0000/evil.example"
            })
    void onlyAPathOfThisSiteIsTakenAsTheNextPage(String next) {
        assertThat(SITE.browser().logIn("rosa", next)).isEqualTo("/home");
    }

    @Test
    void anEncodedSlashStaysAPathOfThisSite() {
        assertThat(SITE.browser().logIn("rosa", "/%2F%2Fevil.example"))
                .isEqualTo("/%2F%2Fevil.example");
        assertThat(SITE.browser().logIn("rosa", "/t/northmoor/who?a=1&b=2"))
                .isEqualTo("/t/northmoor/who?a=1&b=2");
    }

    @Test
    void withKeycloakAwayLoggingInExplainsAndSessionsGoOn() {
        var browser = SITE.browser();
        browser.logIn("rosa", "/who");
        SITE.realm.issuer.away(true);
        assertThat(SITE.browser().get("/log-in").statusCode()).isEqualTo(503);
        assertThat(browser.get("/who").statusCode()).isEqualTo(200);
    }

    private static String callback(String subject, Map<String, String> asked) {
        return "/log-in/callback?code="
                + SITE.realm.code(subject, asked)
                + "&state="
                + asked.get("state");
    }
}
