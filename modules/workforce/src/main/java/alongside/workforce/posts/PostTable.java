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
import alongside.workforce.views.StaticTemplates;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts as a table, and what changed about one. */
public final class PostTable {
    private PostTable() {}

    static Table of(String path, Selection selection, List<Post> posts, boolean mayEdit) {
        var columns =
                List.of(
                        ListView.sorted(selection, path, Column.text("Role"), "role"),
                        ListView.sorted(selection, path, Column.text("Band"), "band"),
                        Column.text("Service"),
                        ListView.sorted(selection, path, Column.text("Team"), "team"),
                        ListView.sorted(selection, path, Column.text("Locality"), "locality"),
                        ListView.sorted(selection, path, Column.number("Funded hours"), "hours"),
                        Column.number("Hours in post"),
                        ListView.sorted(selection, path, Column.text("Money ends"), "until"),
                        Column.text("Held by"));
        var table = Table.of("Posts").hiddenCaption();
        return mayEdit
                ? table.columns(with(columns, Column.text("Select")))
                        .rows(posts, post -> Row.of(with(row(path, post).cells(), box(post))))
                : table.columns(columns).rows(posts, post -> row(path, post));
    }

    private static <T> List<T> with(List<T> all, T last) {
        return Stream.concat(all.stream(), Stream.of(last)).toList();
    }

    private static Cell box(Post post) {
        var words = post.title() + ", " + held(post) + number(post);
        return Cell.of(new StaticTemplates().registerBox(post.id().toString(), words));
    }

    private static String number(Post post) {
        var number = post.positionNumber();
        return number == null ? "" : ", position " + number;
    }

    private static Row row(String path, Post post) {
        var hidden = "in " + post.service() + number(post);
        return Row.of(
                Cell.of(Anchors.link(post.role(), hidden, path + "/" + post.id())),
                Cell.of(By.band(post.band())),
                Cell.of(post.service()),
                Cell.of(post.team()),
                Cell.of(post.locality()),
                Cell.of(hours(post.fundedHours())),
                Cell.of(Amounts.twoDecimals(post.heldHours())),
                Cell.of(post.fundedUntil()),
                Cell.of(held(post)));
    }

    private static String held(Post post) {
        var held = post.holders() == null ? "Vacant" : post.holders();
        return post.employer() == null ? held : held + ", with " + post.employer();
    }

    private static String hours(@Nullable BigDecimal hours) {
        return hours == null ? "Not stated" : Amounts.twoDecimals(hours);
    }
}
