package alongside.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on from a moment to which it is set. */
final class MovingClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    private MovingClock() {}

    static MovingClock at(String moment) {
        var clock = new MovingClock();
        clock.set(moment);
        return clock;
    }

    void set(String moment) {
        ahead = Duration.between(real.instant(), Instant.parse(moment));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
