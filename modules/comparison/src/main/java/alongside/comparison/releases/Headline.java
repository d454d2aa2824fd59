package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import java.util.List;

/** A headline figure: large, with how exact it is in small words below. */
public record Headline(String label, String value, String note) {
    private static final List<String> FIGURES =
            List.of("headcount", "wte_per_head", "growth_4_quarters", "growth_since_first");

    static List<Headline> of(Release release) {
        return Sections.grid(release, ReleaseTable.T1).stream()
                .flatMap(grid ->
                        FIGURES.stream().map(figure -> of(grid.lines().getFirst().cell(figure))))
                .toList();
    }

    private static Headline of(Cell cell) {
        var label = CellWords.figure(cell.figure());
        var value = cell.value();
        if (value == null) {
            return new Headline(label, "Hidden", "to protect Trusts and people");
        }
        if (cell.figure().equals("wte_per_head")) {
            return new Headline(label, value, CellWords.text(cell) + ", on average");
        }
        return new Headline(
                label,
                CellWords.number(cell, value),
                CellWords.precision(cell).replaceFirst("^, ", ""));
    }
}
