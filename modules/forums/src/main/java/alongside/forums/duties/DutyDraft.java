package alongside.forums.duties;

import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time on duty as typed or sent.
 *
 * @param member stands for the moderator in the forum
 * @param beginsAt with an offset, or by the clock of London
 */
public record DutyDraft(@Nullable UUID member, @Nullable String beginsAt, @Nullable String endsAt) {
    private static final Duration LONGEST = Duration.ofDays(31);

    /** A draft without a fault. */
    record Checked(UUID member, Instant beginsAt, Instant endsAt) {}

    Checked checked(Instant now) {
        var faults = new LinkedHashMap<String, String>();
        var begin = moment(beginsAt);
        var end = moment(endsAt);
        if (member == null) {
            faults.put("member", "Choose a moderator");
        }
        if (begin == null) {
            faults.put("begins_at", "Enter a real date and time for the beginning");
        }
        if (end == null) {
            faults.put("ends_at", "Enter a real date and time for the end");
        } else if (!end.isAfter(now)) {
            faults.put("ends_at", "Enter an end after now");
        } else if (begin != null && (!end.isAfter(begin) || end.isAfter(begin.plus(LONGEST)))) {
            faults.put("ends_at", "Enter an end after the beginning, within 31 days of it");
        }
        Refusal.ifAny(faults);
        if (member == null || begin == null || end == null) {
            throw new IllegalStateException("Checked above");
        }
        return new Checked(member, begin, end);
    }

    private static @Nullable Instant moment(@Nullable String typed) {
        try {
            if (typed == null || typed.isEmpty()) {
                return null;
            }
            return typed.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDateTime.parse(typed).atZone(Visit.ZONE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
