package alongside.identity.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.identity.IdentitySettings;
import alongside.portal.BadRequest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.helidon.http.Status;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What we ask Keycloak, and where we send browsers. */
final class OpenId {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String AWAY =
            "Logging in does not work at the moment, because the service that checks passwords"
                    + " cannot be reached. If you are logged in already you can go on working. Try"
                    + " again in a few minutes.";

    private final IdentitySettings settings;
    private final HttpClient http;

    OpenId(IdentitySettings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    static BadRequest away() {
        return new BadRequest(Status.SERVICE_UNAVAILABLE_503, AWAY);
    }

    /** Refuses with 503 unless Keycloak answers. */
    void requireKeycloak() {
        var address = settings.endpoint("certs");
        if (ask(HttpRequest.newBuilder(address)).statusCode() != 200) {
            throw away();
        }
    }

    String authorization(String state, String nonce, String challenge) {
        return settings.browserEndpoint("auth")
                + "?"
                + form(
                        Map.of(
                                "response_type",
                                "code",
                                "client_id",
                                settings.portal().id(),
                                "redirect_uri",
                                callback(),
                                "scope",
                                "openid profile email",
                                "state",
                                state,
                                "nonce",
                                nonce,
                                "code_challenge",
                                challenge,
                                "code_challenge_method",
                                "S256"));
    }

    String logout(String idToken) {
        return settings.browserEndpoint("logout")
                + "?"
                + form(
                        Map.of(
                                "id_token_hint", idToken,
                                "client_id", settings.portal().id(),
                                "post_logout_redirect_uri", settings.link("/")));
    }

    /** The tokens that a code is good for, once. */
    Optional<Granted> redeem(String code, String verifier) {
        return tokens(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        callback(),
                        "code_verifier",
                        verifier));
    }

    /** The next refresh token; empty if the person may not log in any more. */
    Optional<String> refresh(String token) {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", token))
                .map(Granted::refreshToken);
    }

    private Optional<Granted> tokens(Map<String, String> asked) {
        var form = new HashMap<>(asked);
        form.put("client_id", settings.portal().id());
        form.put("client_secret", settings.portal().secret());
        var answer =
                ask(
                        HttpRequest.newBuilder(settings.endpoint("token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form(form))));
        if (answer.statusCode() >= 500) {
            throw away();
        }
        return answer.statusCode() == 200 ? granted(answer.body()) : Optional.empty();
    }

    private static Optional<Granted> granted(String json) {
        try {
            var answer = JSON.readTree(json);
            return Optional.of(
                    new Granted(
                            answer.path("id_token").asText(),
                            answer.path("refresh_token").asText()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private String callback() {
        return settings.link("/log-in/callback");
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
