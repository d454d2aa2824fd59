package alongside.workforce.history;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import java.util.List;

/** The history of a record as a table. */
public final class HistoryTable {
    private HistoryTable() {}

    public static Table of(List<FieldChange> changes) {
        return Table.of("History")
                .columns(
                        Column.text("When"),
                        Column.text("What changed"),
                        Column.text("Before"),
                        Column.text("After"),
                        Column.text("By"))
                .rows(changes, HistoryTable::row);
    }

    private static Row row(FieldChange change) {
        return Row.of(
                Cell.of(Words.date(change.at())),
                Cell.of(change.what()),
                Cell.of(change.before()),
                Cell.of(change.after()),
                Cell.of(change.by()));
    }
}
