package alongside.quickstart;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * By what the pages and the API go. While the demonstration is loaded, people do things at the time
 * at which the story has them; otherwise it is now.
 */
final class DemonstrationClock extends Clock {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock system = Clock.systemUTC();
    private volatile @Nullable Instant then;

    /** Today in London, whatever the story says. */
    LocalDate today() {
        return LocalDate.ofInstant(system.instant(), LONDON);
    }

    /** Goes to a time such as 10:42 by the clock of London, and never beyond now. */
    void goTo(LocalDate day, String time) {
        var wanted = day.atTime(LocalTime.parse(time)).atZone(LONDON).toInstant();
        then = wanted.isBefore(system.instant()) ? wanted : null;
    }

    void comeBack() {
        then = null;
    }

    @Override
    public Instant instant() {
        var moment = then;
        return moment == null ? system.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
