package alongside.workforce.supervision;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import java.util.List;

/** What is due, and what was held, as tables. */
public final class SupervisionTables {
    private SupervisionTables() {}

    static Table board(String people, String path, Selection selection, List<Due> rows) {
        return Table.of("Supervision due")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Name"), "name"),
                        ListView.sorted(selection, path, Column.text("Team"), "team"),
                        ListView.sorted(selection, path, Column.text("Kind"), "kind"),
                        Column.text("Last"),
                        ListView.sorted(selection, path, Column.text("Next due by"), "due"),
                        Column.number("Credits in 12 months"),
                        Column.text("Status"))
                .rows(rows, due -> row(people, due));
    }

    private static Row row(String people, Due due) {
        var last = due.lastOn();
        return Row.of(
                Cell.of(Anchors.link(due.personName(), people + "/" + due.personId())),
                Cell.of(due.teams().isEmpty() ? due.services() : due.teams()),
                Cell.of(due.kind().label()),
                last == null ? Cell.of("None recorded") : Cell.of(last),
                Cell.of(due.dueOn()),
                Cell.of(due.credits()),
                Cell.of(ui.tag(due.status().tag())));
    }

    static Table sessions(String path, Selection selection, List<Session> rows) {
        return Table.of("Sessions")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Held on"), "start"),
                        ListView.sorted(selection, path, Column.text("Kind"), "kind"),
                        Column.text("Length"),
                        Column.text("Held by"),
                        ListView.sorted(selection, path, Column.text("Attended"), "name"),
                        Column.number("Credits"))
                .rows(
                        rows,
                        session ->
                                row(ListView.from(path + "/" + session.id(), selection), session));
    }

    /** Without sorting, for pages that show a few. */
    public static Table few(String caption, String path, List<Session> rows) {
        return Table.of(caption)
                .columns(
                        Column.text("Held on"),
                        Column.text("Kind"),
                        Column.text("Length"),
                        Column.text("Held by"),
                        Column.text("Attended"),
                        Column.number("Credits"))
                .rows(rows, session -> row(path + "/" + session.id(), session));
    }

    private static Row row(String href, Session session) {
        var date = Words.date(session.heldOn());
        return Row.of(
                Cell.of(Anchors.link(date, session.kind().label() + ", " + session.names(), href)),
                Cell.of(session.kind().label()),
                Cell.of(Words.count(session.minutes(), "minute")),
                Cell.of(session.facilitator()),
                Cell.of(session.names()),
                Cell.of(session.credits()));
    }
}
