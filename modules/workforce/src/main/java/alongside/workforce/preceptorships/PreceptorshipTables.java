package alongside.workforce.preceptorships;

import static alongside.portal.Ui.ui;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.preceptorships.PreceptorshipFile.Extension;
import alongside.workforce.preceptorships.PreceptorshipFile.Review;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import java.util.ArrayList;
import java.util.List;

/** Preceptorships, their reviews and their extensions as tables. */
public final class PreceptorshipTables {
    private PreceptorshipTables() {}

    static Table list(String path, Selection selection, List<Preceptorship> rows) {
        return Table.of("Preceptorships")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Name"), "name"),
                        ListView.sorted(selection, path, Column.text("Service"), "service"),
                        ListView.sorted(selection, path, Column.text("Team"), "team"),
                        Column.text("Preceptor"),
                        ListView.sorted(selection, path, Column.text("Started"), "start"),
                        ListView.sorted(selection, path, Column.text("Due to complete"), "due"),
                        Column.text("Next review by"),
                        Column.text("Status"))
                .rows(rows, p -> row(path, selection, p));
    }

    private static Row row(String path, Selection selection, Preceptorship p) {
        var preceptor = p.preceptor();
        var done = p.status() == Status.SIGNED_OFF || p.status() == Status.LEFT;
        return Row.of(
                Cell.of(
                        Anchors.link(
                                p.personName(), ListView.from(path + "/" + p.id(), selection))),
                Cell.of(p.service()),
                Cell.of(p.team()),
                Cell.of(preceptor == null ? "Nobody yet" : preceptor),
                Cell.of(p.startsOn()),
                Cell.of(p.dueOn()),
                done ? Cell.empty() : Cell.of(p.nextReviewOn()),
                Cell.of(ui.tag(p.status().tag())));
    }

    public static Table newcomers(Visit visit, List<Newcomer> newcomers, boolean mayBegin) {
        return Table.of("Nobody has made a preceptorship for")
                .plain()
                .columns(Column.text("Name"), Column.text("In post since"))
                .rows(newcomers, newcomer -> row(visit, newcomer, mayBegin));
    }

    private static Row row(Visit visit, Newcomer newcomer, boolean mayBegin) {
        var href = visit.path("preceptorships", "new?assignment=" + newcomer.assignmentId());
        return Row.of(
                mayBegin
                        ? Cell.of(Anchors.link("Start one for " + newcomer.name(), href))
                        : Cell.of(newcomer.name()),
                Cell.of(newcomer.startOn()));
    }

    public static Table reviews(Visit visit, PreceptorshipFile file, boolean mayChange) {
        var columns =
                new ArrayList<>(
                        List.of(
                                Column.text("Review"),
                                Column.text("By"),
                                Column.text("Held"),
                                Column.text("Recorded by")));
        if (mayChange) {
            columns.add(Column.text("Action"));
        }
        return Table.of("Reviews")
                .columns(columns)
                .rows(file.reviews(), review -> row(visit, file, review, mayChange));
    }

    private static Row row(Visit visit, PreceptorshipFile file, Review review, boolean mayChange) {
        var held = review.heldOn();
        var name = Words.count(review.month(), "month");
        var cells =
                new ArrayList<>(
                        List.of(
                                Cell.of(name),
                                Cell.of(review.dueOn()),
                                held == null ? Cell.of("Not yet") : Cell.of(held),
                                Cell.of(review.recordedBy())));
        if (mayChange) {
            var href =
                    visit.path(
                            "preceptorships", file.preceptorship().id(), "reviews", review.month());
            var text = held == null ? "Record" : "Change";
            cells.add(Cell.of(Anchors.link(text, "the review after " + name, href)));
        }
        return Row.of(cells);
    }

    public static Table extensions(Visit visit, PreceptorshipFile file, boolean mayChange) {
        var columns =
                new ArrayList<>(
                        List.of(
                                Column.text("Reason"),
                                Column.number("Days"),
                                Column.text("Recorded")));
        if (mayChange) {
            columns.add(Column.text("Action"));
        }
        return Table.of("Extensions")
                .columns(columns)
                .rows(file.extensions(), extension -> row(visit, file, extension, mayChange));
    }

    private static Row row(
            Visit visit, PreceptorshipFile file, Extension extension, boolean mayChange) {
        var cells =
                new ArrayList<>(
                        List.of(
                                Cell.of(extension.reason()),
                                Cell.of(extension.days()),
                                Cell.of(
                                        extension.recordedBy()
                                                + ", "
                                                + Words.date(extension.recordedOn()))));
        if (mayChange) {
            cells.add(
                    Cell.of(
                            new StaticTemplates()
                                    .preceptorshipsWithdraw(
                                            visit, file.preceptorship(), extension)));
        }
        return Row.of(cells);
    }
}
