package alongside.workforce.merges;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges as a table. */
public final class MergeTable {
    private MergeTable() {}

    static Table of(Visit visit, Selection selection, List<Merge> merges) {
        var path = visit.path("merges");
        return Table.of("Merged records")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Person"), "name"),
                        Column.text("Merged record"),
                        ListView.sorted(selection, path, Column.text("Merged on"), "start"),
                        Column.text("By"),
                        Column.text("State"))
                .rows(merges, merge -> row(visit, merge));
    }

    private static Row row(Visit visit, Merge merge) {
        var href = visit.path("merges", merge.id());
        var hidden = "merged on " + Words.date(merge.mergedAt());
        return Row.of(
                Cell.of(Anchors.link(said(merge.name(), merge.employeeNumber()), hidden, href)),
                Cell.of(said(merge.otherName(), merge.otherEmployeeNumber())),
                Cell.of(Words.date(merge.mergedAt())),
                Cell.of(merge.mergedBy()),
                Cell.of(state(merge, visit.today())));
    }

    public static String state(Merge merge, LocalDate today) {
        var reversed = merge.reversedAt();
        if (reversed != null) {
            return "Undone on " + Words.date(reversed) + " by " + merge.reversedBy();
        }
        return merge.isReversible(today)
                ? "Can be undone until " + Words.date(merge.reversibleUntil())
                : "Final";
    }

    public static String said(String name, @Nullable String number) {
        return number == null ? name : name + ", " + number;
    }
}
