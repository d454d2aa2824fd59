package alongside.workforce.savedviews;

import static alongside.portal.Ui.ui;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.portal.ui.tag.Tag;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import alongside.workforce.register.State;
import alongside.workforce.views.StaticTemplates;
import java.util.List;
import java.util.Locale;

/** Saved views as a table. */
final class SavedViewTable {
    private SavedViewTable() {}

    static Table of(Visit visit, Options options, List<SavedView> views) {
        return Table.of("Saved views")
                .hiddenCaption()
                .columns(
                        Column.text("View"),
                        Column.text("List"),
                        Column.text("What it shows"),
                        Column.text("Who can open it"),
                        Column.text("Actions"))
                .rows(views, view -> row(visit, options, view));
    }

    private static Row row(Visit visit, Options options, SavedView view) {
        var words = words(visit, options, view.list(), view.query());
        return Row.of(
                Cell.of(Anchors.link(view.name(), visit.path("saved-views", view.id()))),
                Cell.of(view.listLabel()),
                view.fits()
                        ? Cell.of(words)
                        : Cell.of(ui.tag(Tag.of("No longer fits").colour("yellow"))),
                Cell.of(who(view)),
                Cell.of(
                        new StaticTemplates()
                                .savedviewsActions(
                                        visit, view, SavedViews.mayChange(visit.actor(), view))));
    }

    private static String who(SavedView view) {
        if (!view.shared()) {
            return "Only you";
        }
        return view.mine() ? "Everybody" : "Everybody, saved by " + view.owner();
    }

    /** What a view shows: its filter, its date and its order. */
    static String words(Visit visit, Options options, String list, String query) {
        var own = SavableList.of(list).map(SavableList::own).orElse(new String[0]);
        var selection = Selection.within(query, visit.today(), own);
        var words = new StringBuilder(options.chosen(selection));
        if (selection.state() != State.OPEN) {
            words.append("Shown: ")
                    .append(selection.state().label().toLowerCase(Locale.UK))
                    .append(". ");
        }
        selection
                .own()
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        words.append(sentence(name))
                                .append(": ")
                                .append(value.replace('_', ' '))
                                .append(". ");
                    }
                });
        if (words.isEmpty()) {
            words.append("Everything. ");
        }
        if (!selection.sort().key().equals("name")) {
            words.append("By ").append(selection.sort().key());
            words.append(selection.sort().descending() ? ", the last first. " : ". ");
        }
        return words.append(
                        selection.asAt().equals(visit.today())
                                ? "On the day it is opened."
                                : "On " + Words.date(selection.asAt()) + ".")
                .toString();
    }

    private static String sentence(String name) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
