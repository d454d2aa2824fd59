package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A realm's keys over real HTTP, and tokens that they sign; nobody can log in at it. */
public final class Issuer implements AutoCloseable {
    private static final String REALM = "/realms/alongside";
    private static final String KEY = "first";

    private final KeyPair pair = Jwts.SIG.RS256.keyPair().build();
    private final Map<String, RSAPublicKey> published = new ConcurrentHashMap<>();
    private final AtomicInteger keysAsked = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean away;

    public Issuer() {
        try {
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(loopback, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        publish(KEY, pair);
        on("certs", this::keys);
        server.start();
    }

    /** Answers at one more of the realm's endpoints, such as {@code token}. */
    public void on(String endpoint, HttpHandler handler) {
        server.createContext(REALM + "/protocol/openid-connect/" + endpoint, handler);
    }

    /** The pair that signs; its public half is published from the start. */
    public KeyPair pair() {
        return pair;
    }

    public void publish(String id, KeyPair more) {
        published.put(id, (RSAPublicKey) more.getPublic());
    }

    /** How often the keys were asked for. */
    public int keysAsked() {
        return keysAsked.get();
    }

    /** From now on every answer is 503, until told otherwise. */
    public void away(boolean away) {
        this.away = away;
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The realm as its tokens name it. */
    public String realm() {
        return url() + REALM;
    }

    /** An access token as Keycloak writes it, that holds so long; change it at will. */
    public JwtBuilder accessToken(String subject, String name, String email, Duration holds) {
        return signed(subject, name, email, holds)
                .claim("typ", "Bearer")
                .audience()
                .add("alongside-api")
                .and()
                .claim("azp", "alongside-portal");
    }

    /** What every token of the realm has, without saying what it is for. */
    public JwtBuilder signed(String subject, String name, String email, Duration holds) {
        var now = Instant.now();
        return Jwts.builder()
                .header()
                .keyId(KEY)
                .and()
                .issuer(realm())
                .subject(subject)
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(holds)))
                .claim("name", name)
                .claim("email", email)
                .claim("email_verified", true)
                .signWith(pair.getPrivate(), Jwts.SIG.RS256);
    }

    private void keys(HttpExchange exchange) throws IOException {
        keysAsked.incrementAndGet();
        var keys =
                published.entrySet().stream()
                        .map(key -> jwk(key.getKey(), key.getValue()))
                        .collect(Collectors.joining(","));
        answer(exchange, 200, "{\"keys\":[" + keys + "]}");
    }

    private static String jwk(String id, RSAPublicKey key) {
        PublicJwk<?> jwk = Jwks.builder().key(key).id(id).publicKeyUse("sig").build();
        return Jwks.UNSAFE_JSON(jwk);
    }

    public void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
