package alongside.portal.idempotency;

import alongside.kernel.Db;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated POST as the first was answered, for a day. Effect and answer are one
 * transaction: a server that is killed leaves both or neither. Repetitions that come while the
 * first still runs wait for it. What was refused may be sent again under the same key.
 */
public final class Idempotency {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LOOKS = 100;

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
        try {
            platform.in(db -> unanswered(db, key));
            first(key, hash, request, response, route);
        } catch (Told told) {
            again(hash, told, response);
        }
    }

    private void first(
            Key key, BodyHash hash, ServerRequest request, ServerResponse response, Handler route)
            throws Exception {
        var answer =
                platform.together(
                        mayBegin(key),
                        () -> {
                            var sent = new AtomicReference<@Nullable Answer>();
                            route.handle(
                                    request,
                                    StandIn.of(
                                            response, body -> sent.set(Answer.of(response, body))));
                            return stored(key, hash, sent.get());
                        });
        if (answer != null) {
            answer.send(response);
        }
    }

    private @Nullable Answer stored(Key key, BodyHash hash, @Nullable Answer answer)
            throws IOException {
        if (answer != null) {
            var bodyHash = hash.take();
            platform.in(db -> IdempotencyQueries.store(db, key, bodyHash, answer, now()));
        }
        return answer;
    }

    /** Not while the same request runs elsewhere, and not at all once that one was answered. */
    private static Predicate<Db> mayBegin(Key key) {
        var looks = new AtomicInteger();
        return db -> {
            if (IdempotencyQueries.lock(db, key)) {
                return unanswered(db, key);
            }
            if (looks.incrementAndGet() == LOOKS) {
                throw Refusal.conflict(
                        "A request with this key is still being worked on. Send it again soon.");
            }
            return false;
        };
    }

    private static boolean unanswered(Db db, Key key) {
        var told = IdempotencyQueries.find(db, key);
        if (told.isPresent()) {
            throw told.get();
        }
        return true;
    }

    private static void again(BodyHash hash, Told told, ServerResponse response)
            throws IOException {
        if (!MessageDigest.isEqual(hash.take(), told.hash())) {
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
