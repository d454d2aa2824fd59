package alongside.comparison.engine;

import alongside.comparison.policy.Policy;
import alongside.comparison.releases.Cell;
import alongside.comparison.releases.Release;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Growth of service categories from published counts of one panel, where they are large enough. */
final class PublishedGrowth {
    private final Policy policy;
    private final Release earlier;

    PublishedGrowth(Policy policy, Release earlier) {
        this.policy = policy;
        this.earlier = earlier;
    }

    void add(Built services) {
        for (var now : services.cells()) {
            var then = earlier.cell(services.table(), now.row(), Parts.HEADCOUNT);
            if (!now.isHidden() && then.isPresent() && !then.get().isHidden()) {
                add(services, now, then.get());
            }
        }
    }

    private void add(Built services, Cell now, Cell then) {
        var ratio = value(now) / value(then);
        var high = (value(now) + half(now)) / (value(then) - half(then));
        var low = (value(now) - half(now)) / (value(then) + half(then));
        var margin = 100 * Math.max(high - ratio, ratio - low);
        if (margin < policy.mostMargin()) {
            services.show(
                    new Cell(
                            now.row(),
                            "growth",
                            rounded(100 * (ratio - 1), RoundingMode.HALF_UP).toPlainString(),
                            BigDecimal.ONE,
                            rounded(margin, RoundingMode.UP)));
        }
    }

    private static BigDecimal rounded(double number, RoundingMode mode) {
        return BigDecimal.valueOf(number).setScale(0, mode);
    }

    private static double value(Cell cell) {
        return Double.parseDouble(Objects.requireNonNull(cell.value()));
    }

    private static double half(Cell cell) {
        return Objects.requireNonNull(cell.rounding()).doubleValue() / 2;
    }
}
