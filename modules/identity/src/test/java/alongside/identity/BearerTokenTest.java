package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.Keys;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {
    private static final TestSite SITE = new TestSite();
    private static final KeyPair FOREIGN = Jwts.SIG.RS256.keyPair().build();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

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

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "nOnE", ""})
    void anUnsignedTokenIsRefused(String algorithm) {
        var claims = SITE.realm.accessToken("rosa").compact().split("\\.")[1];
        var header = part("{\"alg\":\"" + algorithm + "\",\"kid\":\"first\",\"typ\":\"JWT\"}");
        refused(header + "." + claims + ".");
        refused(header + "." + claims);
        refused(header + "." + claims + ".AAAA");
    }

    @Test
    void aSymmetricSignatureWithThePublicKeyIsRefused() {
        var secret = Keys.hmacShaKeyFor(SITE.realm.issuer.pair().getPublic().getEncoded());
        refused(token(t -> t.signWith(secret, Jwts.SIG.HS256)));
        refused(token(t -> t.signWith(secret, Jwts.SIG.HS512)));
    }

    @Test
    void anotherAlgorithmByTheRightKeyIsRefused() {
        refused(token(t -> t.signWith(SITE.realm.issuer.pair().getPrivate(), Jwts.SIG.RS512)));
        refused(token(t -> t.signWith(SITE.realm.issuer.pair().getPrivate(), Jwts.SIG.PS256)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../dev/null",
                "' OR '1'='1",
                "first'; DROP TABLE person --",
                "second",
                "FIRST",
                "http://evil.example/keys",
                "first\u0000"
            })
    void aKeyIdIsOnlyEverComparedWithTheKeysOfTheRealm(String id) {
        refused(token(t -> t.header().keyId(id).and().signWith(FOREIGN.getPrivate())));
        refused(token(t -> t.header().keyId(id).and()));
    }

    @Test
    void aForeignKeyUnderOurKeyIdIsRefused() {
        refused(token(t -> t.signWith(FOREIGN.getPrivate(), Jwts.SIG.RS256)));
    }

    @Test
    void keysThatATokenBringsAlongAreNotUsed() {
        for (var header : List.of("jku", "x5u")) {
            refused(
                    token(t ->
                            t.header()
                                    .add(header, "http://localhost:1/keys")
                                    .and()
                                    .signWith(FOREIGN.getPrivate())));
        }
        var jwk = Jwks.builder().key((RSAPublicKey) FOREIGN.getPublic()).build();
        refused(token(t -> t.header().add("jwk", jwk).and().signWith(FOREIGN.getPrivate())));
    }

    @Test
    void aTokenOutOfItsTimeIsRefused() {
        var now = Instant.now();
        refused(token(t -> t.expiration(Date.from(now.minusSeconds(60)))));
        refused(token(t -> t.notBefore(Date.from(now.plusSeconds(60)))));
        refused(token(t -> t.claim("exp", null)));
        assertThat(
                        SITE.api("/who", expiring("" + now.plusSeconds(60).getEpochSecond()))
                                .statusCode())
                .isEqualTo(200);
        for (var odd : List.of("\"never\"", "1e20", "100000000000000000000", "{}", "-1", "null")) {
            refused(expiring(odd));
        }
        refused(token(t -> t.expiration(Date.from(now.plus(Duration.ofDays(400))))));
    }

    @Test
    void aTokenThatWasRememberedEndsAllTheSame() {
        var token = SITE.realm.accessToken("rosa").compact();
        assertThat(SITE.api("/who", token).statusCode()).isEqualTo(200);
        SITE.later(Duration.ofSeconds(320));
        refused(token);
    }

    @Test
    void aTokenForOrFromSomebodyElseIsRefused() {
        refused(token(t -> t.issuer("http://evil.example/realms/alongside")));
        refused(token(t -> t.issuer(SITE.realm.issuer.url() + "/realms/master")));
        refused(token(t -> t.claim("aud", "account")));
        refused(token(t -> t.claim("aud", List.of("account", "alongside-api-2"))));
        refused(token(t -> t.claim("aud", null)));
        refused(token(t -> t.claim("azp", "another-client")));
        refused(token(t -> t.claim("azp", null)));
        refused(token(t -> t.claim("sub", null)));
    }

    @Test
    void anIdTokenAndOtherKindsAreNoAccessTokens() {
        refused(SITE.realm.idToken("rosa", "nonce"));
        refused(SITE.realm.logoutToken("rosa").compact());
        refused(token(t -> t.claim("typ", "Refresh")));
        refused(token(t -> t.claim("typ", null)));
    }

    @Test
    void theOrganisationInATokenOpensNoTrust() {
        SITE.member("rosa", NORTHMOOR, LINE_MANAGER);
        for (Object claim :
                List.of(
                        Map.of("fenbridge", Map.of("id", "x")),
                        List.of("northmoor", "fenbridge"),
                        "fenbridge")) {
            var token = token(t -> t.claim("organization", claim));
            assertThat(SITE.api("/t/fenbridge/who", token).statusCode()).isEqualTo(404);
            assertThat(SITE.api("/t/northmoor/who", token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aMangledTokenIsRefused() {
        var good = SITE.realm.accessToken("rosa").compact();
        var parts = good.split("\\.");
        refused("");
        refused("x");
        refused("..");
        refused(parts[0] + "." + parts[1]);
        refused(good + "." + parts[2]);
        refused(good.substring(0, good.length() - 20));
        refused(parts[0] + "." + part("{\"sub\":\"admin\"}") + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + parts[1] + "." + parts[2]);
    }

    @Test
    void aTokenOfManyKilobytesIsRefusedWithoutBeingRead() {
        var token = token(t -> t.claim("filler", "x".repeat(20_000)));
        assertThat(SITE.api("/who", token).statusCode()).isBetween(400, 431);
        var inside = token(t -> t.claim("filler", "x".repeat(5_000)));
        assertThat(SITE.api("/who", inside).statusCode()).isEqualTo(200);
    }

    @Test
    void anExtensionThatMustBeUnderstoodIsRefused() {
        refused(
                token(t ->
                        t.header()
                                .add("crit", List.of("http://example/ext"))
                                .add("http://example/ext", true)
                                .and()));
        var header = part("{\"alg\":\"RS256\",\"kid\":\"first\",\"b64\":false,\"crit\":[\"b64\"]}");
        var parts = SITE.realm.accessToken("rosa").compact().split("\\.");
        refused(header + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void aCompressedTokenIsNotUnpacked() {
        refused(token(t -> t.claim("filler", "x".repeat(1_000_000)).compressWith(Jwts.ZIP.DEF)));
    }

    @Test
    void anEncryptedTokenIsRefused() {
        var secret = Keys.hmacShaKeyFor(new byte[32]);
        refused(
                Jwts.builder()
                        .issuer(SITE.realm.issuer.realm())
                        .subject("rosa")
                        .claim("filler", "x".repeat(1_000_000))
                        .compressWith(Jwts.ZIP.DEF)
                        .encryptWith(
                                new SecretKeySpec(secret.getEncoded(), "AES"), Jwts.ENC.A256GCM)
                        .compact());
    }

    @Test
    void madeUpKeyIdsAskKeycloakOnceInHalfAMinuteAndANewKeyIsFound() {
        SITE.later(Duration.ofMinutes(2));
        refused(token(t -> t.header().keyId("unknown-0").and()));
        var asked = SITE.realm.issuer.keysAsked();
        for (int i = 1; i < 20; i++) {
            var id = "unknown-" + i;
            refused(token(t -> t.header().keyId(id).and()));
        }
        assertThat(SITE.realm.issuer.keysAsked()).isEqualTo(asked);

        var next = Jwts.SIG.RS256.keyPair().build();
        SITE.realm.issuer.publish("next", next);
        SITE.later(Duration.ofMinutes(3));
        var rotated = token(t -> t.header().keyId("next").and().signWith(next.getPrivate()));
        assertThat(SITE.api("/who", rotated).statusCode()).isEqualTo(200);
    }

    @Test
    void withKeycloakAwayKnownKeysServeOn() {
        SITE.realm.issuer.away(true);
        SITE.later(Duration.ofMinutes(4));
        refused(token(t -> t.header().keyId("lost").and()));
        assertThat(SITE.api("/who", token(t -> t)).statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionCookieOpensNoApiAndATokenNoPage() {
        var browser = SITE.browser();
        browser.logIn("rosa", "/who");
        assertThat(browser.get("/api/v1/who").statusCode()).isEqualTo(401);
        var page =
                HttpRequest.newBuilder(URI.create(SITE.address + "/who"))
                        .header("Authorization", "Bearer " + token(t -> t));
        assertThat(TestSite.send(page).statusCode()).isEqualTo(303);
    }

    private static String token(UnaryOperator<JwtBuilder> change) {
        var later = SITE.now();
        return change.apply(
                        SITE.realm
                                .accessToken("rosa")
                                .expiration(Date.from(later.plusSeconds(300))))
                .compact();
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

    private static void refused(String token) {
        var answer = SITE.api("/who", token);
        assertThat(answer.statusCode()).as(token).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }
}
