package alongside.forums.health;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a forum is doing, over the last 13 whole weeks and this one. It counts, and never compares
 * people.
 *
 * @param from the first day, a Monday
 * @param unanswered questions that are open today and have no answer
 * @param trusts those whose members show their Trust, by name
 * @param trustNotShown members who hide their Trust, or take part without one
 */
public record Health(
        LocalDate from,
        LocalDate to,
        Replies replies,
        int unanswered,
        List<Week> weeks,
        List<TrustCount> trusts,
        int trustNotShown,
        Handled reports) {
    /**
     * How soon somebody else replied to the topics of that time.
     *
     * @param without topics that nobody else has replied to
     * @param medianMinutes half of the others had a reply by then; null if there are none
     * @param mostMinutes 9 of 10 had a reply by then; null if there are none
     */
    public record Replies(
            int topics,
            int without,
            @Nullable Integer medianMinutes,
            @Nullable Integer mostMinutes) {}

    /** One week from its Monday: posts that members see, and how many people wrote them. */
    public record Week(LocalDate from, int posts, int people) {}

    /** How many members of a Trust show that they belong to it. */
    public record TrustCount(String trust, int members) {}

    /** Reports of that time: how many wait today, and how soon the others were decided. */
    public record Handled(
            int open,
            int decided,
            @Nullable Integer medianMinutes,
            @Nullable Integer mostMinutes) {}

    public Health {
        weeks = List.copyOf(weeks);
        trusts = List.copyOf(trusts);
    }
}
