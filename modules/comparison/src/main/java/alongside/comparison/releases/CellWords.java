package alongside.comparison.releases;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.GrowthBand;
import alongside.comparison.policy.RegionGroup;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.RoleLevel;
import alongside.portal.ui.Words;
import alongside.tenants.ServiceCategory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows, figures and cells of releases in words. Every number carries its rounding. */
public final class CellWords {
    /** The only words for a cell that is not shown, whatever the reason. */
    public static final String HIDDEN = "Hidden to protect Trusts and people";

    /** The only words for a table that is not shown, whatever the reason. */
    public static final String NOT_HERE = "Not in this release";

    private static final Map<String, String> FIGURES =
            Map.ofEntries(
                    Map.entry("headcount", "Headcount"),
                    Map.entry("wte_per_head", "WTE for each person"),
                    Map.entry("contributors", "Trusts"),
                    Map.entry("growth_4_quarters", "Growth over 4 quarters"),
                    Map.entry("growth_since_first", "Growth since the first release"),
                    Map.entry("growth", "Growth over 4 quarters"),
                    Map.entry("trusts", "Trusts"),
                    Map.entry("lower_quartile", "Lower quartile"),
                    Map.entry("median", "Median"),
                    Map.entry("upper_quartile", "Upper quartile"),
                    Map.entry("index", "Index"));
    private static final Map<String, String> ROWS =
            Map.ofEntries(
                    Map.entry("england", "England"),
                    Map.entry("growth", "Growth over 4 quarters"),
                    Map.entry("turnover", "Turnover"),
                    Map.entry("stability", "Stability index"),
                    Map.entry("vacancy", "Vacancy rate"),
                    Map.entry("cohorts", "Cohorts"),
                    Map.entry("graduates", "Graduates"),
                    Map.entry("offered", "Graduates who were offered employment"),
                    Map.entry("conversion", "Conversion"),
                    Map.entry("old_panel", "Trusts of the year before"),
                    Map.entry("new_panel", "Trusts of the new year"),
                    Map.entry(SignedReturn.NOT_STATED, "Not stated"));

    private CellWords() {}

    public static String figure(String figure) {
        return FIGURES.getOrDefault(figure, sentence(figure));
    }

    /** The row of a table as it is read. */
    public static String row(ReleaseTable table, String row) {
        return switch (table) {
            case T2 -> group(row);
            case T3 -> Band.of(row).label();
            case T5, T8 ->
                    ServiceCategory.of(row)
                            .map(ServiceCategory::label)
                            .orElseGet(() -> ROWS.getOrDefault(row, sentence(row)));
            case T6_ROLES ->
                    RoleLevel.of(row)
                            .map(RoleLevel::label)
                            .orElseGet(() -> ROWS.getOrDefault(row, sentence(row)));
            default -> ROWS.getOrDefault(row, sentence(row));
        };
    }

    private static String group(String row) {
        return Arrays.stream(RegionGroup.values())
                .filter(group -> group.key().equals(row))
                .map(RegionGroup::label)
                .findFirst()
                .orElseGet(() -> sentence(row));
    }

    /** band_8a as Band 8a */
    private static String sentence(String key) {
        var words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    /** What stands in a cell: 1,200, nearest 100; or the words for what is hidden. */
    public static String text(Cell cell) {
        var value = cell.value();
        if (value == null) {
            return HIDDEN;
        }
        var band = Band.find(value);
        if (band.isPresent()) {
            return band.get().label() + " (" + band.get().range() + ")";
        }
        if (cell.figure().equals("wte_per_head")) {
            return value + " to under " + new BigDecimal(value).add(orZero(cell.rounding()));
        }
        return number(cell, value) + precision(cell);
    }

    /** The number alone: 1,200 or 12%. */
    public static String number(Cell cell, String value) {
        return figureNumber(value) + (isPercent(cell) ? "%" : "");
    }

    private static String figureNumber(String value) {
        var number = new BigDecimal(value);
        return Words.decimal(number, Math.max(0, number.scale()));
    }

    /** How exact it is: , nearest 100; or , give or take 3 points */
    public static String precision(Cell cell) {
        var points = isPercent(cell) ? " points" : "";
        if (cell.margin() != null && cell.margin().signum() != 0) {
            return ", give or take " + plain(cell.margin()) + points;
        }
        if (cell.rounding() != null && cell.rounding().compareTo(BigDecimal.ONE) != 0) {
            return ", nearest " + plain(cell.rounding()) + points;
        }
        return cell.rounding() == null ? "" : ", nearest 1" + (points.isEmpty() ? "" : " point");
    }

    private static boolean isPercent(Cell cell) {
        return cell.figure().startsWith("growth")
                || cell.figure().endsWith("quartile")
                || cell.figure().equals("median")
                || cell.row().equals("conversion");
    }

    private static String plain(BigDecimal number) {
        return Words.decimal(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    /** A growth band, or neighbours that were merged. */
    public record Band(GrowthBand first, GrowthBand last) {
        static Optional<Band> find(String key) {
            var ends = key.split("\\.\\.", -1);
            var first = band(ends[0]);
            var last = band(ends[ends.length - 1]);
            return first.isEmpty() || last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Band(first.get(), last.get()));
        }

        public static Band of(String key) {
            return find(key).orElseThrow(() -> new IllegalArgumentException(key));
        }

        private static Optional<GrowthBand> band(String key) {
            return Arrays.stream(GrowthBand.values())
                    .filter(band -> band.key().equals(key))
                    .findFirst();
        }

        public String label() {
            return first == last
                    ? first.label()
                    : first.label() + " to " + last.label().toLowerCase(java.util.Locale.UK);
        }

        /** In percent: −5% to under 15% */
        public String range() {
            var from = first.from();
            var under = last.under();
            if (from == null) {
                return under == null ? "any growth" : "below " + Words.number(under) + "%";
            }
            return Words.number(from)
                    + "%"
                    + (under == null ? " or more" : " to under " + under + "%");
        }
    }
}
