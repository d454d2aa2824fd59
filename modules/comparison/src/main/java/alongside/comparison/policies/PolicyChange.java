package alongside.comparison.policies;

import alongside.comparison.returns.Quarter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new version of the policy, before it is saved.
 *
 * @param from the quarter end of the first release that is made under it; null if that is the first
 *     of all
 * @param signing the first quarter whose return has another time to be signed
 */
public record PolicyChange(
        PolicyVersion before, PolicyVersion next, @Nullable LocalDate from, Quarter signing) {
    /** One number, as it was and as it will be. */
    public record Line(PolicyNumber number, int before, int after) {}

    public List<Line> lines() {
        return Arrays.stream(PolicyNumber.values())
                .map(number -> new Line(number, number.in(before), number.in(next)))
                .filter(line -> line.before() != line.after())
                .toList();
    }

    public boolean changesWeeks() {
        return before.weeksToFreeze() != next.weeksToFreeze();
    }

    public boolean changesRules() {
        return lines().stream().anyMatch(line -> line.number() != PolicyNumber.WEEKS_TO_FREEZE);
    }
}
