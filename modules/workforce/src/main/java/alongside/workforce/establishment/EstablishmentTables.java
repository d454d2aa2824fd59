package alongside.workforce.establishment;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.measures.Amounts;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Tally;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the establishment page, and what it says about them. */
public final class EstablishmentTables {
    private EstablishmentTables() {}

    /** One cut of the establishment, with the total below. */
    public static Table parts(EstablishmentView view, By by) {
        var total = view.total();
        var rows = new ArrayList<Row>();
        view.parts(by).forEach(t -> rows.add(row(name(view, by, t), t, total)));
        rows.add(row(Cell.of(by.all()), total, total).total());
        return Table.of("By " + by.label() + " on " + Words.date(view.asAt()))
                .columns(columns(by, total))
                .rows(rows)
                .threeAcross();
    }

    private static List<Column> columns(By by, Tally total) {
        var label = by.label();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1)));
        columns.add(Column.number("WTE funded"));
        columns.add(Column.number("WTE in post"));
        columns.add(Column.number("WTE vacant"));
        columns.add(Column.number("Vacancy rate"));
        if (total.bankHours().signum() > 0) {
            columns.add(Column.number("Bank WTE, apart"));
        }
        if (total.partnerWte().signum() > 0) {
            columns.add(Column.number("Partners' WTE, apart"));
        }
        return columns;
    }

    private static Row row(Cell name, Tally t, Tally total) {
        var funded = t.isFunded();
        var cells = new ArrayList<Cell>();
        cells.add(name);
        cells.add(funded ? Cell.wte(t.fundedWte()) : Cell.of("Not stated"));
        cells.add(Cell.wte(t.wte()));
        cells.add(funded ? Cell.wte(t.vacantWte()) : Cell.empty());
        cells.add(funded ? Cell.of(shown(Measure.VACANCY_RATE, t)) : Cell.empty());
        if (total.bankHours().signum() > 0) {
            cells.add(t.bankHours().signum() == 0 ? Cell.empty() : Cell.wte(t.bankWte()));
        }
        if (total.partnerWte().signum() > 0) {
            cells.add(t.partnerWte().signum() == 0 ? Cell.empty() : Cell.wte(t.partnerWte()));
        }
        return Row.of(cells);
    }

    private static Cell name(EstablishmentView view, By by, Tally t) {
        return t.key().equals("none")
                ? Cell.of(t.label())
                : Cell.of(Anchors.link(t.label(), "posts", view.posts(by, t.key())));
    }

    /** {@code 24.60 WTE are in post, so 5.40 WTE (18.0%) are vacant.} */
    public static String finding(Tally t) {
        if (!t.isFunded()) {
            return "No post has its funded hours stated, so there is no vacancy to show.";
        }
        var vacant =
                t.vacantWte().signum() < 0
                        ? "%s WTE more than funded (a vacancy of %s)"
                                .formatted(
                                        Words.wte(t.vacantWte().negate()),
                                        shown(Measure.VACANCY_RATE, t))
                        : "%s WTE (%s) are vacant"
                                .formatted(
                                        Words.wte(t.vacantWte()), shown(Measure.VACANCY_RATE, t));
        return t.vacantWte().signum() < 0
                ? "%s WTE are in post, %s.".formatted(Words.wte(t.wte()), vacant)
                : "%s WTE are in post, so %s.".formatted(Words.wte(t.wte()), vacant);
    }

    /** What is beside the establishment: bank work and people of partners; empty if nothing is. */
    public static List<String> beside(Tally t) {
        var beside = new ArrayList<String>();
        if (t.bankHours().signum() > 0) {
            beside.add(
                    "Bank staff work %s WTE. They fill no vacancy and are counted apart."
                            .formatted(Words.wte(t.bankWte())));
        }
        if (t.partnerWte().signum() > 0) {
            beside.add(
                    "People whom partners employ work %s WTE. They are counted apart."
                            .formatted(Words.wte(t.partnerWte())));
        }
        return beside;
    }

    /** A value with a proper minus. */
    public static String shown(Measure measure, Tally tally) {
        return Amounts.shown(measure.value(tally), measure.unit()).replace('-', '−');
    }
}
