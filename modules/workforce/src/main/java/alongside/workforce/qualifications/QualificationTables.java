package alongside.workforce.qualifications;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.portal.ui.tag.Tag;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import java.util.List;

/** Qualifications as tables: of everybody, and of one person. */
public final class QualificationTables {
    private QualificationTables() {}

    static Table list(
            String path, String people, Selection selection, List<Qualification> qualifications) {
        return Table.of("Qualifications")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Name"), "name"),
                        ListView.sorted(selection, path, Column.text("Qualification"), "kind"),
                        Column.text("Type"),
                        Column.text("Awarded by"),
                        ListView.sorted(selection, path, Column.text("Achieved"), "start"),
                        ListView.sorted(selection, path, Column.text("Expires"), "until"),
                        Column.text("Status"))
                .rows(
                        qualifications,
                        q ->
                                Row.of(
                                        Cell.of(
                                                Anchors.link(
                                                        q.personName(),
                                                        people
                                                                + "/"
                                                                + q.personId()
                                                                + "/qualifications")),
                                        Cell.of(q.name()),
                                        Cell.of(q.type().label()),
                                        Cell.of(q.awardingBody()),
                                        Cell.of(q.achievedOn()),
                                        Cell.of(q.expiresOn()),
                                        Cell.of(ui.tag(tag(q)))));
    }

    /**
     * Those of one person.
     *
     * @param path where each can be changed; empty for those who may not
     */
    public static Table of(String path, List<Qualification> qualifications) {
        return Table.of("Qualifications")
                .hiddenCaption()
                .columns(
                        Column.text("Qualification"),
                        Column.text("Type"),
                        Column.text("Awarded by"),
                        Column.text("Began"),
                        Column.text("Achieved"),
                        Column.text("Expires"),
                        Column.text("Status"))
                .rows(
                        qualifications,
                        q ->
                                Row.of(
                                        name(path, q),
                                        Cell.of(q.type().label()),
                                        Cell.of(q.awardingBody()),
                                        Cell.of(q.startedOn()),
                                        Cell.of(q.achievedOn()),
                                        Cell.of(q.expiresOn()),
                                        Cell.of(ui.tag(tag(q)))));
    }

    private static Cell name(String path, Qualification qualification) {
        return path.isEmpty()
                ? Cell.of(qualification.name())
                : Cell.of(
                        Anchors.link(
                                qualification.name(), path + "/" + qualification.id() + "/edit"));
    }

    private static Tag tag(Qualification qualification) {
        var label = qualification.status().label();
        return qualification.status() == Attainment.EXPIRED ? Tag.overdue(label) : Tag.plain(label);
    }
}
