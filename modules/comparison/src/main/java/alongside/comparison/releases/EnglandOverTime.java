package alongside.comparison.releases;

import static alongside.portal.Ui.ui;

import alongside.comparison.policy.ReleaseTable;
import alongside.portal.charts.Period;
import alongside.portal.charts.Trend;
import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The index of England, from the first release on. */
final class EnglandOverTime {
    private EnglandOverTime() {}

    static Optional<Section> of(List<Published> published) {
        var release = published.getFirst().release();
        if (release.table(ReleaseTable.T10).isEmpty()) {
            return Optional.empty();
        }
        var periods =
                published.reversed().stream()
                        .map(Published::release)
                        .flatMap(one -> period(one).stream())
                        .toList();
        var chart =
                periods.isEmpty()
                        ? null
                        : ui.chart(
                                Trend.of("england", "Index of headcount in England by quarter")
                                        .line("Index, first release = 100", "", 0)
                                        .lineOnly()
                                        .finding(finding(periods))
                                        .periods(periods));
        return Optional.of(
                new Section(
                        "England over time",
                        sentence(release, periods),
                        chart,
                        null,
                        Method.SERIES));
    }

    private static Optional<Period> period(Release release) {
        return index(release)
                .map(cell -> new BigDecimal(String.valueOf(cell.value())))
                .map(value -> new Period(release.quarterEnd(), value, 0, 0));
    }

    private static Optional<Cell> index(Release release) {
        return release.cell(ReleaseTable.T10, "england", "index").filter(cell -> !cell.isHidden());
    }

    private static String finding(List<Period> periods) {
        var first = periods.getFirst();
        var last = periods.getLast();
        return periods.size() == 1
                ? "The first release, of %s, is 100.".formatted(first.label())
                : "The index went from %s on %s to %s on %s."
                        .formatted(
                                Words.decimal(first.value(), 0),
                                first.label(),
                                Words.decimal(last.value(), 0),
                                last.label());
    }

    private static String sentence(Release release, List<Period> periods) {
        if (periods.isEmpty()) {
            return CellWords.HIDDEN + ".";
        }
        return finding(periods)
                + index(release)
                        .filter(cell -> cell.margin() != null && cell.margin().signum() != 0)
                        .map(cell ->
                                " The last figure is"
                                        + CellWords.precision(cell).replace(",", "")
                                        + ", because headcounts are rounded.")
                        .orElse("")
                + panels(release);
    }

    private static String panels(Release release) {
        var old = release.cell(ReleaseTable.T10, "old_panel", "headcount");
        var now = release.cell(ReleaseTable.T10, "new_panel", "headcount");
        return old.isEmpty() || now.isEmpty()
                ? ""
                : " The Trusts of the year before, as they counted then, had a headcount of %s; those of the new year, of %s."
                        .formatted(panel(old.get()), panel(now.get()));
    }

    private static String panel(Cell cell) {
        return CellWords.text(cell)
                .replace(CellWords.HIDDEN, "(hidden to protect Trusts and people)");
    }
}
