package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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
    void theSessionCookieIsHttpOnlyLaxAndForTheWholeSite() {
        var browser = SITE.browser();
        var asked = TestSite.query(TestBrowser.location(browser.get("/log-in")));
        var back = browser.get(callback("rosa", asked));
        assertThat(back.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("alongside-" + SITE.port + "=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
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

    @Test
    void aSessionPlantedBeforeLoggingInIsNotTheOneAfter() {
        var browser = SITE.browser();
        browser.logIn("mallory", "/who");
        var planted = browser.cookies.get("alongside-" + SITE.port);
        var victim = SITE.browser();
        victim.cookies.put("alongside-" + SITE.port, "made-up-value");
        victim.logIn("rosa", "/who");
        assertThat(victim.cookies.get("alongside-" + SITE.port))
                .isNotEqualTo("made-up-value")
                .isNotEqualTo(planted);
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
    void aSessionEndsWhenItIsNotUsedAndAfterAWorkingDay() {
        var browser = SITE.browser();
        browser.logIn("rosa", "/who");
        for (int minutes = 20; minutes < 470; minutes += 20) {
            SITE.later(Duration.ofMinutes(minutes));
            assertThat(browser.get("/who").statusCode()).as("%s minutes", minutes).isEqualTo(200);
        }
        SITE.later(Duration.ofMinutes(481));
        assertThat(browser.get("/who").statusCode()).isEqualTo(303);

        SITE.later(Duration.ZERO);
        var idle = SITE.browser();
        idle.logIn("rosa", "/who");
        SITE.later(Duration.ofMinutes(31));
        assertThat(idle.get("/who").statusCode()).isEqualTo(303);
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtKeycloak() {
        var browser = SITE.browser();
        browser.logIn("rosa", "/who");
        var stolen = Map.copyOf(browser.cookies);
        var out = browser.post("/logout", Map.of("csrf", browser.csrf()));
        var keycloak = TestSite.query(TestBrowser.location(out));
        assertThat(keycloak).containsEntry("post_logout_redirect_uri", SITE.address + "/");
        assertThat(keycloak.get("id_token_hint")).isNotEmpty();
        browser.cookies.putAll(stolen);
        assertThat(browser.get("/who").statusCode()).isEqualTo(303);
    }

    @Test
    void loggingOutWithoutTheFormsSecretIsRefused() {
        var browser = SITE.browser();
        browser.logIn("rosa", "/who");
        var other = SITE.browser();
        other.logIn("rosa", "/who");
        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post("/logout", Map.of("csrf", other.csrf())).statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/who").statusCode()).isEqualTo(200);
    }

    @Test
    void keycloakCanEndASessionAndNobodyElseCan() {
        var browser = SITE.browser();
        browser.logIn("noor", "/who");
        var noEvent = SITE.realm.logoutToken("noor").claim("events", Map.of()).compact();
        var withNonce = SITE.realm.logoutToken("noor").claim("nonce", "n").compact();
        for (var bad :
                new String[] {"", "x.y.z", noEvent, withNonce, SITE.realm.idToken("noor", "n")}) {
            assertThat(endAtKeycloak(bad)).isEqualTo(400);
        }
        assertThat(browser.get("/who").statusCode()).isEqualTo(200);
        assertThat(endAtKeycloak(SITE.realm.logoutToken("noor").compact())).isEqualTo(200);
        assertThat(browser.get("/who").statusCode()).isEqualTo(303);
    }

    @Test
    void withKeycloakAwayLoggingInExplainsAndSessionsGoOn() {
        var browser = SITE.browser();
        browser.logIn("rosa", "/who");
        SITE.realm.issuer.away(true);
        assertThat(SITE.browser().get("/log-in").statusCode()).isEqualTo(503);
        assertThat(browser.get("/who").statusCode()).isEqualTo(200);
    }

    @Test
    void aClosedAccountHasNoSessionAfterFiveMinutesAndOthersGoOn() {
        var closed = SITE.browser();
        closed.logIn("closed", "/who");
        var other = SITE.browser();
        other.logIn("other", "/who");
        SITE.realm.disable("closed");
        SITE.later(Duration.ofMinutes(6));
        SITE.realm.issuer.away(true);
        SITE.identity.renewSessions();
        assertThat(closed.get("/who").statusCode()).as("Keycloak is away").isEqualTo(200);
        SITE.realm.issuer.away(false);
        SITE.identity.renewSessions();
        assertThat(closed.get("/who").statusCode()).isEqualTo(303);
        assertThat(other.get("/who").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsBackToItsPage() {
        var sent =
                TestSite.send(
                        HttpRequest.newBuilder(URI.create(SITE.address + "/t/northmoor/who"))
                                .header("Referer", SITE.address + "/t/northmoor/who?a=1")
                                .POST(BodyPublishers.noBody()));
        assertThat(TestBrowser.location(sent))
                .isEqualTo("/log-in?next=%2Ft%2Fnorthmoor%2Fwho%3Fa%3D1");
    }

    @Test
    void withHttpsTheCookieIsSecureAndNoOtherHostCanSetIt() {
        try (var site = TestSite.behindHttps()) {
            var browser = site.browser();
            browser.logIn("rosa", "/who");
            assertThat(browser.lastSetCookie)
                    .startsWith("__Host-alongside=")
                    .contains("Secure")
                    .contains("HttpOnly")
                    .contains("Path=/")
                    .doesNotContain("Domain");
        }
    }

    @Test
    void aTrustLetsInItsMembersAndForOthersDoesNotExist() {
        SITE.member("lin", NORTHMOOR, LINE_MANAGER);
        var browser = SITE.browser();
        browser.logIn("lin", "/who");
        assertThat(browser.get("/t/northmoor/who").body()).isEqualTo("lin Whitlock [LINE_MANAGER]");
        var neighbour = browser.get("/t/fenbridge/who");
        var nowhere = browser.get("/t/nowhere/who");
        assertThat(neighbour.statusCode()).isEqualTo(404);
        assertThat(neighbour.body()).isEqualTo(nowhere.body());
    }

    @Test
    void onePersonHasOtherRolesInAnotherTrust() {
        SITE.member("twohats", NORTHMOOR, LINE_MANAGER);
        SITE.member("twohats", FENBRIDGE, TRUST_ADMIN);
        var browser = SITE.browser();
        browser.logIn("twohats", "/who");
        assertThat(browser.get("/t/northmoor/who").body()).endsWith("[LINE_MANAGER]");
        assertThat(browser.get("/t/fenbridge/who").body()).endsWith("[TRUST_ADMIN]");
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() {
        SITE.member("temp", NORTHMOOR, TRUST_ADMIN, LINE_MANAGER);
        var browser = SITE.browser();
        browser.logIn("temp", "/who");
        assertThat(browser.get("/t/northmoor/who").body()).contains("TRUST_ADMIN");
        SITE.member("temp", NORTHMOOR, LINE_MANAGER);
        assertThat(browser.get("/t/northmoor/who").body()).doesNotContain("TRUST_ADMIN");
        SITE.trusts
                .platform()
                .in(db ->
                        db.dml(
                                        "DELETE FROM membership WHERE person = (SELECT id FROM person WHERE subject = 'temp')")
                                .execute());
        assertThat(browser.get("/t/northmoor/who").statusCode()).isEqualTo(404);
    }

    @Test
    void aSuspendedTrustIsClosedToItsMembersAndAReadOnlyOneForChanges() {
        SITE.member("fen", FENBRIDGE, TRUST_ADMIN);
        var browser = SITE.browser();
        browser.logIn("fen", "/who");
        var form = Map.of("csrf", browser.csrf());
        status("read_only");
        assertThat(browser.get("/t/fenbridge/who").statusCode()).isEqualTo(200);
        assertThat(browser.post("/t/fenbridge/who", form).statusCode()).isEqualTo(403);
        status("suspended");
        assertThat(browser.get("/t/fenbridge/who").statusCode()).isEqualTo(403);
        status("provisioning");
        assertThat(browser.get("/t/fenbridge/who").statusCode()).isEqualTo(404);
        status("active");
        assertThat(browser.post("/t/fenbridge/who", form).statusCode()).isEqualTo(200);
    }

    private static void status(String status) {
        SITE.trusts
                .platform()
                .in(db ->
                        db.dml("UPDATE trust SET status = :status WHERE slug = 'fenbridge'")
                                .addParam("status", status)
                                .execute());
    }

    private static int endAtKeycloak(String token) {
        return SITE.browser()
                .post("/log-in/back-channel", Map.of("logout_token", token))
                .statusCode();
    }

    private static String callback(String subject, Map<String, String> asked) {
        return "/log-in/callback?code="
                + SITE.realm.code(subject, asked)
                + "&state="
                + asked.get("state");
    }
}
