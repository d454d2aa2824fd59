package alongside.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;

/** The keys of a realm, and tokens signed by them; nobody can log in at it. */
final class TestRealm implements AutoCloseable {
    private final KeyPair keys = Jwts.SIG.RS256.keyPair().build();
    private final HttpServer server;

    TestRealm() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/realms/alongside/protocol/openid-connect/certs",
                exchange -> {
                    var body = certificates().getBytes(UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String issuer() {
        return url() + "/realms/alongside";
    }

    String token(String subject, String name, String email) {
        return Jwts.builder()
                .header()
                .keyId("k")
                .and()
                .issuer(issuer())
                .subject(subject)
                .audience()
                .add("alongside-api")
                .and()
                .claim("typ", "Bearer")
                .claim("azp", "alongside-cli")
                .claim("name", name)
                .claim("email", email)
                .claim("email_verified", true)
                .expiration(Date.from(Instant.now().plusSeconds(3_600)))
                .signWith(keys.getPrivate(), Jwts.SIG.RS256)
                .compact();
    }

    private String certificates() {
        var key = (RSAPublicKey) keys.getPublic();
        var jwk = Jwks.builder().key(key).id("k").publicKeyUse("sig").build();
        return "{\"keys\":["
                + "{\"kty\":\"RSA\",\"kid\":\"k\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\""
                + jwk.get("n")
                + "\",\"e\":\""
                + jwk.get("e")
                + "\"}]}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
