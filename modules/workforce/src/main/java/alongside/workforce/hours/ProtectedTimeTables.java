package alongside.workforce.hours;

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

/** Weeks and entries of involvement work as tables. */
public final class ProtectedTimeTables {
    private ProtectedTimeTables() {}

    static Table list(String path, Selection selection, List<InvolvementWeek> weeks) {
        return Table.of("Weeks with involvement work")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Name"), "name"),
                        ListView.sorted(selection, path, Column.text("Role"), "role"),
                        ListView.sorted(selection, path, Column.text("Service"), "service"),
                        ListView.sorted(selection, path, Column.text("Week from"), "start"),
                        Column.number("Contracted"),
                        Column.number("Allowed"),
                        ListView.sorted(selection, path, Column.number("Logged"), "hours"),
                        Column.text("Standing"))
                .rows(
                        weeks,
                        w ->
                                Row.of(
                                        Cell.of(
                                                Anchors.link(
                                                        w.personName(),
                                                        "in the week from "
                                                                + Words.date(w.weekOn()),
                                                        path + "/" + w.assignmentId())),
                                        Cell.of(w.role()),
                                        Cell.of(w.service()),
                                        Cell.of(w.weekOn()),
                                        Cell.of(HoursWords.plain(w.contractedHours())),
                                        Cell.of(HoursWords.plain(w.allowedHours())),
                                        Cell.of(HoursWords.plain(w.hours())),
                                        Cell.of(ui.tag(w.tag()))));
    }

    /** The weeks of one assignment. */
    public static Table weeks(ProtectedTime time) {
        return Table.of("Weeks, " + time.role() + " at " + time.place())
                .size("s")
                .columns(
                        Column.text("Week from"),
                        Column.number("Contracted"),
                        Column.number("Allowed"),
                        Column.number("Logged"),
                        Column.text("Standing"),
                        Column.text("What was agreed"))
                .rows(
                        time.weeks(),
                        w ->
                                Row.of(
                                        Cell.of(w.weekOn()),
                                        Cell.of(HoursWords.plain(w.contractedHours())),
                                        Cell.of(HoursWords.plain(w.allowedHours())),
                                        Cell.of(HoursWords.plain(w.hours())),
                                        Cell.of(ui.tag(w.tag())),
                                        Cell.of(agreed(w))));
    }

    private static String agreed(InvolvementWeek week) {
        var on = week.agreedOn();
        return on == null
                ? ""
                : "%s (%s, %s)".formatted(week.agreed(), week.agreedBy(), Words.date(on));
    }

    /**
     * What was logged on one assignment.
     *
     * @param path where each can be changed; empty for those who may not
     */
    public static Table entries(String path, String title, List<InvolvementEntry> entries) {
        return Table.of(title)
                .size("s")
                .columns(
                        Column.text("Day"),
                        Column.number("Hours"),
                        Column.text("What for"),
                        Column.text("Logged by"))
                .rows(
                        entries,
                        e ->
                                Row.of(
                                        path.isEmpty()
                                                ? Cell.of(e.doneOn())
                                                : Cell.of(
                                                        Anchors.link(
                                                                Words.date(e.doneOn()),
                                                                "(change " + e.what() + ")",
                                                                path + "/" + e.id() + "/edit")),
                                        Cell.of(HoursWords.plain(e.hours())),
                                        Cell.of(e.what()),
                                        Cell.of(e.recordedBy())));
    }
}
