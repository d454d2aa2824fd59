package alongside.workforce.drafts;

import alongside.portal.Visit;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import java.util.List;

/** Drafts as a table, for their writer. */
public final class DraftTable {
    private DraftTable() {}

    public static Table of(Visit visit, List<FormDraft> drafts) {
        return Table.of("Not submitted yet")
                .columns(Column.text("Form"), Column.text("Saved"))
                .rows(
                        drafts,
                        draft ->
                                Row.of(
                                        Cell.of(
                                                Anchors.link(
                                                        draft.title(),
                                                        "saved " + draft.moment(),
                                                        visit.path(draft.form())
                                                                + "?draft="
                                                                + draft.id())),
                                        Cell.of(draft.moment())));
    }
}
