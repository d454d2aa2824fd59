package alongside.workforce.people;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.assignments.Assignment;
import alongside.workforce.lines.LineKind;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Category;
import alongside.workforce.views.StaticTemplates;
import java.util.ArrayList;
import java.util.List;

/** The tables of a person's page. */
public final class PersonTables {
    private PersonTables() {}

    public static Table assignments(PersonView view) {
        var rows = new ArrayList<Row>();
        view.assignments().forEach(a -> rows.add(row(view, a)));
        if (view.counts()) {
            rows.add(total(view).total());
        }
        var columns =
                new ArrayList<>(
                        List.of(
                                Column.text("Team"),
                                Column.text("Service"),
                                Column.text("Role"),
                                Column.number("Hours"),
                                Column.number("WTE"),
                                Column.text("Kind"),
                                Column.text("From"),
                                Column.text("To")));
        if (view.mayEdit()) {
            columns.add(Column.text("Action"));
        }
        return Table.of("Assignments").columns(columns).rows(rows);
    }

    private static Row row(PersonView view, Assignment a) {
        var end = a.endOn();
        var cells =
                new ArrayList<>(
                        List.of(
                                Cell.of(a.place()),
                                Cell.of(a.service()),
                                Cell.of(a.role()),
                                Cell.of(Amounts.twoDecimals(a.weeklyHours())),
                                Cell.wte(a.wte()),
                                Cell.of(kind(a)),
                                Cell.of(a.startOn()),
                                end == null ? Cell.of(until(a)) : Cell.of(end)));
        if (view.mayEdit()) {
            cells.add(Cell.of(new StaticTemplates().peopleActions(view, a)));
        }
        return new Row(List.copyOf(cells), false);
    }

    private static String kind(Assignment a) {
        var kind = Category.label(a.category());
        return a.employer() == null ? kind : kind + ", with " + a.employer();
    }

    private static String until(Assignment a) {
        var end = a.fixedTermEndOn();
        return end == null ? "No end date" : "Fixed term to " + Words.date(end);
    }

    private static Row total(PersonView view) {
        var open = view.assignments().stream().filter(a -> a.state().equals("open")).count();
        var cells =
                new ArrayList<>(
                        List.of(
                                Cell.of(open == 2 ? "Both" : open == 1 ? "Total" : "All open"),
                                Cell.of(view.counted()),
                                Cell.empty(),
                                Cell.of(Amounts.twoDecimals(view.hours())),
                                Cell.wte(view.wte()),
                                Cell.empty(),
                                Cell.empty(),
                                Cell.empty()));
        if (view.mayEdit()) {
            cells.add(Cell.empty());
        }
        return new Row(List.copyOf(cells), false);
    }

    /** Who the person answers to, in each assignment. */
    public static Table lines(PersonView view) {
        return Table.of("Line manager and professional lead")
                .columns(
                        Column.text("Assignment"),
                        Column.text("Line manager"),
                        Column.text("Professional lead"))
                .rows(view.led(), a -> lines(view, a));
    }

    private static Row lines(PersonView view, Assignment a) {
        return Row.of(
                Cell.of(a.place()),
                line(view, a, LineKind.LINE_MANAGER),
                line(view, a, LineKind.PROFESSIONAL_LEAD));
    }

    private static Cell line(PersonView view, Assignment a, LineKind kind) {
        var name = view.line(a, kind);
        var href = view.editHref(a, "lines/" + kind.key());
        return view.mayEdit()
                ? Cell.of(new StaticTemplates().peopleLine(name, a.place(), kind, href))
                : Cell.of(name);
    }

    public static Table history(PersonView view) {
        return Table.of("History")
                .columns(
                        Column.text("When"),
                        Column.text("What changed"),
                        Column.text("Before"),
                        Column.text("After"),
                        Column.text("By"))
                .rows(view.file().history(), PersonTables::change);
    }

    private static Row change(Change change) {
        var at = change.recordedAt();
        return Row.of(
                Cell.of(change.on()),
                Cell.of(change.what()),
                Cell.of(change.before()),
                Cell.of(change.after()),
                Cell.of(at == null ? change.by() : change.by() + ", " + Words.date(at)));
    }
}
