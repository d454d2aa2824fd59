package alongside.comparison.releases;

import static alongside.portal.Ui.ui;

import alongside.comparison.policy.ReleaseTable;
import alongside.portal.charts.Ranges;
import alongside.portal.charts.Ranges.Range;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of the page of a release, in their order. */
final class Sections {
    private Sections() {}

    /** Of a release and those before it, the newest first: what is in it. */
    static List<Section> of(List<Published> published) {
        var release = published.getFirst().release();
        return Stream.of(
                        EnglandOverTime.of(published),
                        grid(release, ReleaseTable.T3).map(GrowthOfTrusts::of),
                        table(
                                release,
                                ReleaseTable.T2,
                                "Growth in groups of regions",
                                "Group",
                                "Each group compares the same Trusts on both dates. There is no headcount of a group."),
                        quartiles(
                                release,
                                ReleaseTable.T4,
                                "Where the middle half of Trusts lie: growth"),
                        quartiles(
                                release,
                                ReleaseTable.T7,
                                "Where the middle half of Trusts lie: turnover, stability and vacancies"),
                        table(
                                release,
                                ReleaseTable.T5,
                                "By service category",
                                "Service category",
                                "People are counted where they work most hours."),
                        table(
                                release,
                                ReleaseTable.T8,
                                "In how many Trusts each service category has somebody",
                                "Service category",
                                "How many Trusts have at least 1 peer support worker in the category."),
                        table(
                                release,
                                ReleaseTable.T6_ROLES,
                                "By role level",
                                "Role level",
                                "Trusts put their own roles into national levels."),
                        table(
                                release,
                                ReleaseTable.T6_BANDS,
                                "By Agenda for Change band",
                                "Band",
                                "People by the Agenda for Change band of the post where they work most hours."),
                        table(
                                release,
                                ReleaseTable.T9,
                                "Peer education",
                                "Figure",
                                "What Peer Education Programmes did in 12 months."))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Grid> grid(Release release, ReleaseTable table) {
        return release.table(table).map(Grid::of);
    }

    private static Optional<Section> table(
            Release release, ReleaseTable table, String heading, String rows, String sentence) {
        return grid(release, table)
                .map(grid ->
                        new Section(heading, sentence, null, table(grid, rows), Method.of(table)));
    }

    static Table table(Grid grid, String rows) {
        var figures = grid.lines().isEmpty() ? List.<String>of() : figures(grid);
        var columns = new ArrayList<Column>();
        columns.add(Column.text(rows));
        figures.forEach(figure -> columns.add(Column.text(CellWords.figure(figure))));
        return Table.of(grid.table().title())
                .hiddenCaption()
                .columns(columns)
                .rows(
                        grid.lines(),
                        line -> {
                            var cells = new ArrayList<Cell>();
                            cells.add(Cell.of(CellWords.row(grid.table(), line.row())));
                            figures.forEach(figure -> cells.add(Shown.of(line.cell(figure))));
                            return Row.of(cells);
                        });
    }

    private static List<String> figures(Grid grid) {
        var fixed = Grid.figures(grid.table());
        return fixed.isEmpty()
                ? grid.cells().stream()
                        .map(alongside.comparison.releases.Cell::figure)
                        .distinct()
                        .toList()
                : fixed;
    }

    private static Optional<Section> quartiles(
            Release release, ReleaseTable table, String heading) {
        return grid(release, table).map(grid -> quartiles(grid, table, heading));
    }

    private static Section quartiles(Grid grid, ReleaseTable table, String heading) {
        var whole = grid.lines().stream().filter(Grid.Line::isWhole).toList();
        var chart =
                whole.isEmpty()
                        ? null
                        : ui.chart(
                                Ranges.of(table.key(), table.title(), "%")
                                        .finding(finding(table, whole))
                                        .ranges(whole, line -> range(table, line)));
        return new Section(
                heading,
                "Each bar runs from the lower to the upper quartile, with a line at the median, in rounded percentages. There is no lowest, highest or ranking of Trusts.",
                chart,
                grid.isWhole() ? null : table(grid, "Measure"),
                Method.of(table));
    }

    private static String finding(ReleaseTable table, List<Grid.Line> lines) {
        var findings =
                lines.stream()
                        .map(line ->
                                "%s %s%% to %s%%, median %s%%."
                                        .formatted(
                                                CellWords.row(table, line.row()),
                                                Words.decimal(value(line, "lower_quartile"), 0),
                                                Words.decimal(value(line, "upper_quartile"), 0),
                                                Words.decimal(value(line, "median"), 0)))
                        .toList();
        return String.join(" ", findings);
    }

    private static Range range(ReleaseTable table, Grid.Line line) {
        return new Range(
                CellWords.row(table, line.row()),
                value(line, "lower_quartile"),
                value(line, "median"),
                value(line, "upper_quartile"));
    }

    private static BigDecimal value(Grid.Line line, String figure) {
        return new BigDecimal(String.valueOf(line.cell(figure).value()));
    }
}
