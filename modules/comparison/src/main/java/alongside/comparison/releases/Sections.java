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

/** The parts of the page of a release, in their order. */
final class Sections {
    private Sections() {}

    /** Of a release and those before it, the newest first. */
    static List<Section> of(List<Published> published) {
        var release = published.getFirst().release();
        var sections = new ArrayList<Section>();
        sections.add(EnglandOverTime.of(published));
        sections.add(
                grid(release, ReleaseTable.T3)
                        .map(GrowthOfTrusts::of)
                        .orElseGet(() -> gone(ReleaseTable.T3)));
        sections.add(
                table(
                        release,
                        ReleaseTable.T2,
                        "Group",
                        "Each group compares the same Trusts on both dates. There is no headcount of a group."));
        sections.add(quartiles(release, ReleaseTable.T4));
        sections.add(quartiles(release, ReleaseTable.T7));
        sections.add(
                table(
                        release,
                        ReleaseTable.T5,
                        "Service category",
                        "People are counted where they work most hours."));
        sections.add(
                table(
                        release,
                        ReleaseTable.T8,
                        "Service category",
                        "How many Trusts have at least 1 peer support worker in the category."));
        sections.add(
                table(
                        release,
                        ReleaseTable.T6_ROLES,
                        "Role level",
                        "Trusts put their own roles into national levels."));
        sections.add(
                table(
                        release,
                        ReleaseTable.T6_BANDS,
                        "Band",
                        "People by the Agenda for Change band of the post where they work most hours."));
        sections.add(
                table(
                        release,
                        ReleaseTable.T9,
                        "Figure",
                        "What Peer Education Programmes did in 12 months."));
        return sections;
    }

    static Optional<Grid> grid(Release release, ReleaseTable table) {
        return release.table(table).map(Grid::of);
    }

    static Section gone(ReleaseTable table) {
        return new Section(table.title(), CellWords.NOT_HERE + ".", null, null, Method.of(table));
    }

    private static Section table(
            Release release, ReleaseTable table, String rows, String sentence) {
        return grid(release, table)
                .map(grid ->
                        new Section(
                                table.title(), sentence, null, table(grid, rows), Method.of(table)))
                .orElseGet(() -> gone(table));
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

    private static Section quartiles(Release release, ReleaseTable table) {
        var grid = grid(release, table);
        if (grid.isEmpty()) {
            return gone(table);
        }
        var whole = grid.get().lines().stream().filter(Grid.Line::isWhole).toList();
        var chart =
                whole.isEmpty()
                        ? null
                        : ui.chart(
                                Ranges.of(table.key(), table.title(), "%")
                                        .finding(finding(table, whole))
                                        .ranges(whole, line -> range(table, line)));
        return new Section(
                table.title(),
                "Each bar runs from the lower to the upper quartile, with a line at the median, in rounded percentages. There is no lowest, highest or ranking of Trusts.",
                chart,
                grid.get().isWhole() ? null : table(grid.get(), "Measure"),
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
