package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two releases side by side, the later one first: what was published, and nothing computed. */
public record Comparing(Published later, Published earlier, List<Pair> pairs) {

    /** One cell in both releases; null where its table is not in the release. */
    public record Pair(
            ReleaseTable table,
            String row,
            String figure,
            @Nullable Cell later,
            @Nullable Cell earlier) {
        public String label() {
            return CellWords.row(table, row);
        }
    }

    static Comparing of(Published one, Published other) {
        var later = one.number() >= other.number() ? one : other;
        var earlier = later.equals(one) ? other : one;
        var pairs = new ArrayList<Pair>();
        for (var table : ReleaseTable.values()) {
            var now = Sections.grid(later.release(), table).orElse(null);
            var then = Sections.grid(earlier.release(), table).orElse(null);
            for (var key : keys(now, then)) {
                pairs.add(
                        new Pair(table, key.row(), key.figure(), cell(now, key), cell(then, key)));
            }
        }
        return new Comparing(later, earlier, List.copyOf(pairs));
    }

    /** Which cell it is. */
    private record Key(String row, String figure) {}

    private static LinkedHashSet<Key> keys(@Nullable Grid... grids) {
        var keys = new LinkedHashSet<Key>();
        Arrays.stream(grids)
                .filter(Objects::nonNull)
                .flatMap(grid -> grid.cells().stream())
                .forEach(cell -> keys.add(new Key(cell.row(), cell.figure())));
        return keys;
    }

    private static @Nullable Cell cell(@Nullable Grid grid, Key key) {
        return grid == null
                ? null
                : grid.lines().stream()
                        .filter(line -> line.row().equals(key.row()))
                        .findFirst()
                        .map(line -> line.cell(key.figure()))
                        .orElseGet(() -> Cell.hidden(key.row(), key.figure()));
    }

    /** Tables that are in one of the two releases. */
    public List<ReleaseTable> tables() {
        return pairs.stream().map(Pair::table).distinct().toList();
    }

    public List<Pair> of(ReleaseTable table) {
        return pairs.stream().filter(pair -> pair.table() == table).toList();
    }

    /** What can be said of the two headcounts of England. */
    public String headcounts() {
        var now = headcount(later);
        var then = headcount(earlier);
        if (now == null || then == null) {
            return "";
        }
        if (!samePanel()) {
            return "The two releases are not of the same Trusts. Do not take one headcount from the other: the series says how England grew.";
        }
        var change = number(now).subtract(number(then)).longValue();
        var error = error(now, then);
        return "Headcount changed by %s, give or take %s."
                .formatted(Words.change(change), Words.decimal(error, 0));
    }

    private static @Nullable Cell headcount(Published published) {
        return published
                .release()
                .cell(ReleaseTable.T1, "england", "headcount")
                .filter(cell -> !cell.isHidden() && cell.rounding() != null)
                .orElse(null);
    }

    private static BigDecimal number(Cell cell) {
        return new BigDecimal(String.valueOf(cell.value()));
    }

    /** Rounding with one base shifts both in one way; another base has another offset. */
    private static BigDecimal error(Cell now, Cell then) {
        var base = Objects.requireNonNull(now.rounding());
        var other = Objects.requireNonNull(then.rounding());
        return base.compareTo(other) == 0 ? base : base.add(other);
    }

    /** Trusts join on 31 March only, and whoever leaves is missing from the count. */
    private boolean samePanel() {
        return year(later) == year(earlier)
                && later.release().contributors() == earlier.release().contributors();
    }

    private static int year(Published published) {
        return published.release().quarterEnd().minusMonths(2).getYear();
    }
}
