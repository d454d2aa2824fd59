package alongside.comparison.position;

import alongside.comparison.releases.PublishedTable;
import alongside.comparison.releases.Release;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Published quartiles of Trusts in percent, as they were rounded, and when they held. */
record Quartiles(LocalDate on, BigDecimal lower, BigDecimal median, BigDecimal upper) {

    /** Of one row of a table; empty if a part of it is hidden. */
    static Optional<Quartiles> of(Release release, PublishedTable table, String row) {
        var lower = value(table, row, "lower_quartile");
        var median = value(table, row, "median");
        var upper = value(table, row, "upper_quartile");
        return lower.isPresent() && median.isPresent() && upper.isPresent()
                ? Optional.of(
                        new Quartiles(release.quarterEnd(), lower.get(), median.get(), upper.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> value(PublishedTable table, String row, String figure) {
        return table.cell(row, figure)
                .flatMap(cell -> Optional.ofNullable(cell.value()))
                .map(BigDecimal::new);
    }

    /** Where a value lies, in words that go on from "Yours is". */
    String place(BigDecimal own) {
        if (own.compareTo(lower) < 0) {
            return "below the lower quartile";
        }
        return own.compareTo(upper) > 0 ? "above the upper quartile" : "in the middle half";
    }
}
