package alongside.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.Keys;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that the realm never wrote. */
class ForgedTokenTest {
    private static final TestSite SITE = new TestSite();
    private static final KeyPair FOREIGN = Jwts.SIG.RS256.keyPair().build();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "nOnE", ""})
    void anUnsignedTokenIsRefused(String algorithm) {
        var claims = SITE.realm.accessToken("rosa").compact().split("\\.")[1];
        var header = part("{\"alg\":\"" + algorithm + "\",\"kid\":\"first\",\"typ\":\"JWT\"}");
        SITE.refuses(header + "." + claims + ".");
        SITE.refuses(header + "." + claims);
        SITE.refuses(header + "." + claims + ".AAAA");
    }

    @Test
    void aSymmetricSignatureWithThePublicKeyIsRefused() {
        var secret = Keys.hmacShaKeyFor(SITE.realm.issuer.pair().getPublic().getEncoded());
        SITE.refuses(SITE.token(t -> t.signWith(secret, Jwts.SIG.HS256)));
        SITE.refuses(SITE.token(t -> t.signWith(secret, Jwts.SIG.HS512)));
    }

    @Test
    void anotherAlgorithmByTheRightKeyIsRefused() {
        SITE.refuses(
                SITE.token(t -> t.signWith(SITE.realm.issuer.pair().getPrivate(), Jwts.SIG.RS512)));
        SITE.refuses(
                SITE.token(t -> t.signWith(SITE.realm.issuer.pair().getPrivate(), Jwts.SIG.PS256)));
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
        SITE.refuses(SITE.token(t -> t.header().keyId(id).and().signWith(FOREIGN.getPrivate())));
        SITE.refuses(SITE.token(t -> t.header().keyId(id).and()));
    }

    @Test
    void aForeignKeyUnderOurKeyIdIsRefused() {
        SITE.refuses(SITE.token(t -> t.signWith(FOREIGN.getPrivate(), Jwts.SIG.RS256)));
    }

    @Test
    void keysThatATokenBringsAlongAreNotUsed() {
        for (var header : List.of("jku", "x5u")) {
            SITE.refuses(
                    SITE.token(t ->
                            t.header()
                                    .add(header, "http://localhost:1/keys")
                                    .and()
                                    .signWith(FOREIGN.getPrivate())));
        }
        var jwk = Jwks.builder().key((RSAPublicKey) FOREIGN.getPublic()).build();
        SITE.refuses(
                SITE.token(t -> t.header().add("jwk", jwk).and().signWith(FOREIGN.getPrivate())));
    }

    @Test
    void aMangledTokenIsRefused() {
        var good = SITE.realm.accessToken("rosa").compact();
        var parts = good.split("\\.");
        SITE.refuses("");
        SITE.refuses("x");
        SITE.refuses("..");
        SITE.refuses(parts[0] + "." + parts[1]);
        SITE.refuses(good + "." + parts[2]);
        SITE.refuses(good.substring(0, good.length() - 20));
        SITE.refuses(parts[0] + "." + part("{\"sub\":\"admin\"}") + "." + parts[2]);
        SITE.refuses(parts[0] + "." + parts[1] + parts[1] + "." + parts[2]);
    }

    @Test
    void anExtensionThatMustBeUnderstoodIsRefused() {
        SITE.refuses(
                SITE.token(t ->
                        t.header()
                                .add("crit", List.of("http://example/ext"))
                                .add("http://example/ext", true)
                                .and()));
        var header = part("{\"alg\":\"RS256\",\"kid\":\"first\",\"b64\":false,\"crit\":[\"b64\"]}");
        var parts = SITE.realm.accessToken("rosa").compact().split("\\.");
        SITE.refuses(header + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void aCompressedTokenIsNotUnpacked() {
        SITE.refuses(
                SITE.token(
                        t -> t.claim("filler", "x".repeat(1_000_000)).compressWith(Jwts.ZIP.DEF)));
    }

    @Test
    void anEncryptedTokenIsRefused() {
        var secret = Keys.hmacShaKeyFor(new byte[32]);
        SITE.refuses(
                Jwts.builder()
                        .issuer(SITE.realm.issuer.realm())
                        .subject("rosa")
                        .claim("filler", "x".repeat(1_000_000))
                        .compressWith(Jwts.ZIP.DEF)
                        .encryptWith(
                                new SecretKeySpec(secret.getEncoded(), "AES"), Jwts.ENC.A256GCM)
                        .compact());
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }
}
