package alongside.workforce.assignments;

import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.By;
import alongside.workforce.register.Category;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import java.util.List;

/** Assignments as a table. */
final class AssignmentTable {
    private AssignmentTable() {}

    static Table of(String people, String path, Selection selection, List<Assignment> rows) {
        return Table.of("Assignments")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Name"), "name"),
                        ListView.sorted(selection, path, Column.text("Role"), "role"),
                        ListView.sorted(selection, path, Column.text("Band"), "band"),
                        ListView.sorted(selection, path, Column.text("Service"), "service"),
                        ListView.sorted(selection, path, Column.text("Team"), "team"),
                        ListView.sorted(selection, path, Column.text("Locality"), "locality"),
                        ListView.sorted(selection, path, Column.number("Hours"), "hours"),
                        Column.number("WTE"),
                        Column.text("Kind"),
                        ListView.sorted(selection, path, Column.text("From"), "start"),
                        Column.text("To"))
                .rows(rows, assignment -> row(people, assignment));
    }

    private static Row row(String people, Assignment a) {
        var end = a.endOn();
        return Row.of(
                Cell.of(Anchors.link(a.personName(), people + "/" + a.personId())),
                Cell.of(a.role()),
                Cell.of(By.band(a.band())),
                Cell.of(a.service()),
                Cell.of(a.team()),
                Cell.of(a.locality()),
                Cell.of(Amounts.twoDecimals(a.weeklyHours())),
                Cell.wte(a.wte()),
                Cell.of(Category.label(a.category())),
                Cell.of(a.startOn()),
                end == null ? Cell.of("No end date") : Cell.of(end));
    }
}
