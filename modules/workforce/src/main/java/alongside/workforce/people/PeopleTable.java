package alongside.workforce.people;

import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import java.util.List;

/** People as a table and as lines of a file. */
final class PeopleTable {
    private PeopleTable() {}

    static Table of(String path, Selection selection, List<PersonRow> people) {
        return Table.of("People")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Name"), "name"),
                        Column.text("Staff number"),
                        ListView.sorted(selection, path, Column.text("Role"), "role"),
                        ListView.sorted(selection, path, Column.text("Service"), "service"),
                        ListView.sorted(selection, path, Column.text("Team"), "team"),
                        ListView.sorted(selection, path, Column.number("Hours"), "hours"),
                        Column.number("WTE"),
                        ListView.sorted(selection, path, Column.text("In post since"), "start"))
                .rows(people, person -> row(path, selection, person));
    }

    private static Row row(String path, Selection selection, PersonRow person) {
        var href = ListView.from(path + "/" + person.id(), selection);
        return Row.of(
                Cell.of(Anchors.link(person.name(), href)),
                Cell.of(person.employeeNumber()),
                Cell.of(person.roles()),
                Cell.of(person.services()),
                Cell.of(person.teams()),
                Cell.of(Amounts.twoDecimals(person.weeklyHours())),
                Cell.wte(person.wte()),
                Cell.of(person.inPostSince()));
    }
}
