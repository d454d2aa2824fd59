package alongside.comparison.engine;

import alongside.comparison.attack.Verdict;
import alongside.comparison.policy.ReleaseTable;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Set;

/**
 * How a candidate came to be. For the operator's release role: it names rules, cells and Trusts.
 *
 * @param attempts what was tried, in the order of withholding; the last is what is safe
 * @param hidden each hidden cell with the rule that hides it
 * @param joined Trusts that came into the panel
 * @param left Trusts that are no longer in the panel
 * @param carried Trusts whose figures of an earlier quarter stand in
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Report(
        List<Attempt> attempts, List<Hidden> hidden, int joined, int left, int carried) {
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Attempt(Set<ReleaseTable> withheld, Verdict verdict) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Hidden(ReleaseTable table, String row, String figure, Reason reason) {}

    /** Why a cell is hidden. Never in a published byte. */
    public enum Reason {
        FEW_TRUSTS,
        DOMINANCE,
        FEW_PEOPLE,
        LARGE_TRUST,
        PROTECTS_ANOTHER
    }
}
