package alongside.comparison.releases;

import static alongside.comparison.policy.ReleaseTable.T10;
import static alongside.comparison.policy.ReleaseTable.T9;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.RoleLevel;
import alongside.tenants.ServiceCategory;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published table with the same rows and figures in every release. What is hidden and what is not
 * there are one and the same in it, so that no page, file or answer can tell them apart.
 */
public record Grid(ReleaseTable table, List<Line> lines) {
    private static final List<String> QUARTILES =
            List.of("lower_quartile", "median", "upper_quartile");
    private static final List<String> BANDS =
            List.of("2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9");

    /** The cells of one row, in the order of the figures. */
    public record Line(String row, List<Cell> cells) {
        public Cell cell(String figure) {
            return cells.stream()
                    .filter(cell -> cell.figure().equals(figure))
                    .findFirst()
                    .orElseGet(() -> Cell.hidden(row, figure));
        }

        public boolean isWhole() {
            return cells.stream().noneMatch(Cell::isHidden);
        }
    }

    public static Grid of(PublishedTable published) {
        return new Grid(
                published.table(),
                rows(published).stream().map(row -> new Line(row, cells(published, row))).toList());
    }

    public List<Cell> cells() {
        return lines.stream().flatMap(line -> line.cells().stream()).toList();
    }

    public boolean isWhole() {
        return lines.stream().allMatch(Line::isWhole);
    }

    private static List<Cell> cells(PublishedTable published, String row) {
        var figures =
                published.table() == T9 || published.table() == T10
                        ? published.cells().stream()
                                .filter(cell -> cell.row().equals(row))
                                .map(Cell::figure)
                                .toList()
                        : figures(published.table());
        return figures.stream()
                .map(figure ->
                        published.cell(row, figure).orElseGet(() -> Cell.hidden(row, figure)))
                .toList();
    }

    static List<String> figures(ReleaseTable table) {
        return switch (table) {
            case T1 ->
                    List.of(
                            "headcount",
                            "wte_per_head",
                            "contributors",
                            "growth_4_quarters",
                            "growth_since_first");
            case T2 -> List.of("growth");
            case T3, T8 -> List.of("trusts");
            case T4, T7 -> QUARTILES;
            case T5 -> List.of("headcount", "growth");
            case T6_ROLES, T6_BANDS -> List.of("headcount");
            case T9, T10 -> List.of();
        };
    }

    private static Set<String> rows(PublishedTable published) {
        var rows = new LinkedHashSet<>(fixed(published.table()));
        published.cells().forEach(cell -> rows.add(cell.row()));
        return rows;
    }

    /** Those that stand in every release; the others of a table come as they were published. */
    private static List<String> fixed(ReleaseTable table) {
        return switch (table) {
            case T1 -> List.of("england");
            case T4 -> List.of("growth");
            case T7 -> List.of("turnover", "stability", "vacancy");
            case T5 -> split(services());
            case T8 -> services().toList();
            case T6_ROLES -> split(Arrays.stream(RoleLevel.values()).map(RoleLevel::key));
            case T6_BANDS -> split(BANDS.stream().map(band -> "band_" + band));
            case T2, T3, T9, T10 -> List.of();
        };
    }

    private static Stream<String> services() {
        return Arrays.stream(ServiceCategory.values()).map(ServiceCategory::key);
    }

    private static List<String> split(Stream<String> keys) {
        return Stream.concat(keys, Stream.of(SignedReturn.NOT_STATED)).toList();
    }
}
