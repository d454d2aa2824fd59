package alongside.bench;

import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** Signs tokens and publishes the key, as the realm would; measuring needs no log-in. */
final class Issuer implements AutoCloseable {
    private static final String REALM = "/realms/alongside";
    private static final String KEY = "bench";

    private final KeyPair keys = Jwts.SIG.RS256.keyPair().build();
    private final HttpServer server;

    Issuer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var key = Jwks.builder().key((RSAPublicKey) keys.getPublic()).id(KEY).build();
        var modulus = base64(((RSAPublicKey) keys.getPublic()).getModulus().toByteArray());
        var body =
                "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"AQAB\"}]}"
                        .formatted(key.getId(), modulus)
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext(
                REALM + "/protocol/openid-connect/certs",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    private static String base64(byte[] unsigned) {
        var skip = unsigned[0] == 0 ? 1 : 0;
        var bytes = java.util.Arrays.copyOfRange(unsigned, skip, unsigned.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String issuer() {
        return url() + REALM;
    }

    String token(String subject) {
        var now = Instant.now();
        return Jwts.builder()
                .header()
                .keyId(KEY)
                .and()
                .issuer(issuer())
                .subject(subject)
                .audience()
                .add("alongside-api")
                .and()
                .claim("typ", "Bearer")
                .claim("azp", "alongside-portal")
                .claim("name", "Bench")
                .claim("email", "bench@alongside.example")
                .claim("email_verified", true)
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plusSeconds(7200)))
                .signWith(keys.getPrivate(), Jwts.SIG.RS256)
                .compact();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
