package alongside.workforce.establishment;

import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The money of the Trust's own posts that ends, as seen from one date.
 *
 * @param fundedWte what is funded in all, with recurrent and with fixed-term money
 * @param past what is still open although its money has ended; null if there is none
 * @param endings what ends, month by month, the first first
 */
public record Cliff(
        LocalDate asAt, BigDecimal fundedWte, @Nullable Ending past, List<Ending> endings) {
    private static final int MOST_MONTHS = 36;

    /** What of the fixed-term money is left at the end of a month. */
    public record Left(LocalDate until, BigDecimal wte) {}

    /** Whether any money ends. */
    public boolean isEmpty() {
        return endings.isEmpty() && past == null;
    }

    /** The end of the financial year. */
    public LocalDate yearEnd() {
        var march = LocalDate.of(asAt.getYear(), Month.MARCH, 31);
        return march.isBefore(asAt) ? march.plusYears(1) : march;
    }

    /** What ends on or before a day. */
    public BigDecimal endedBy(LocalDate day) {
        return sum(endings.stream().filter(ending -> !ending.until().isAfter(day)));
    }

    public int postsBy(LocalDate day) {
        return endings.stream()
                .filter(ending -> !ending.until().isAfter(day))
                .mapToInt(Ending::posts)
                .sum();
    }

    public BigDecimal fixedTermWte() {
        return sum(endings.stream());
    }

    /** What is left at the end of each month, from this one until nothing is. */
    public List<Left> left() {
        if (endings.isEmpty()) {
            return List.of();
        }
        var last = endings.getLast().until();
        return Stream.iterate(monthEnd(asAt), end -> monthEnd(end.plusMonths(1)))
                .limit(MOST_MONTHS)
                .takeWhile(end -> !end.isAfter(last))
                .map(end -> new Left(end, fixedTermWte().subtract(endedBy(end))))
                .toList();
    }

    /** {@code 6.4 WTE end by 31 March 2027.} */
    public String words() {
        if (endings.isEmpty()) {
            return "No money is known to end.";
        }
        var end = yearEnd();
        if (postsBy(end) == 0) {
            var first = endings.getFirst();
            return "No money ends by %s. The first to end is %s WTE, by %s."
                    .formatted(
                            Words.date(end),
                            Words.decimal(first.wte(), 1),
                            Words.date(first.until()));
        }
        return "%s WTE end by %s.".formatted(Words.decimal(endedBy(end), 1), Words.date(end));
    }

    /** {@code That is 9 posts, and 21.3% of the 30.00 WTE that are funded.} Empty if none ends. */
    public String share() {
        var posts = postsBy(yearEnd());
        if (posts == 0 || fundedWte.signum() == 0) {
            return "";
        }
        return "That is %s, and %s of the %s WTE that are funded."
                .formatted(
                        Words.count(posts, "post"),
                        Words.percent(
                                endedBy(yearEnd()).divide(fundedWte, 6, RoundingMode.HALF_UP)),
                        Words.wte(fundedWte));
    }

    static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static BigDecimal sum(Stream<Ending> endings) {
        return endings.map(Ending::wte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
