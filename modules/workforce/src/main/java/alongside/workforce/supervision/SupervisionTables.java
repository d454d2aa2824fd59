package alongside.workforce.supervision;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is due, and what was held, as tables. */
public final class SupervisionTables {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private SupervisionTables() {}

    /** A column for each kind that is asked for: how it stands, and by when the next is due. */
    static Table board(String people, String path, Selection selection, List<DuePerson> rows) {
        var kinds = Kind.of(selection.own("kind")).map(List::of).orElse(List.of(Kind.values()));
        var columns = new ArrayList<Column>();
        columns.add(ListView.sorted(selection, path, Column.text("Name"), "name"));
        columns.add(ListView.sorted(selection, path, Column.text("Team"), "team"));
        kinds.forEach(kind -> columns.add(Column.text(kind.label())));
        columns.add(ListView.sorted(selection, path, Column.text("First due by"), "due"));
        return Table.of("Supervision due")
                .hiddenCaption()
                .columns(columns)
                .rows(rows, person -> row(people, kinds, person));
    }

    private static Row row(String people, List<Kind> kinds, DuePerson person) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Anchors.link(person.personName(), people + "/" + person.personId())));
        cells.add(Cell.of(person.place()));
        kinds.forEach(kind ->
                cells.add(person.of(kind).map(SupervisionTables::cell).orElse(Cell.empty())));
        cells.add(
                Cell.of(
                        person.kinds().stream()
                                .map(DuePerson.Standing::dueOn)
                                .min(Comparator.naturalOrder())
                                .orElse(null)));
        return Row.of(cells);
    }

    private static Cell cell(DuePerson.Standing standing) {
        var last = standing.lastOn();
        var words = last == null ? "None yet" : Words.date(last);
        return Cell.of(VIEWS.supervisionStanding(standing.standing().tag(), words));
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
