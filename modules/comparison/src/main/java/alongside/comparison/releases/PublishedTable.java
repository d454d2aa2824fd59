package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import java.util.List;
import java.util.Optional;

/** A table of a release with its cells in the order in which pages show them. */
public record PublishedTable(ReleaseTable table, List<Cell> cells) {
    public Optional<Cell> cell(String row, String figure) {
        return cells.stream()
                .filter(cell -> cell.row().equals(row) && cell.figure().equals(figure))
                .findFirst();
    }
}
