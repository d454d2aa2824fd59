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
import alongside.workforce.views.StaticTemplates;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Assignments as a table. */
final class AssignmentTable {
    private AssignmentTable() {}

    static Table of(
            String people,
            String path,
            Selection selection,
            List<Assignment> rows,
            boolean mayEdit) {
        var columns =
                List.of(
                        ListView.sorted(selection, path, Column.text("Name"), "name"),
                        ListView.sorted(selection, path, Column.text("Role"), "role"),
                        ListView.sorted(selection, path, Column.text("Service"), "service"),
                        ListView.sorted(selection, path, Column.text("Team"), "team"),
                        ListView.sorted(selection, path, Column.number("Hours"), "hours"),
                        Column.number("WTE"),
                        Column.text("Kind"),
                        ListView.sorted(selection, path, Column.text("From"), "start"),
                        Column.text("To"));
        var table = Table.of("Assignments").hiddenCaption();
        return mayEdit
                ? table.columns(with(columns, Column.text("Select")))
                        .rows(rows, one -> Row.of(with(row(people, one).cells(), box(one))))
                : table.columns(columns).rows(rows, assignment -> row(people, assignment));
    }

    private static <T> List<T> with(List<T> all, T last) {
        return Stream.concat(all.stream(), Stream.of(last)).toList();
    }

    private static Cell box(Assignment a) {
        var words = a.personName() + ", " + a.role() + ", " + a.place();
        return Cell.of(new StaticTemplates().registerBox(a.id().toString(), words));
    }

    private static Row row(String people, Assignment a) {
        return Row.of(
                Cell.of(Anchors.link(a.personName(), people + "/" + a.personId())),
                Cell.of(
                        a.band().isEmpty()
                                ? a.role()
                                : a.role() + ", " + By.band(a.band()).toLowerCase(Locale.UK)),
                Cell.of(a.service()),
                Cell.of(a.team()),
                Cell.of(Amounts.twoDecimals(a.weeklyHours())),
                Cell.wte(a.wte()),
                Cell.of(Category.label(a.category())),
                Cell.of(a.startOn()),
                Cell.of(a.endOn()));
    }
}
