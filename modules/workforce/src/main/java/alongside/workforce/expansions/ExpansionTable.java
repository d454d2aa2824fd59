package alongside.workforce.expansions;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.portal.ui.tag.Tag;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import alongside.workforce.vacancies.Stage;
import java.time.LocalDate;
import java.util.List;

/** Expansion lines as a table, and the posts of one. */
public final class ExpansionTable {
    private ExpansionTable() {}

    static Table of(String path, Selection selection, List<Expansion> lines) {
        return Table.of("Expansion lines")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Service"), "service"),
                        ListView.sorted(selection, path, Column.text("Locality"), "locality"),
                        ListView.sorted(selection, path, Column.text("By"), "name"),
                        Column.number("Planned"),
                        Column.number("Posts"),
                        Column.number("Advertised"),
                        Column.number("Filled"),
                        Column.text("State"))
                .rows(lines, line -> row(path, line, selection.asAt()))
                .threeAcross();
    }

    private static Row row(String path, Expansion line, LocalDate asAt) {
        var where = line.locality() == null ? "Whole Trust" : line.locality();
        var hidden = where + ", by " + Words.date(line.dueOn());
        return Row.of(
                Cell.of(Anchors.link(line.service(), hidden, path + "/" + line.id())),
                Cell.of(where),
                Cell.of(line.dueOn()),
                Cell.of(line.planned()),
                Cell.of(line.linked()),
                Cell.of(line.advertised()),
                Cell.of(line.filled()),
                line.isLate(asAt)
                        ? Cell.of(ui.tag(Tag.overdue("Overdue")))
                        : Cell.of(line.filled() >= line.planned() ? "Complete" : "On the way"));
    }

    public static Table posts(ExpansionView view) {
        return Table.of("Posts of this line")
                .columns(Column.text("Post"), Column.text("Held by"), Column.text("Vacancy"))
                .rows(
                        view.posts(),
                        post ->
                                Row.of(
                                        Cell.of(
                                                Anchors.link(
                                                        post.title(),
                                                        view.visit().path("posts", post.id()))),
                                        Cell.of(post.holders() == null ? "Vacant" : post.holders()),
                                        Cell.of(vacancy(post))));
    }

    private static String vacancy(LinkedPost post) {
        var stage = post.stage();
        return stage == null ? "None" : Stage.of(stage).map(Stage::label).orElse(stage);
    }
}
