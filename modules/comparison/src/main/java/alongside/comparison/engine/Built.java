package alongside.comparison.engine;

import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import alongside.comparison.releases.PublishedTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table while it is made, with the reason of each hidden cell, which is never published. */
final class Built {
    private final ReleaseTable table;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Report.Hidden> hidden = new ArrayList<>();

    Built(ReleaseTable table) {
        this.table = table;
    }

    ReleaseTable table() {
        return table;
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    void show(Cell cell) {
        cells.add(cell);
    }

    void hide(String row, String figure, Report.Reason reason) {
        cells.add(Cell.hidden(row, figure));
        hidden.add(new Report.Hidden(table, row, figure, reason));
    }

    /** Shows the cell, or hides it if there is a reason to. */
    void put(Cell cell, Report.@Nullable Reason reason) {
        if (reason == null) {
            show(cell);
        } else {
            hide(cell.row(), cell.figure(), reason);
        }
    }

    List<Report.Hidden> hidden() {
        return hidden;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isHidden);
    }

    PublishedTable published() {
        return new PublishedTable(table, List.copyOf(cells));
    }
}
