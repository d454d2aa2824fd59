package alongside.portal.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Rows under a caption. On a phone each row becomes a block with its first cell on top. */
public record Table(
        String caption,
        String captionSize,
        boolean captionHidden,
        List<Column> columns,
        List<Row> rows,
        String layout) {

    public static Table of(String caption) {
        return new Table(caption, "m", false, List.of(), List.of(), "al-g");
    }

    /** Keeps the caption for screen readers, where a heading above says the same. */
    public Table hiddenCaption() {
        return new Table(caption, "s", true, columns, rows, layout);
    }

    /** The size of the caption: s, m, l or xl. */
    public Table size(String size) {
        return new Table(caption, size, captionHidden, columns, rows, layout);
    }

    /** Short values: three to a line on a phone, in place of two. */
    public Table threeAcross() {
        return new Table(caption, captionSize, captionHidden, columns, rows, "al-g al-g3");
    }

    /** Stays a table on a phone. For two or three narrow columns. */
    public Table plain() {
        return new Table(caption, captionSize, captionHidden, columns, rows, "");
    }

    public Table columns(Column... columns) {
        return new Table(caption, captionSize, captionHidden, List.of(columns), rows, layout);
    }

    public Table columns(List<Column> columns) {
        return new Table(caption, captionSize, captionHidden, List.copyOf(columns), rows, layout);
    }

    public <T> Table rows(Collection<T> things, Function<? super T, Row> row) {
        return rows(things.stream().<Row>map(row).toList());
    }

    public Table rows(List<Row> rows) {
        return new Table(caption, captionSize, captionHidden, columns, List.copyOf(rows), layout);
    }

    /** Adds one row, such as a total. */
    public Table row(Row row) {
        var all = new ArrayList<>(rows);
        all.add(row);
        return rows(all);
    }

    public boolean responsive() {
        return !layout.isEmpty();
    }

    public boolean sortable() {
        return columns.stream().anyMatch(column -> column.href() != null);
    }

    public String classes() {
        return "nhsuk-table"
                + (responsive() ? " nhsuk-table--compact nhsuk-table--responsive" : "")
                + (sortable() ? " nhsuk-table--sortable" : "")
                + (responsive() ? " " + layout : "");
    }
}
