package alongside.workforce.measures;

import static alongside.portal.Ui.ui;

import alongside.portal.charts.Bars;
import alongside.portal.charts.Period;
import alongside.portal.charts.Trend;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.By;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The tables and the chart of the growth page. */
public final class GrowthTables {
    private GrowthTables() {}

    /** One cut of the workforce, with the total below. */
    public static Table parts(
            By by, List<Tally> parts, Tally total, Function<String, String> hrefOfKey) {
        var funded = total.isFunded() && by != By.CATEGORY;
        var rows = new ArrayList<Row>();
        parts.forEach(t -> rows.add(row(link(t, hrefOfKey), t, funded)));
        rows.add(row(Cell.of(by.all()), total, funded).total());
        return Table.of("By " + by.label() + " on " + Words.date(total.point().until()))
                .columns(columns(by, funded))
                .rows(rows)
                .threeAcross();
    }

    private static List<Column> columns(By by, boolean funded) {
        var label = by.label();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1)));
        columns.add(Column.number("People"));
        columns.add(Column.number("Change in 1 year"));
        columns.add(Column.number("WTE in post"));
        if (funded) {
            columns.add(Column.number("WTE funded"));
            columns.add(Column.number("WTE vacant"));
            columns.add(Column.number("Vacancy rate"));
        }
        return columns;
    }

    private static Row row(Cell name, Tally t, boolean funded) {
        var cells = new ArrayList<Cell>();
        cells.add(name);
        cells.add(Cell.of(t.people()));
        cells.add(Cell.of(Words.change(t.people() - t.before())));
        cells.add(Cell.wte(t.wte()));
        if (funded) {
            cells.add(t.isFunded() ? Cell.wte(t.fundedWte()) : Cell.empty());
            cells.add(t.isFunded() ? Cell.wte(t.vacantWte()) : Cell.empty());
            cells.add(
                    t.isFunded()
                            ? Cell.of(GrowthWords.shown(Measure.VACANCY_RATE, t))
                            : Cell.empty());
        }
        return new Row(List.copyOf(cells), false);
    }

    private static Cell link(Tally t, Function<String, String> hrefOfKey) {
        if (t.key().equals("none")) {
            return Cell.of(t.label());
        }
        return Cell.of(Anchors.link(t.label(), hrefOfKey.apply(t.key())));
    }

    /** The rates of the year and of the quarter, with how each came about. */
    public static Table rates(Growth growth, Function<Measure, String> hrefOfRows) {
        var rows = new ArrayList<Row>();
        rows.add(rate(Measure.LEAVER_RATE, growth.year(), hrefOfRows));
        rows.add(rate(Measure.STABILITY_INDEX, growth.year(), hrefOfRows));
        rows.add(rate(Measure.GROWTH_4Q, growth.year(), hrefOfRows));
        rows.add(rate(Measure.JOINERS, growth.quarter(), hrefOfRows));
        rows.add(rate(Measure.LEAVERS, growth.quarter(), hrefOfRows));
        rows.add(rate(Measure.GROWTH_1Q, growth.quarter(), hrefOfRows));
        return Table.of("Measures")
                .hiddenCaption()
                .columns(
                        Column.text("Measure"),
                        Column.number("Value"),
                        Column.text("How we got it"))
                .rows(rows);
    }

    private static Row rate(Measure measure, Tally tally, Function<Measure, String> hrefOfRows) {
        var href = hrefOfRows.apply(measure);
        var label =
                measure.label() + (measure.window() == Window.QUARTER ? inQuarter(measure) : "");
        return Row.of(
                href.isEmpty() ? Cell.of(label) : Cell.of(Anchors.link(label, href)),
                Cell.of(GrowthWords.shown(measure, tally)),
                Cell.of(measure.formula(tally)));
    }

    private static String inQuarter(Measure measure) {
        return measure.unit().equals("%") ? "" : " in 1 quarter";
    }

    /** Hours in post at each quarter end, as whole-time equivalent. */
    public static Content wteChart(Growth growth) {
        return ui.chart(
                Bars.of("wte", "Whole-time equivalent in post at each quarter end", "WTE in post")
                        .finding(GrowthWords.wteFinding(growth.quarters()))
                        .places(2)
                        .bars(
                                growth.quarters(),
                                t -> new Bars.Bar(Words.date(t.point().until()), t.wte())));
    }

    public static Content serviceChart(Growth growth) {
        var services = growth.parts(By.SERVICE);
        var date = Words.date(growth.year().point().until());
        return ui.chart(
                Bars.of("services", "People in post by service on " + date, "People")
                        .finding(GrowthWords.largest(services))
                        .bars(services, t -> Bars.Bar.of(t.label(), t.people())));
    }

    public static Content chart(Growth growth) {
        var quarters = growth.quarters();
        return ui.chart(
                Trend.of(
                                "growth",
                                "Headcount, joiners and leavers by quarter, %s to %s"
                                        .formatted(
                                                Words.date(quarters.getFirst().point().until()),
                                                Words.date(quarters.getLast().point().until())))
                        .finding(GrowthWords.finding(quarters))
                        .periods(
                                quarters.stream()
                                        .map(t ->
                                                Period.of(
                                                        t.point().until(),
                                                        t.people(),
                                                        t.joined(),
                                                        t.left()))
                                        .toList()));
    }
}
