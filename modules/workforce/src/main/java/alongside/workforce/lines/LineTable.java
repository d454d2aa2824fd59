package alongside.workforce.lines;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of one kind, the newest first. */
public final class LineTable {
    private LineTable() {}

    public static Table of(LineKind kind, Lines.Found found) {
        return Table.of(kind.label() + " so far")
                .plain()
                .columns(Column.text("Who"), Column.text("From"), Column.text("Until"))
                .rows(found.of(kind).reversed(), LineTable::row);
    }

    private static Row row(Line line) {
        var to = line.validTo();
        return Row.of(
                Cell.of(line.name()),
                Cell.of(line.validFrom()),
                to == null ? Cell.of("No end date") : Cell.of(to.minusDays(1)));
    }

    /** Such as "Rosa Whitlock from 2 June 2026". */
    static String words(List<Line> lines) {
        return lines.stream()
                .map(line -> line.name() + " from " + Words.date(line.validFrom()))
                .collect(Collectors.joining(", "));
    }
}
