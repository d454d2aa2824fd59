package alongside.workforce.establishment;

import static alongside.portal.Ui.ui;

import alongside.portal.Export;
import alongside.portal.Visit;
import alongside.portal.charts.Bars;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.By;
import alongside.workforce.register.Funding;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** The page about money that ends. */
public record FundingView(Visit visit, Selection selection, Options options, Cliff cliff) {
    static final String DEFINITION =
            "Funded hours of the Trust's own posts open on the date whose money has a last day,"
                    + " divided by full-time hours, in the month of that day. Posts of a partner"
                    + " are left out.";

    public String definition() {
        return DEFINITION;
    }

    /** What of the fixed-term money is left, month by month. */
    public Content chart() {
        var left = cliff.left();
        return ui.chart(
                Bars.of("funding", "Fixed-term WTE that is funded after each month", "WTE left")
                        .finding(cliff.words())
                        .places(2)
                        .bars(left, month -> new Bars.Bar(month(month.until()), month.wte())));
    }

    public Table table() {
        return Table.of("Money that ends, by month")
                .columns(
                        Column.text("Month"),
                        Column.number("WTE that ends"),
                        Column.number("Posts"),
                        Column.number("WTE ended so far"),
                        Column.number("WTE left"))
                .rows(cliff.endings(), this::row)
                .threeAcross();
    }

    private Row row(Ending ending) {
        var ended = cliff.endedBy(ending.until());
        return Row.of(
                Cell.of(month(ending.until())),
                Cell.wte(ending.wte()),
                Cell.of(ending.posts()),
                Cell.wte(ended),
                Cell.wte(cliff.fixedTermWte().subtract(ended)));
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getYear();
    }

    /** {@code 1.00 WTE in 2 posts is paid for by money that has ended.} */
    public String past() {
        var past = cliff.past();
        return past == null
                ? ""
                : "%s of %s WTE %s open although the money has ended."
                        .formatted(
                                Words.count(past.posts(), "post"),
                                Words.wte(past.wte()),
                                past.posts() == 1 ? "is" : "are");
    }

    /** The posts whose money ends, the first to end first. */
    public String posts() {
        var parameters = selection.slice().parameters();
        parameters.put(By.FUNDING.key(), Funding.FIXED_TERM.key());
        if (!options.employers().isEmpty()) {
            parameters.put(By.EMPLOYER.key(), By.TRUST);
        }
        return visit.path("posts")
                + "?as_at="
                + cliff.asAt()
                + "&"
                + Selection.encode(parameters)
                + "&sort=until";
    }

    public String query() {
        return Lists.query(selection.asAt(), selection.slice());
    }

    public String file(String format) {
        return Export.href(visit.path("establishment", "funding", "export"), query(), format);
    }
}
