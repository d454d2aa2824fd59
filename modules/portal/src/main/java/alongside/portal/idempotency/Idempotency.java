package alongside.portal.idempotency;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.portal.StandIn;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated POST as the first was answered, for a day. Repetitions that come while the
 * first still runs wait for it. What was refused may be sent again under the same key.
 */
public final class Idempotency {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LOOKS = 100;
    private static final int BETWEEN_LOOKS_MS = 100;

    private final PlatformDatabase platform;
    private final Clock clock;

    public Idempotency(PlatformDatabase platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** Lets the route handle the request, unless the same person sent it before. */
    public void once(UUID person, ServerRequest request, ServerResponse response, Handler route)
            throws Exception {
        var key = Key.of(request, person).orElse(null);
        if (key == null) {
            route.handle(request, response);
            return;
        }
        var hash = BodyHash.of(request);
        for (int look = 0; look < LOOKS; look++) {
            if (platform.in(db -> IdempotencyQueries.claim(db, key, now()))) {
                first(key, hash, request, response, route);
                return;
            }
            var told = platform.in(db -> IdempotencyQueries.find(db, key));
            if (told.isPresent()) {
                again(hash, told.get(), response);
                return;
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        throw Refusal.conflict(
                "A request with this key was begun and has no answer yet. Look whether it had its"
                        + " effect before you send it under another key.");
    }

    private void first(
            Key key, BodyHash hash, ServerRequest request, ServerResponse response, Handler route)
            throws Exception {
        var sent = new AtomicReference<@Nullable Answer>();
        try {
            route.handle(
                    request, StandIn.of(response, body -> sent.set(Answer.of(response, body))));
        } catch (Exception e) {
            release(key);
            throw e;
        }
        var answer = sent.get();
        if (answer == null) {
            release(key);
            return;
        }
        var bodyHash = hash.take();
        platform.in(db -> {
            IdempotencyQueries.store(db, key, bodyHash, answer);
            return key;
        });
        answer.send(response);
    }

    private void release(Key key) {
        platform.in(db -> {
            IdempotencyQueries.release(db, key);
            return key;
        });
    }

    private static void again(BodyHash hash, IdempotencyQueries.Told told, ServerResponse response)
            throws IOException {
        if (!MessageDigest.isEqual(hash.take(), told.hash().bytes())) {
            throw Refusal.invalid(
                    "Idempotency-Key", "This key was sent before, with another body.");
        }
        told.answer().send(response);
    }

    /** Forgets what is older than a day. */
    public void sweep() {
        platform.in(db -> {
            IdempotencyQueries.forgetBefore(db, now().minus(KEPT));
            return KEPT;
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
