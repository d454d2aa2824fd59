package alongside.comparison.releases;

import static alongside.portal.Ui.ui;

import alongside.comparison.policy.GrowthBand;
import alongside.portal.charts.Bands;
import alongside.portal.charts.Bands.Part;
import alongside.portal.ui.Words;
import java.util.List;

/** How many Trusts grow how fast: one bar, from shrinking to growing very fast. */
final class GrowthOfTrusts {
    private static final String SMALL = "Small Trusts are in the totals but not here.";

    private GrowthOfTrusts() {}

    static Section of(Grid grid) {
        var draws = grid.isWhole() && !grid.lines().isEmpty();
        var parts =
                draws ? grid.lines().stream().map(GrowthOfTrusts::part).toList() : List.<Part>of();
        var finding = draws ? finding(grid, parts) : "";
        return new Section(
                "How many Trusts are growing",
                (finding + " " + SMALL).strip(),
                draws
                        ? ui.chart(
                                Bands.of("growth", "Trusts by growth over 4 quarters", "Trusts")
                                        .finding(finding)
                                        .parts(parts, part -> part))
                        : null,
                draws ? null : Sections.table(grid, "Band"),
                Method.GROWTH_BANDS);
    }

    private static Part part(Grid.Line line) {
        var band = CellWords.Band.of(line.row());
        return new Part(band.label(), band.range(), trusts(line));
    }

    private static long trusts(Grid.Line line) {
        return Long.parseLong(String.valueOf(line.cell("trusts").value()));
    }

    private static String finding(Grid grid, List<Part> parts) {
        var all = parts.stream().mapToLong(Part::number).sum();
        var mixed =
                grid.lines().stream()
                        .map(line -> CellWords.Band.of(line.row()))
                        .anyMatch(band -> !isGrowing(band.first()) && isGrowing(band.last()));
        if (mixed) {
            return "Each of %s is in one band.".formatted(Words.count(all, "Trust"));
        }
        var growing =
                grid.lines().stream()
                        .filter(line -> isGrowing(CellWords.Band.of(line.row()).first()))
                        .mapToLong(GrowthOfTrusts::trusts)
                        .sum();
        return "%s of %s grew by 5%% or more in 4 quarters."
                .formatted(Words.number(growing), Words.count(all, "Trust"));
    }

    private static boolean isGrowing(GrowthBand band) {
        return band.compareTo(GrowthBand.GROWING) >= 0;
    }
}
