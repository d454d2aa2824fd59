package alongside.workforce.measures;

import alongside.workforce.register.By;
import java.util.List;

/**
 * What the growth page shows: one date, the year and the quarter before it, and the quarters before
 * that.
 *
 * @param quarters oldest first, each a quarter end
 * @param parts the groups of every cut, compared over the year; empty for those who see totals only
 */
public record Growth(
        Tally year, Tally quarter, List<Tally> quarters, List<Tally> parts, Freshness freshness) {

    public List<Tally> parts(By by) {
        return parts.stream()
                .filter(tally ->
                        tally.by().equals(by.key()) && (tally.hasStaff() || tally.isFunded()))
                .toList();
    }

    /** Whether the register holds nobody who counts, so far. */
    public boolean isEmpty() {
        return year.people() == 0
                && quarters.stream()
                        .allMatch(t -> t.people() + t.before() + t.joined() + t.left() == 0);
    }
}
