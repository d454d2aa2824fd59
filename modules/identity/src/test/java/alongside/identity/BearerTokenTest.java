package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.Jwts;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets in with a token of the realm, and how long. */
class BearerTokenTest {
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
    void aGoodTokenIsItsPersonWithTheirRolesInTheTrustOfThePath() {
        SITE.member("rosa", NORTHMOOR, LINE_MANAGER);
        var token = SITE.realm.accessToken("rosa").compact();
        assertThat(SITE.api("/t/northmoor/who", token).body())
                .isEqualTo("rosa Whitlock [LINE_MANAGER]");
        var neighbour = SITE.api("/t/fenbridge/who", token);
        assertThat(neighbour.statusCode()).isEqualTo(404);
        assertThat(neighbour.body()).isEqualTo(SITE.api("/t/nowhere/who", token).body());
    }

    @Test
    void somebodyWhoIsNewToUsIsAddedWithoutAnyRole() {
        var token = SITE.realm.accessToken("newcomer").compact();
        assertThat(SITE.api("/who", token).body()).startsWith("newcomer Whitlock");
        assertThat(SITE.api("/t/northmoor/who", token).statusCode()).isEqualTo(404);
    }

    @Test
    void noTokenIs401AsAProblem() {
        var answer = SITE.ask(HttpRequest.newBuilder(URI.create(SITE.address + "/api/v1/who")));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void aTokenOutOfItsTimeIsRefused() {
        var now = Instant.now();
        SITE.refuses(SITE.token(t -> t.expiration(Date.from(now.minusSeconds(60)))));
        SITE.refuses(SITE.token(t -> t.notBefore(Date.from(now.plusSeconds(60)))));
        SITE.refuses(SITE.token(t -> t.claim("exp", null)));
        assertThat(
                        SITE.api("/who", expiring("" + now.plusSeconds(60).getEpochSecond()))
                                .statusCode())
                .isEqualTo(200);
        for (var odd : List.of("\"never\"", "1e20", "100000000000000000000", "{}", "-1", "null")) {
            SITE.refuses(expiring(odd));
        }
        SITE.refuses(SITE.token(t -> t.expiration(Date.from(now.plus(Duration.ofDays(400))))));
    }

    @Test
    void aTokenThatWasRememberedEndsAllTheSame() {
        var token = SITE.realm.accessToken("rosa").compact();
        assertThat(SITE.api("/who", token).statusCode()).isEqualTo(200);
        SITE.later(Duration.ofSeconds(320));
        SITE.refuses(token);
    }

    @Test
    void aTokenForOrFromSomebodyElseIsRefused() {
        SITE.refuses(SITE.token(t -> t.issuer("http://evil.example/realms/alongside")));
        SITE.refuses(SITE.token(t -> t.issuer(SITE.realm.issuer.url() + "/realms/master")));
        SITE.refuses(SITE.token(t -> t.claim("aud", "account")));
        SITE.refuses(SITE.token(t -> t.claim("aud", List.of("account", "alongside-api-2"))));
        SITE.refuses(SITE.token(t -> t.claim("aud", null)));
        SITE.refuses(SITE.token(t -> t.claim("azp", "another-client")));
        SITE.refuses(SITE.token(t -> t.claim("azp", null)));
        SITE.refuses(SITE.token(t -> t.claim("sub", null)));
    }

    @Test
    void anIdTokenAndOtherKindsAreNoAccessTokens() {
        SITE.refuses(SITE.realm.idToken("rosa", "nonce"));
        SITE.refuses(SITE.realm.logoutToken("rosa").compact());
        SITE.refuses(SITE.token(t -> t.claim("typ", "Refresh")));
        SITE.refuses(SITE.token(t -> t.claim("typ", null)));
    }

    @Test
    void theOrganisationInATokenOpensNoTrust() {
        SITE.member("rosa", NORTHMOOR, LINE_MANAGER);
        for (Object claim :
                List.of(
                        Map.of("fenbridge", Map.of("id", "x")),
                        List.of("northmoor", "fenbridge"),
                        "fenbridge")) {
            var token = SITE.token(t -> t.claim("organization", claim));
            assertThat(SITE.api("/t/fenbridge/who", token).statusCode()).isEqualTo(404);
            assertThat(SITE.api("/t/northmoor/who", token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTokenOfManyKilobytesIsRefusedWithoutBeingRead() {
        var token = SITE.token(t -> t.claim("filler", "x".repeat(20_000)));
        assertThat(SITE.api("/who", token).statusCode()).isBetween(400, 431);
        var inside = SITE.token(t -> t.claim("filler", "x".repeat(5_000)));
        assertThat(SITE.api("/who", inside).statusCode()).isEqualTo(200);
    }

    @Test
    void madeUpKeyIdsAskKeycloakOnceInHalfAMinuteAndANewKeyIsFound() {
        SITE.later(Duration.ofMinutes(2));
        SITE.refuses(SITE.token(t -> t.header().keyId("unknown-0").and()));
        var asked = SITE.realm.issuer.keysAsked();
        for (int i = 1; i < 20; i++) {
            var id = "unknown-" + i;
            SITE.refuses(SITE.token(t -> t.header().keyId(id).and()));
        }
        assertThat(SITE.realm.issuer.keysAsked()).isEqualTo(asked);

        var next = Jwts.SIG.RS256.keyPair().build();
        SITE.realm.issuer.publish("next", next);
        SITE.later(Duration.ofMinutes(3));
        var rotated = SITE.token(t -> t.header().keyId("next").and().signWith(next.getPrivate()));
        assertThat(SITE.api("/who", rotated).statusCode()).isEqualTo(200);
    }

    @Test
    void withKeycloakAwayKnownKeysServeOn() {
        SITE.realm.issuer.away(true);
        SITE.later(Duration.ofMinutes(4));
        SITE.refuses(SITE.token(t -> t.header().keyId("lost").and()));
        assertThat(SITE.api("/who", SITE.token(t -> t)).statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionCookieOpensNoApiAndATokenNoPage() {
        var browser = SITE.browser();
        browser.logIn("rosa", "/who");
        assertThat(browser.get("/api/v1/who").statusCode()).isEqualTo(401);
        var page =
                HttpRequest.newBuilder(URI.create(SITE.address + "/who"))
                        .header("Authorization", "Bearer " + SITE.token(t -> t));
        assertThat(TestSite.send(page).statusCode()).isEqualTo(303);
    }

    /** A good token but for what it says of its end, which the library would not write. */
    private static String expiring(String json) {
        var claims = SITE.realm.accessToken("rosa").compact().split("\\.")[1];
        var text = new String(Base64.getUrlDecoder().decode(claims), UTF_8);
        return Jwts.builder()
                .header()
                .keyId("first")
                .and()
                .content(text.replaceAll("\"exp\":[0-9]+", "\"exp\":" + json))
                .signWith(SITE.realm.issuer.pair().getPrivate(), Jwts.SIG.RS256)
                .compact();
    }
}
