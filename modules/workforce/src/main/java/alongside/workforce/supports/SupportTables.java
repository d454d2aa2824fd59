package alongside.workforce.supports;

import static alongside.portal.Ui.ui;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;

/** The supports of a person as a table. */
public final class SupportTables {
    private SupportTables() {}

    public static Table of(Visit visit, Supports.Of of) {
        return Table.of(Words.count(of.supports().size(), "support"))
                .columns(
                        Column.text("Support"),
                        Column.text("Standard"),
                        Column.text("Last"),
                        Column.text("Due by"),
                        Column.text("Status"))
                .rows(of.supports(), support -> row(visit, of, support));
    }

    private static Row row(Visit visit, Supports.Of of, Support support) {
        var last = support.lastOn();
        var counted = support.status() != null && !support.kind().equals("preceptorship");
        return Row.of(
                name(visit, of, support),
                Cell.of(support.standard()),
                last == null && counted ? Cell.of("None recorded") : Cell.of(last),
                Cell.of(support.dueOn()),
                Cell.of(ui.tag(support.tag())));
    }

    private static Cell name(Visit visit, Supports.Of of, Support support) {
        var id = of.preceptorshipId();
        return support.kind().equals("preceptorship") && id != null
                ? Cell.of(Anchors.link(support.label(), visit.path("preceptorships", id)))
                : Cell.of(support.label());
    }
}
