package alongside.identity.tokens;

import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.Locator;
import io.jsonwebtoken.UnsupportedJwtException;
import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The realm's public keys. An unknown key id asks Keycloak again, at most once in 30 seconds, so
 * that made-up ids cannot be used to flood it; while it is away the keys known so far serve on.
 */
public final class Keys implements Locator<Key> {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final URI address;
    private final HttpClient http;
    private final Clock clock;
    private volatile Map<String, Key> known = Map.of();
    private Instant asked = Instant.EPOCH;

    public Keys(URI address, HttpClient http, Clock clock) {
        this.address = address;
        this.http = http;
        this.clock = clock;
    }

    /** Keys are asked for before anybody needs them. */
    public void prefetch() {
        refresh();
    }

    @Override
    public Key locate(Header header) {
        // A kid is only ever compared with the names of known keys: it is no path and no query.
        if (header instanceof JwsHeader signed && signed.getKeyId() != null) {
            var key = find(signed.getKeyId());
            if (key != null) {
                return key;
            }
        }
        throw new UnsupportedJwtException("No key of this realm");
    }

    private @Nullable Key find(String id) {
        var key = known.get(id);
        if (key == null) {
            refresh();
            key = known.get(id);
        }
        return key;
    }

    private synchronized void refresh() {
        var now = clock.instant();
        if (now.isBefore(asked.plus(PAUSE))) {
            return;
        }
        asked = now;
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                known = parse(answer.body());
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The keys of the realm could not be read from {}", address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Key> parse(String json) {
        Set<Jwk<?>> all = Jwks.setParser().build().parse(json).getKeys();
        return all.stream()
                .filter(jwk ->
                        jwk instanceof PublicJwk<?> key && "sig".equals(key.getPublicKeyUse()))
                .collect(Collectors.toUnmodifiableMap(Jwk::getId, Jwk::toKey));
    }
}
