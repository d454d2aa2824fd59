package alongside.comparison.engine;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the middle half of Trusts lies, interpolated and coarsely rounded: T4 and T7. */
final class Quartiles {
    private static final List<String> NAMES = List.of("lower_quartile", "median", "upper_quartile");

    private Quartiles() {}

    static Built flow(Policy policy, Year year, List<SignedReturn> rows) {
        var built = new Built(ReleaseTable.T7);
        var large = rows.stream().filter(row -> !year.small().contains(row.trust())).toList();
        put(built, "turnover", values(large, SignedReturn::turnover), policy);
        put(built, "stability", values(large, SignedReturn::stability), policy);
        put(built, "vacancy", values(large, SignedReturn::vacancy), policy);
        return built;
    }

    private static List<Double> values(
            List<SignedReturn> rows, Function<SignedReturn, @Nullable BigDecimal> figure) {
        return rows.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList();
    }

    static void put(Built built, String row, List<Double> values, Policy policy) {
        var sorted = values.stream().sorted().toList();
        for (var i = 0; i < NAMES.size(); i++) {
            if (sorted.size() < policy.leastInQuartiles()) {
                built.hide(row, NAMES.get(i), Report.Reason.FEW_TRUSTS);
            } else {
                var value = at(sorted, (i + 1) / 4.0);
                var step = policy.quartileStep();
                var rounded = step * (long) Math.floor(value / step + 0.5);
                built.show(Cell.count(row, NAMES.get(i), rounded, step));
            }
        }
    }

    private static double at(List<Double> sorted, double share) {
        var place = share * (sorted.size() - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
