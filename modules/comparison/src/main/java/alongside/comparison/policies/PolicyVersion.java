package alongside.comparison.policies;

import alongside.comparison.policy.Policy;
import java.time.Instant;

/**
 * A version of the policy, as it was saved.
 *
 * @param weeksToFreeze whole weeks after a quarter end in which a Trust can sign and reopen
 */
public record PolicyVersion(
        Policy policy, int weeksToFreeze, String changedBy, String reason, Instant changedAt) {
    public int number() {
        return policy.version();
    }
}
