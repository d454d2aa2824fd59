package alongside.portal.web;

import io.helidon.common.concurrency.limits.FixedLimit;
import io.helidon.common.concurrency.limits.Limit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How many requests run at once. One that goes on for long gives its place to others. */
final class Permits implements Limit {
    // Each connection has a thread of its own, which asks for the place and runs the request.
    private static final ThreadLocal<@Nullable Place> PLACE = new ThreadLocal<>();

    private final Limit limit;

    Permits(FixedLimit limit) {
        this((Limit) limit);
    }

    private Permits(Limit limit) {
        this.limit = limit;
    }

    /** Gives back the place of the request that runs on this thread. */
    static void giveBack() {
        var place = PLACE.get();
        if (place != null) {
            place.success();
        }
    }

    @Override
    public Optional<Token> tryAcquire(boolean wait) {
        return limit.tryAcquire(wait).map(Permits::place);
    }

    private static Token place(Token token) {
        var place = new Place(token);
        PLACE.set(place);
        return place;
    }

    @Override
    public Limit copy() {
        return new Permits(limit.copy());
    }

    @Override
    public String name() {
        return limit.name();
    }

    @Override
    public String type() {
        return limit.type();
    }

    /** Is given back once, whoever gives it back first. */
    private static final class Place implements Token {
        private final Token token;
        private final AtomicBoolean over = new AtomicBoolean();

        private Place(Token token) {
            this.token = token;
        }

        @Override
        public void dropped() {
            if (over.compareAndSet(false, true)) {
                token.dropped();
            }
        }

        @Override
        public void ignore() {
            if (over.compareAndSet(false, true)) {
                token.ignore();
            }
        }

        @Override
        public void success() {
            if (over.compareAndSet(false, true)) {
                token.success();
            }
        }
    }
}
