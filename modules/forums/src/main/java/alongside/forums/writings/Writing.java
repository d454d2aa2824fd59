package alongside.forums.writings;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft.
 *
 * @param forum in which it will be posted; null where its writer can no longer read it
 * @param topic that it answers; null for a new topic, and where its writer can no longer read it
 * @param where the name of the place, for its writer
 * @param kind of a new topic
 * @param replyTo the number of the post that it answers
 * @param version counts how often it was kept
 */
public record Writing(
        UUID id,
        @Nullable UUID forum,
        @Nullable UUID topic,
        String where,
        String title,
        String kind,
        String body,
        @Nullable Integer replyTo,
        boolean unnamed,
        Instant savedAt,
        int version) {

    /** {@code 10:42am}. */
    public String time() {
        return Words.time(LocalTime.ofInstant(savedAt, Visit.ZONE));
    }

    public String moment() {
        return Words.moment(savedAt);
    }

    /** What its writer is told while they type, and when they come back to it. */
    public String words(Instant now) {
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        var day = LocalDate.ofInstant(savedAt, Visit.ZONE);
        var on = day.equals(today) ? "" : " on " + Words.date(day);
        return "Draft saved at " + time() + on + ". It is here when you log in on any device.";
    }
}
