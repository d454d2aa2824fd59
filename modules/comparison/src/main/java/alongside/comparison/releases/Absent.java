package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table that a release does not have.
 *
 * @param last the newest release before that has it
 */
public record Absent(ReleaseTable table, Method method, Optional<Published> last) {
    /** Of a release and those before it, the newest first. */
    static List<Absent> of(List<Published> published) {
        var release = published.getFirst().release();
        return Arrays.stream(ReleaseTable.values())
                .filter(table -> release.table(table).isEmpty())
                .map(table ->
                        new Absent(
                                table,
                                Method.of(table),
                                published.stream()
                                        .filter(one -> one.release().table(table).isPresent())
                                        .findFirst()))
                .toList();
    }
}
