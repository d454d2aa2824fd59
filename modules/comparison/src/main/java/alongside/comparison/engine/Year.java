package alongside.comparison.engine;

import alongside.comparison.policy.ReleaseTable;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for a panel year, from 31 March on for four releases.
 *
 * @param groups the group of regions of each Trust of the panel
 * @param small Trusts too small for bands and quartiles
 * @param bases rounding base by table and row
 * @param since the release from which each Trust's figures count the same; growth needs that at
 *     both ends
 * @param withheld tables withheld until the next 31 March
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Year(
        boolean londonApart,
        Map<String, String> groups,
        Set<String> small,
        Map<String, Integer> bases,
        Map<String, Integer> since,
        Set<ReleaseTable> withheld) {
    static String key(ReleaseTable table, String row) {
        return table.key() + "/" + row;
    }

    Year withholding(Set<ReleaseTable> more) {
        var all = new TreeSet<>(withheld);
        all.addAll(more);
        return new Year(londonApart, groups, small, bases, since, all);
    }
}
