package alongside.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.testing.Issuer;
import com.sun.net.httpserver.HttpExchange;
import io.jsonwebtoken.JwtBuilder;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A realm over real HTTP whose keys are ours, so that it can sign what Keycloak never would. It
 * hands out codes and checks what is sent back for them.
 */
public final class TestRealm implements AutoCloseable {
    private static final String SECRET = "portal-secret-for-tests";
    private static final Duration HOLDS = Duration.ofMinutes(5);

    public final Issuer issuer = new Issuer();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Set<String> disabled = ConcurrentHashMap.newKeySet();
    private volatile String next = "rosa";

    public TestRealm() {
        issuer.on("token", this::token);
        issuer.on("auth", this::auth);
    }

    /** Who logs in next in a browser that follows redirects. */
    public void next(String subject) {
        next = subject;
    }

    /** Closes an account. */
    public void disable(String subject) {
        disabled.add(subject);
    }

    public IdentitySettings settings(String address) {
        return IdentitySettings.of(issuer.realm(), issuer.url(), address, SECRET, "unused");
    }

    public JwtBuilder accessToken(String subject) {
        return issuer.accessToken(subject, subject + " Whitlock", email(subject), HOLDS);
    }

    private JwtBuilder signed(String subject) {
        return issuer.signed(subject, subject + " Whitlock", email(subject), HOLDS);
    }

    private static String email(String subject) {
        return subject + "@northmoor.example";
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
            issuer.answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var token = idToken(grant.getOrDefault("subject", ""), grant.getOrDefault("nonce", ""));
        issuer.answer(exchange, 200, tokens(token, grant.getOrDefault("subject", "")));
    }

    private static String tokens(String idToken, String subject) {
        return "{\"id_token\":\"" + idToken + "\",\"refresh_token\":\"" + subject + "\"}";
    }

    private void refresh(HttpExchange exchange, String subject) throws IOException {
        if (disabled.contains(subject)) {
            issuer.answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            issuer.answer(exchange, 200, tokens(idToken(subject, ""), subject));
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
        issuer.close();
    }
}
