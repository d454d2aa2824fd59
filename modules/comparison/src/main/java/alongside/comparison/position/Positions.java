package alongside.comparison.position;

import alongside.comparison.policies.Policies;
import alongside.comparison.policy.GrowthBand;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.PublishedTable;
import alongside.comparison.releases.Release;
import alongside.comparison.returns.Permission;
import alongside.kernel.Actor;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.TenantDatabase;
import alongside.portal.ui.Words;
import alongside.workforce.QuarterEnd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Trust's own figures, exact, beside published ones, as they were published. Nothing here can
 * read what another Trust returned.
 */
public final class Positions {
    private final TenantDatabase database;
    private final ComparisonDatabase reader;
    private final BiFunction<Actor, LocalDate, QuarterEnd> register;

    public Positions(
            TenantDatabase database,
            ComparisonDatabase reader,
            BiFunction<Actor, LocalDate, QuarterEnd> register) {
        this.database = database;
        this.reader = reader;
        this.register = register;
    }

    public Position of(Actor actor) {
        Permission.see(actor);
        var published = Published.read(reader);
        var newest = published.newest().orElse(null);
        if (newest == null) {
            return new Position(null, List.of(), null, "", false, 0);
        }
        var policy = database.in(actor.trust(), db -> Policies.find(db, newest.policy()));
        return new Reading(actor, published, newest).position(policy);
    }

    /** One answer: what the register says of each day is asked once. */
    private final class Reading {
        private final Actor actor;
        private final Published published;
        private final Release newest;
        private final List<QuarterEnd> counted = new ArrayList<>();

        Reading(Actor actor, Published published, Release newest) {
            this.actor = actor;
            this.published = published;
            this.newest = newest;
        }

        Position position(Policy policy) {
            var own = on(newest.quarterEnd());
            var standings =
                    List.of(
                            standing(
                                    ReleaseTable.T4,
                                    "growth",
                                    "Growth over 4 quarters",
                                    Positions::growth),
                            standing(
                                    ReleaseTable.T7,
                                    "turnover",
                                    "Turnover in 12 months",
                                    QuarterEnd::leaverRate),
                            standing(
                                    ReleaseTable.T7,
                                    "stability",
                                    "Stability index",
                                    QuarterEnd::stabilityIndex),
                            standing(
                                    ReleaseTable.T7,
                                    "vacancy",
                                    "Vacancy rate",
                                    QuarterEnd::vacancyRate));
            var bands = published.newestWith(ReleaseTable.T3).orElse(newest);
            var band = band(on(bands.quarterEnd()));
            return new Position(
                    newest.quarterEnd(),
                    standings,
                    band,
                    band == null ? "" : words(bands, band),
                    own.headcount() < policy.smallBelow(),
                    policy.smallBelow());
        }

        private Standing standing(
                ReleaseTable table,
                String row,
                String label,
                Function<QuarterEnd, @Nullable BigDecimal> own) {
            var release = published.newestWith(table).orElse(newest);
            var figures = on(release.quarterEnd());
            return release.table(table)
                    .flatMap(found -> Quartiles.of(release, found, row))
                    .map(quartiles -> Standing.of(row, label, own.apply(figures), quartiles))
                    .orElseGet(() ->
                            Standing.alone(row, label, release.quarterEnd(), own.apply(figures)));
        }

        private QuarterEnd on(LocalDate day) {
            for (var known : counted) {
                if (known.asAt().equals(day)) {
                    return known;
                }
            }
            var found = register.apply(actor, day);
            counted.add(found);
            return found;
        }
    }

    private static @Nullable BigDecimal growth(QuarterEnd own) {
        var before = BigDecimal.valueOf(own.headcountBefore());
        return before.signum() == 0
                ? null
                : BigDecimal.valueOf(100L * (own.headcount() - own.headcountBefore()))
                        .divide(before, 1, RoundingMode.HALF_UP);
    }

    private static @Nullable GrowthBand band(QuarterEnd own) {
        return own.headcountBefore() == 0
                ? null
                : GrowthBand.of(own.headcountBefore(), own.headcount());
    }

    /** How many Trusts were published in the band, or in the neighbours it was merged with. */
    private static String words(Release release, GrowthBand band) {
        return release.table(ReleaseTable.T3)
                .flatMap(table -> row(table, band))
                .map(cell ->
                        Words.count(Long.parseLong(cell), "Trust was", "Trusts were")
                                + " published in it for "
                                + Words.date(release.quarterEnd())
                                + ".")
                .orElse("");
    }

    private static Optional<String> row(PublishedTable table, GrowthBand band) {
        return table.cells().stream()
                .filter(cell -> holds(cell.row(), band))
                .flatMap(cell -> Optional.ofNullable(cell.value()).stream())
                .findFirst();
    }

    /** Whether a row is of the band: {@code growing}, or {@code growing..growing_very_fast}. */
    private static boolean holds(String row, GrowthBand band) {
        var ends = row.split("\\.\\.", -1);
        var keys = Arrays.stream(GrowthBand.values()).map(GrowthBand::key).toList();
        var from = keys.indexOf(ends[0]);
        var to = keys.indexOf(ends[ends.length - 1]);
        var own = keys.indexOf(band.key());
        return from >= 0 && from <= own && own <= to;
    }
}
