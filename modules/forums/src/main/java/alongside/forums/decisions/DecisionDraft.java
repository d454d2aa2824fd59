package alongside.forums.decisions;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as typed or sent, about one of three.
 *
 * @param member the id that stands for them in the forum
 * @param until for a suspension, the day on which they can write again
 * @param to for a move, the forum
 */
public record DecisionDraft(
        @Nullable String kind,
        @Nullable UUID post,
        @Nullable UUID topic,
        @Nullable UUID member,
        @Nullable String reason,
        @Nullable String until,
        @Nullable UUID to) {
    private static final int LONGEST = 2_000;
    private static final int MOST_DAYS = 365;

    /** A draft without a fault. */
    record Checked(DecisionKind kind, String reason, @Nullable LocalDate until) {}

    Checked checked(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        var what = DecisionKind.of(kind == null ? "" : kind);
        if (what.isEmpty()
                || what.get() == DecisionKind.REFUSE
                || what.get() == DecisionKind.EDIT) {
            faults.put("kind", "Choose what to do");
        }
        var why = Typed.text(reason);
        if (why.isEmpty() || why.length() > LONGEST) {
            faults.put("reason", "Enter why, in 2,000 characters or fewer. The member reads it");
        }
        var suspends = what.filter(k -> k == DecisionKind.SUSPEND).isPresent();
        var end = suspends ? day(until) : null;
        if (suspends && !within(end, today)) {
            faults.put("until", "Enter a day after today and within a year");
        }
        Refusal.ifAny(faults);
        return new Checked(what.orElseThrow(), why, end);
    }

    /** A reason that the member reads. */
    static String reason(@Nullable String typed) {
        var why = Typed.text(typed);
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Refusal.invalid(
                    "reason", "Enter why, in 2,000 characters or fewer. The member reads it");
        }
        return why;
    }

    private static boolean within(@Nullable LocalDate end, LocalDate today) {
        return end != null && end.isAfter(today) && !end.isAfter(today.plusDays(MOST_DAYS));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
