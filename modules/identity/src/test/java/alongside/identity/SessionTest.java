package alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
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
    void theSessionCookieIsHttpOnlyLaxAndForTheWholeSite() {
        var browser = SITE.browser();
        browser.logIn("rosa", "/who");
        assertThat(browser.lastSetCookie)
                .startsWith("alongside-" + SITE.port + "=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
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

    private static int endAtKeycloak(String token) {
        return SITE.browser()
                .post("/log-in/back-channel", Map.of("logout_token", token))
                .statusCode();
    }
}
