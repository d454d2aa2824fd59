package alongside.comparison.engine;

import alongside.comparison.engine.Report.Reason;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.figures.SignedReturn.Education;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What Peer Education Programmes did (T9): counts, and the conversion that follows from them. */
final class Schooling {
    private final Policy policy;
    private final List<Education> stated;

    Schooling(Policy policy, List<SignedReturn> rows) {
        this.policy = policy;
        this.stated = rows.stream().map(SignedReturn::education).filter(Objects::nonNull).toList();
    }

    Built education() {
        var built = new Built(ReleaseTable.T9);
        count(built, "cohorts", Education::cohorts);
        var graduates = count(built, "graduates", Education::graduates);
        var offered = count(built, "offered", Education::offered);
        if (graduates == null || offered == null) {
            built.hide("conversion", "percent", Reason.FEW_PEOPLE);
        } else {
            built.show(conversion(graduates, offered));
        }
        return built;
    }

    private @Nullable Long count(Built built, String row, ToIntFunction<Education> of) {
        var values = new Dominance(stated.stream().map(of::applyAsInt).toList());
        var base = Rounding.base(policy, policy.educationBase(), values.largest());
        var rounded = Rounding.nearest(values.total(), base);
        var reason = reason(values, base);
        built.put(Cell.count(row, Parts.HEADCOUNT, rounded, base), reason);
        return reason == null ? rounded : null;
    }

    private @Nullable Reason reason(Dominance values, int base) {
        if (values.contributors() < policy.leastBehind()) {
            return Reason.FEW_TRUSTS;
        }
        if (!values.passes(policy)) {
            return Reason.DOMINANCE;
        }
        return values.total() < base ? Reason.FEW_PEOPLE : null;
    }

    private Cell conversion(long graduates, long offered) {
        var half = policy.educationBase() / 2.0;
        var percent = 100.0 * offered / graduates;
        var most = 100.0 * (offered + half) / Math.max(1, graduates - half);
        var least = 100.0 * (offered - half) / (graduates + half);
        var margin = Math.max(most - percent, percent - least);
        return new Cell(
                "conversion",
                "percent",
                BigDecimal.valueOf(percent).setScale(0, RoundingMode.HALF_UP).toPlainString(),
                BigDecimal.ONE,
                BigDecimal.valueOf(margin).setScale(0, RoundingMode.UP));
    }
}
