package alongside.comparison.engine;

import alongside.comparison.attack.Truth;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.releases.Release;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A release that may be published, with all that is known behind it. Only the release ever leaves
 * the engine's database role.
 *
 * @param policy under which it is made
 * @param rows the figures of each Trust of the panel, as they are counted in the release
 * @param base for each Trust whose growth counts: what it was 4 quarters before, by the ids it had
 *     then
 * @param joined Trusts that were not in the panel of the release before
 * @param recounted for each Trust that counts in another way from this release on: what it was in
 *     the release before, by the ids it had then
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Candidate(
        Policy policy,
        Release release,
        Year year,
        List<SignedReturn> rows,
        Map<String, List<String>> base,
        Set<String> joined,
        Map<String, Map<String, Integer>> recounted,
        Report report) {

    /** What the attacker's findings are measured against. */
    public Truth truth() {
        return new Truth(rows, year.groups(), year.small(), base, joined, recounted, Set.of());
    }
}
