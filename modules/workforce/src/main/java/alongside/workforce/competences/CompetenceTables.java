package alongside.workforce.competences;

import alongside.portal.ui.Words;
import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.choices.Choices;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of competences as tables, and the words as radios. */
public final class CompetenceTables {
    private CompetenceTables() {}

    /** One view, or two side by side. */
    public static Table said(
            String caption, Framework framework, View view, @Nullable View beside) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Domain"));
        columns.add(Column.text(view.saidBy()));
        if (beside != null) {
            columns.add(Column.text(beside.saidBy()));
        }
        return Table.of(caption)
                .columns(columns)
                .rows(framework.domains(), domain -> row(domain, view, beside));
    }

    private static Row row(Domain domain, View view, @Nullable View beside) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(domain.title()));
        cells.add(Cell.of(word(domain, view)));
        if (beside != null) {
            cells.add(Cell.of(word(domain, beside)));
        }
        return Row.of(cells);
    }

    private static String word(Domain domain, View view) {
        var word = view.word(domain);
        return word.isEmpty() ? "Left open" : word;
    }

    public static Table history(String path, List<View> views) {
        return Table.of("What was said before")
                .columns(Column.text("Said"), Column.text("By"))
                .rows(
                        views,
                        view ->
                                Row.of(
                                        Cell.of(
                                                Anchors.link(
                                                        Words.moment(view.saidAt()),
                                                        path + "/views/" + view.id())),
                                        Cell.of(view.saidBy())));
    }

    public static Table shared(String path, List<Sharing> shared) {
        return Table.of("Shared with you")
                .columns(Column.text("Name"))
                .rows(
                        shared,
                        sharing ->
                                Row.of(
                                        Cell.of(
                                                Anchors.link(
                                                        sharing.author(),
                                                        path + "/shared/" + sharing.authorId()))))
                .plain();
    }

    public static Choices words(Domain domain, ViewDraft draft) {
        var choices = new ArrayList<Choice>();
        for (var saying : Saying.values()) {
            choices.add(Choice.of(saying.key(), saying.label()));
        }
        choices.add(Choice.of("", "I leave this open"));
        return Choices.radios(CompetenceForm.field(domain), domain.title())
                .size("m")
                .hint(domain.about())
                .small()
                .choices(choices)
                .value(draft.word(domain));
    }
}
