package alongside.comparison.attack;

import alongside.comparison.figures.SignedReturn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is true behind one release. The attacker is told parts of it, by {@link Knowledge}, and what
 * it finds is measured against the rest.
 *
 * @param rows one for each Trust of the panel
 * @param groups the group of regions of each Trust of the panel
 * @param small Trusts too small for bands and quartiles
 * @param base for each Trust whose growth counts: what it was 4 quarters before, by the ids it had
 *     then
 * @param joined Trusts that were not in the panel before
 * @param recounted for each Trust that counts in another way from this release on: what it was in
 *     the total of the old panel, by the ids it had in the release before
 * @param outside Trusts in the headline whose people are in no other table; there must be none
 */
public record Truth(
        List<SignedReturn> rows,
        Map<String, String> groups,
        Set<String> small,
        Map<String, List<String>> base,
        Set<String> joined,
        Map<String, Map<String, Integer>> recounted,
        Set<String> outside) {

    /** What a Trust was in the total of the old panel, if that is of the release before. */
    @Nullable Integer was(String trust) {
        return recounted.values().stream()
                .flatMap(parts -> Stream.ofNullable(parts.get(trust)))
                .findFirst()
                .orElse(null);
    }

    /** Of the Trusts of the panel before, as they counted then. */
    long oldTotal() {
        var same =
                rows.stream()
                        .filter(row -> !joined.contains(row.trust()))
                        .filter(row -> !recounted.containsKey(row.trust()))
                        .mapToLong(SignedReturn::headcount)
                        .sum();
        return same
                + recounted.values().stream()
                        .flatMap(parts -> parts.values().stream())
                        .mapToLong(Integer::longValue)
                        .sum();
    }
}
