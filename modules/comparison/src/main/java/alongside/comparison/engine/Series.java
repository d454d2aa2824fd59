package alongside.comparison.engine;

import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import alongside.comparison.releases.Release;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * Growth of England from published headcounts, and from nothing else: whoever computes it again
 * gets the same. Between two panels it is linked by the totals of both on 31 March.
 */
final class Series {
    private static final String GROWTH = "growth_4_quarters";

    private final List<Release> releases;

    /**
     * @param releases all earlier ones and, last, the one that is made, with its headcounts
     */
    Series(List<Release> releases) {
        this.releases = releases;
    }

    /** A product of published headcounts by published headcounts, and how far the truth may be. */
    private record Ratio(double factor, double error) {
        Ratio by(Published to, Published from) {
            return new Ratio(
                    factor * to.value / from.value,
                    (1 + error) * (1 + Published.error(to, from)) - 1);
        }

        double margin() {
            return 100 * factor * error;
        }
    }

    private record Published(double value, double base) {
        /**
         * Of one headcount by another, the share that the truth is away at most. Both were rounded
         * down after the same offset, so the ends are where the offset is least or most; with
         * another base the offset is another too.
         */
        static double error(Published to, Published from) {
            var ratio = to.value / from.value;
            if (to.base != from.base) {
                var high = (to.value + to.base) / (from.value - from.base);
                var low = (to.value - to.base) / (from.value + from.base);
                return Math.max(high / ratio - 1, 1 - low / ratio);
            }
            var most = 0.0;
            for (var offset : List.of(0.0, to.base)) {
                var high = (to.value - offset + to.base) / (from.value - offset);
                var low = (to.value - offset) / (from.value - offset + from.base);
                most = Math.max(most, Math.max(high / ratio - 1, 1 - low / ratio));
            }
            return most;
        }
    }

    void growths(Built built) {
        var last = releases.getLast();
        for (var i = 0; i < releases.size() - 1; i++) {
            if (Panel.quarters(releases.get(i).quarterEnd(), last.quarterEnd()) == 4) {
                percent(built, GROWTH, ratio(i));
            }
        }
        if (releases.size() > 1) {
            percent(built, "growth_since_first", ratio(0));
        }
    }

    void index(Built built) {
        var ratio = ratio(0);
        put(built, "index", 100 * ratio.factor, ratio);
    }

    private static void percent(Built built, String figure, Ratio ratio) {
        put(built, figure, 100 * (ratio.factor - 1), ratio);
    }

    /** Where the margin has no end, nothing is said. */
    private static void put(Built built, String figure, double number, Ratio ratio) {
        if (!Double.isFinite(ratio.margin())) {
            built.hide(Headline.ENGLAND, figure, Report.Reason.FEW_PEOPLE);
            return;
        }
        built.show(
                new Cell(Headline.ENGLAND, figure, whole(number), BigDecimal.ONE, margin(ratio)));
    }

    private static String whole(double number) {
        return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal margin(Ratio ratio) {
        return BigDecimal.valueOf(ratio.margin()).setScale(0, RoundingMode.UP);
    }

    private Ratio ratio(int from) {
        var ratio = new Ratio(1, 0);
        if (from == releases.size() - 1) {
            return ratio;
        }
        var start = published(releases.get(from), ReleaseTable.T1, Headline.ENGLAND);
        for (var i = from + 1; i < releases.size(); i++) {
            var old = releases.get(i).cell(ReleaseTable.T10, "old_panel", Parts.HEADCOUNT);
            if (old.isPresent()) {
                ratio = ratio.by(published(releases.get(i), ReleaseTable.T10, "old_panel"), start);
                start = published(releases.get(i), ReleaseTable.T10, "new_panel");
            } else if (i == releases.size() - 1) {
                ratio =
                        ratio.by(
                                published(releases.get(i), ReleaseTable.T1, Headline.ENGLAND),
                                start);
            }
        }
        return ratio;
    }

    private static Published published(Release release, ReleaseTable table, String row) {
        var cell = release.cell(table, row, Parts.HEADCOUNT).orElseThrow();
        return new Published(
                Double.parseDouble(Objects.requireNonNull(cell.value())),
                Objects.requireNonNull(cell.rounding()).doubleValue());
    }
}
