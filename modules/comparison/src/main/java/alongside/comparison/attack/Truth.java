package alongside.comparison.attack;

import alongside.comparison.figures.SignedReturn;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param outside Trusts in the headline whose people are in no other table; there must be none
 */
public record Truth(
        List<SignedReturn> rows,
        Map<String, String> groups,
        Set<String> small,
        Map<String, List<String>> base,
        Set<String> joined,
        Set<String> outside) {}
