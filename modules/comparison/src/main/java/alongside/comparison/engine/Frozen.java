package alongside.comparison.engine;

import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the freeze of a quarter left: nothing of it changes any more.
 *
 * @param returns what each Trust signed last, at most one of each, perhaps for an earlier quarter
 * @param mergers all until the quarter end
 * @param withdrawn ids of Trusts that take no part
 * @param restated the last quarter end for which a Trust signed figures that count people in
 *     another way than its return before
 */
public record Frozen(
        LocalDate quarterEnd,
        List<SignedReturn> returns,
        List<Merger> mergers,
        Set<String> withdrawn,
        Map<String, LocalDate> restated) {
    public Frozen(
            LocalDate quarterEnd,
            List<SignedReturn> returns,
            List<Merger> mergers,
            Set<String> withdrawn) {
        this(quarterEnd, returns, mergers, withdrawn, Map.of());
    }
}
