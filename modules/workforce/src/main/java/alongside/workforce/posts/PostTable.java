package alongside.workforce.posts;

import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.By;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts as a table. */
final class PostTable {
    private PostTable() {}

    static Table of(String path, Selection selection, List<Post> posts, boolean mayEdit) {
        return Table.of("Posts")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Role"), "role"),
                        ListView.sorted(selection, path, Column.text("Band"), "band"),
                        Column.text("Service"),
                        ListView.sorted(selection, path, Column.text("Team"), "team"),
                        ListView.sorted(selection, path, Column.text("Locality"), "locality"),
                        ListView.sorted(selection, path, Column.number("Funded hours"), "hours"),
                        Column.number("Hours in post"),
                        Column.text("Held by"),
                        Column.text("Position number"))
                .rows(posts, post -> row(path, post, mayEdit));
    }

    private static Row row(String path, Post post, boolean mayEdit) {
        var hidden = "in " + post.service();
        return Row.of(
                mayEdit
                        ? Cell.of(
                                Anchors.link(post.role(), hidden, path + "/" + post.id() + "/edit"))
                        : Cell.of(post.role()),
                Cell.of(By.band(post.band())),
                Cell.of(post.service()),
                Cell.of(post.team()),
                Cell.of(post.locality()),
                Cell.of(hours(post.fundedHours())),
                Cell.of(Amounts.twoDecimals(post.heldHours())),
                post.holders() == null ? Cell.of("Vacant") : Cell.of(post.holders()),
                Cell.of(post.positionNumber()));
    }

    private static String hours(@Nullable BigDecimal hours) {
        return hours == null ? "Not stated" : Amounts.twoDecimals(hours);
    }
}
