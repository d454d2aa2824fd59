package alongside.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A realm over real HTTP whose keys are ours, so that it can sign what Keycloak never would. It
 * hands out codes and checks what is sent back for them.
 */
public final class TestRealm implements AutoCloseable {
    public static final KeyPair KEY = Jwts.SIG.RS256.keyPair().build();
    private static final String SECRET = "portal-secret-for-tests";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, RSAPublicKey> keys = new ConcurrentHashMap<>();
    public final AtomicInteger keysAsked = new AtomicInteger();
    private volatile boolean away;
    private volatile String next = "rosa";
    private final Set<String> disabled = ConcurrentHashMap.newKeySet();

    public TestRealm() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        publish("first", KEY);
        var path = "/realms/alongside/protocol/openid-connect";
        server.createContext(path + "/certs", this::certs);
        server.createContext(path + "/token", this::token);
        server.createContext(path + "/auth", this::auth);
        server.start();
    }

    public void publish(String id, KeyPair pair) {
        keys.put(id, (RSAPublicKey) pair.getPublic());
    }

    /** From now on every answer is 503, until told otherwise. */
    public void away(boolean away) {
        this.away = away;
    }

    /** Who logs in next in a browser that follows redirects. */
    public void next(String subject) {
        next = subject;
    }

    /** Closes an account. */
    public void disable(String subject) {
        disabled.add(subject);
    }

    public String issuer() {
        return url() + "/realms/alongside";
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public IdentitySettings settings(String address) {
        return IdentitySettings.of(issuer(), url(), address, SECRET, "unused");
    }

    /** An access token as Keycloak writes it, signed by the realm's key; change it at will. */
    public JwtBuilder accessToken(String subject) {
        return signed(subject)
                .claim("typ", "Bearer")
                .audience()
                .add("alongside-api")
                .and()
                .claim("azp", "alongside-portal");
    }

    private JwtBuilder signed(String subject) {
        var now = Instant.now();
        return Jwts.builder()
                .header()
                .keyId("first")
                .and()
                .issuer(issuer())
                .subject(subject)
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plusSeconds(300)))
                .claim("name", subject + " Whitlock")
                .claim("email", subject + "@northmoor.example")
                .claim("email_verified", true)
                .signWith(KEY.getPrivate(), Jwts.SIG.RS256);
    }

    /** A code for which the token endpoint gives an id token, once, to who holds the verifier. */
    public String code(String subject, Map<String, String> asked) {
        var code = Secrets.random();
        var grant = new HashMap<>(asked);
        grant.put("subject", subject);
        codes.put(code, grant);
        return code;
    }

    public String idToken(String subject, String nonce) {
        return signed(subject)
                .claim("typ", "ID")
                .claim("nonce", nonce)
                .claim("sid", "session-of-" + subject)
                .audience()
                .add("alongside-portal")
                .and()
                .claim("azp", "alongside-portal")
                .compact();
    }

    public JwtBuilder logoutToken(String subject) {
        return signed(subject)
                .claim("typ", "Logout")
                .claim("sid", "session-of-" + subject)
                .audience()
                .add("alongside-portal")
                .and()
                .claim(
                        "events",
                        Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private void certs(HttpExchange exchange) throws IOException {
        keysAsked.incrementAndGet();
        var set = Jwks.set();
        keys.forEach(
                (id, key) -> set.add(Jwks.builder().key(key).id(id).publicKeyUse("sig").build()));
        var json = new StringBuilder("{\"keys\":[");
        var separator = "";
        for (var jwk : set.build().getKeys()) {
            json.append(separator)
                    .append(Jwks.UNSAFE_JSON((io.jsonwebtoken.security.PublicJwk<?>) jwk));
            separator = ",";
        }
        answer(exchange, 200, json.append("]}").toString());
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if ("refresh_token".equals(sent.get("grant_type"))) {
            refresh(exchange, sent.getOrDefault("refresh_token", ""));
            return;
        }
        var grant = codes.remove(sent.getOrDefault("code", ""));
        if (grant == null
                || !SECRET.equals(sent.get("client_secret"))
                || !Objects.equals(grant.get("redirect_uri"), sent.get("redirect_uri"))
                || !Secrets.hashText(sent.getOrDefault("code_verifier", ""))
                        .equals(grant.get("code_challenge"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var token = idToken(grant.getOrDefault("subject", ""), grant.getOrDefault("nonce", ""));
        answer(exchange, 200, tokens(token, grant.getOrDefault("subject", "")));
    }

    private static String tokens(String idToken, String subject) {
        return "{\"id_token\":\"" + idToken + "\",\"refresh_token\":\"" + subject + "\"}";
    }

    private void refresh(HttpExchange exchange, String subject) throws IOException {
        if (disabled.contains(subject)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(exchange, 200, tokens(idToken(subject, ""), subject));
        }
    }

    /** Lets whoever comes in as {@link #next}, without a page of its own. */
    private void auth(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri")
                                + "?code="
                                + code(next, asked)
                                + "&state="
                                + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(away ? 503 : status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public static Map<String, String> form(String text) {
        var values = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var cut = pair.indexOf('=');
            values.put(
                    pair.substring(0, Math.max(0, cut)),
                    URLDecoder.decode(pair.substring(cut + 1), UTF_8));
        }
        return values;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
