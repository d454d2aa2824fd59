package alongside.workforce.duplicates;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import java.util.List;

/** People who look alike, as a table. */
final class DuplicateTable {
    private DuplicateTable() {}

    static Table of(Visit visit, Selection selection, List<Alike> pairs) {
        var path = visit.path("duplicates");
        return Table.of("People who may be the same")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("One"), "name"),
                        Column.text("The other"),
                        ListView.sorted(selection, path, Column.text("Why"), "kind"),
                        Column.text("What to do"))
                .rows(pairs, pair -> row(visit, pair));
    }

    private static Row row(Visit visit, Alike pair) {
        var ids = "?kept=" + pair.first().id() + "&other=" + pair.second().id();
        var href = visit.path("merges", "new") + ids;
        return Row.of(
                Cell.of(said(pair.first())),
                Cell.of(said(pair.second())),
                Cell.of(Reason.words(pair.reasons())),
                Cell.of(Anchors.link("Compare", pair.names(), href)));
    }

    static String said(Someone someone) {
        var number = someone.employeeNumber();
        return someone.name() + (number == null ? "" : ", " + number) + ", " + days(someone);
    }

    static String days(Someone someone) {
        var from = someone.from();
        var to = someone.to();
        if (from == null) {
            return "no assignment";
        }
        return to == null ? "from " + Words.date(from) : Words.dates(from, to);
    }
}
