package alongside.workforce.measures;

import alongside.portal.Visit;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.Selection;
import java.util.List;

/** Figures beside a list that is about the same thing, each with how it came about. */
public final class FigureTable {
    private FigureTable() {}

    /** These measures on the date, of the part of the workforce that is looked at. */
    public static Table of(Measures measures, Visit visit, Selection selection, Measure... asked) {
        return Table.of("On time in this choice")
                .columns(
                        Column.text("Measure"),
                        Column.number("Value"),
                        Column.text("How we got it"))
                .rows(
                        List.of(asked),
                        measure ->
                                row(
                                        visit,
                                        measures.figure(
                                                visit.actor(),
                                                measure,
                                                selection.asAt(),
                                                null,
                                                selection.slice())));
    }

    private static Row row(Visit visit, Figure figure) {
        var measure = figure.measure();
        var meaning = visit.path("measures") + "#" + measure.id();
        return Row.of(
                Cell.of(Anchors.link(measure.label(), meaning)),
                Cell.of(Amounts.shown(figure.value(), measure.unit())),
                Cell.of(figure.formula()));
    }
}
