package alongside.portal.ui.table;

import java.util.List;

/** One row. Its first cell is its heading. */
public record Row(List<Cell> cells, boolean isTotal) {

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    public static Row of(List<Cell> cells) {
        return new Row(List.copyOf(cells), false);
    }

    /** The row that sums up the others. */
    public Row total() {
        return new Row(cells, true);
    }
}
