package alongside.workforce.corrections;

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

/** Corrections as tables: for those who decide, and for those who asked. */
public final class CorrectionTables {
    private CorrectionTables() {}

    static Table list(String path, Selection selection, List<Correction> corrections) {
        return Table.of("Corrections")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Name"), "name"),
                        ListView.sorted(selection, path, Column.text("What"), "kind"),
                        Column.text("In the record then"),
                        Column.text("Should be"),
                        ListView.sorted(selection, path, Column.text("Asked"), "start"),
                        Column.text("Outcome"))
                .rows(
                        corrections,
                        c ->
                                Row.of(
                                        Cell.of(
                                                Anchors.link(
                                                        c.personName(),
                                                        "asks about " + c.field().label(),
                                                        path + "/" + c.id())),
                                        Cell.of(c.field().label()),
                                        Cell.of(c.held()),
                                        Cell.of(c.shouldBe()),
                                        Cell.of(c.askedOn()),
                                        outcome(c)));
    }

    public static Table own(List<Correction> corrections) {
        return Table.of("What you asked for")
                .columns(
                        Column.text("What"),
                        Column.text("In the record then"),
                        Column.text("Should be"),
                        Column.text("Asked"),
                        Column.text("Outcome"))
                .rows(
                        corrections,
                        c ->
                                Row.of(
                                        Cell.of(c.field().label()),
                                        Cell.of(c.held()),
                                        Cell.of(c.shouldBe()),
                                        Cell.of(c.askedOn()),
                                        outcome(c)));
    }

    private static Cell outcome(Correction correction) {
        return correction.isOpen()
                ? Cell.of(ui.tag(Tag.dueSoon("Waits for a decision")))
                : Cell.of(correction.outcome());
    }
}
