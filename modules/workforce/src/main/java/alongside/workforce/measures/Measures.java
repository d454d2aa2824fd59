package alongside.workforce.measures;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.workforce.QuarterEnd;
import alongside.workforce.register.Access;
import alongside.workforce.register.By;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a Trust's workforce. Everybody of the Trust may know its totals. Parts of it, and
 * the rows behind a figure, are for those who may see the staff list: a small group tells who is
 * meant.
 */
public final class Measures {
    private static final String TOTAL = "total";
    private static final int MOST_POINTS = 400;
    private static final int QUARTERS = 12;

    private final TenantDatabase database;

    public Measures(TenantDatabase database) {
        this.database = database;
    }

    /** Whether the actor may see parts and rows, and not totals only. */
    public static boolean maySeeRows(Actor actor) {
        return Access.mayRead(actor);
    }

    public Figure figure(
            Actor actor, Measure measure, LocalDate asAt, @Nullable By by, Slice slice) {
        checkParts(actor, by != null || !slice.isWhole());
        var point = Point.at(asAt, measure.window());
        var cuts = by == null ? List.of(TOTAL) : List.of(TOTAL, by.key());
        return database.in(
                actor.trust(),
                db -> {
                    var tallies = tallies(db, measure, List.of(point), cuts, slice);
                    return figure(measure, by, tallies, RowQueries.freshAt(db));
                });
    }

    /** The measure at each quarter end, or month end, from one date to another. */
    public List<Figure> series(
            Actor actor, Measure measure, LocalDate from, LocalDate to, Step step, Slice slice) {
        checkParts(actor, !slice.isWhole());
        if (from.isAfter(to)) {
            throw Refusal.invalid("from", "The first date must not be after the last.");
        }
        var points = step.ends(from, to).map(end -> Point.at(end, step.window(measure))).toList();
        if (points.size() > MOST_POINTS) {
            throw Refusal.invalid("from", "Ask for at most " + MOST_POINTS + " dates.");
        }
        return tallies(actor, measure, points, slice).stream()
                .map(tally -> figure(measure, null, List.of(tally), null))
                .toList();
    }

    /** The rows behind a figure, in the order of names, from the cursor on. */
    public List<Row> rows(
            Actor actor, Measure measure, LocalDate asAt, Slice slice, Cursor after, int limit) {
        checkParts(actor, true);
        var kind = RowKind.of(measure).orElseThrow(Refusal::notFound);
        var point = Point.at(asAt, measure.window());
        return database.in(
                actor.trust(),
                db -> RowQueries.rows(db, kind, RowKind.whom(measure), point, slice, after, limit));
    }

    /** Everything about one date: two statements, whatever the number of groups and quarters. */
    public Growth growth(Actor actor, LocalDate asAt, Slice slice) {
        checkParts(actor, !slice.isWhole());
        var year = Point.at(asAt, Window.YEAR);
        var quarter = Point.at(asAt, Window.QUARTER);
        var ends = quarterEnds(asAt);
        var all = Stream.concat(Stream.of(year, quarter), ends.stream()).distinct().toList();
        var cuts = maySeeRows(actor) ? keys(By.STAFF) : List.<String>of();
        return database.in(
                actor.trust(),
                db -> {
                    var totals = TallyQueries.tallies(db, all, List.of(TOTAL), slice);
                    return new Growth(
                            at(totals, year),
                            at(totals, quarter),
                            ends.stream().map(end -> at(totals, end)).toList(),
                            TallyQueries.tallies(db, List.of(year), cuts, slice),
                            Freshness.of(db));
                });
    }

    /**
     * Hours funded, in post and in bank work on a date, in all and by each of these cuts: one
     * statement. Those who may see totals only get the total.
     */
    public List<Tally> split(Actor actor, LocalDate asAt, List<By> cuts, Slice slice) {
        checkParts(actor, !slice.isWhole());
        var all = new ArrayList<>(List.of(TOTAL));
        if (maySeeRows(actor)) {
            all.addAll(keys(cuts));
        }
        var point = Point.at(asAt, Window.QUARTER);
        return database.in(actor.trust(), db -> TallyQueries.hours(db, point, all, slice));
    }

    /** What a Trust returns for a date: one transaction, so that the figures fit each other. */
    public QuarterEnd quarterEnd(Actor actor, LocalDate asAt) {
        checkParts(actor, true);
        var year = Point.at(asAt, Window.YEAR);
        return database.in(
                actor.trust(),
                db -> {
                    var tally =
                            TallyQueries.tallies(db, List.of(year), List.of(TOTAL), Slice.WHOLE)
                                    .getFirst();
                    var splits = CensusQueries.splits(db, asAt);
                    return new QuarterEnd(
                            asAt,
                            tally.people(),
                            tally.before(),
                            Amounts.rounded(tally.wte(), Measure.WTE.unit()),
                            Measure.LEAVER_RATE.value(tally),
                            Measure.STABILITY_INDEX.value(tally),
                            Measure.VACANCY_RATE.value(tally),
                            splits.getOrDefault("service", List.of()),
                            splits.getOrDefault("role", List.of()),
                            splits.getOrDefault("band", List.of()),
                            tally.unstated(),
                            RowQueries.freshAt(db),
                            Freshness.of(db).file());
                });
    }

    /** How fresh the register is. */
    public Freshness freshness(Actor actor) {
        return database.in(actor.trust(), Freshness::of);
    }

    private static List<String> keys(List<By> cuts) {
        return cuts.stream().map(By::key).toList();
    }

    private static List<Point> quarterEnds(LocalDate asAt) {
        var last = Step.QUARTER.lastEnd(asAt);
        var first = Window.back(last, 3 * (QUARTERS - 1));
        return Step.QUARTER.ends(first, last).map(end -> Point.at(end, Window.QUARTER)).toList();
    }

    private static Tally at(List<Tally> tallies, Point point) {
        return tallies.stream().filter(t -> t.point().equals(point)).findFirst().orElseThrow();
    }

    /** What was counted in all for a measure, at each point. */
    private List<Tally> tallies(Actor actor, Measure measure, List<Point> points, Slice slice) {
        return points.isEmpty()
                ? List.of()
                : database.in(
                        actor.trust(), db -> tallies(db, measure, points, List.of(TOTAL), slice));
    }

    private static List<Tally> tallies(
            Db db, Measure measure, List<Point> points, List<String> cuts, Slice slice) {
        return measure.isOfTime()
                ? OnTimeQueries.tallies(db, measure, points, cuts, slice)
                : TallyQueries.tallies(db, points, cuts, slice);
    }

    static void checkParts(Actor actor, boolean parts) {
        if (parts && !maySeeRows(actor)) {
            throw Refusal.forbidden(
                    "You can see figures for the whole Trust. Parts of it, and the people behind"
                            + " a figure, can be seen by those who may see the staff list.");
        }
    }

    private static Figure figure(
            Measure measure,
            @Nullable By by,
            List<Tally> tallies,
            java.time.@Nullable Instant freshAt) {
        var total = tallies.stream().filter(t -> t.by().equals(TOTAL)).findFirst().orElseThrow();
        return new Figure(
                measure,
                total.point(),
                measure.value(total),
                measure.formula(total),
                by,
                by == null ? List.of() : groups(measure, by, tallies).toList(),
                freshAt);
    }

    private static Stream<Figure.Group> groups(Measure measure, By by, List<Tally> tallies) {
        return tallies.stream()
                .filter(t -> Objects.equals(t.by(), by.key()) && measure.concerns(t))
                .map(t ->
                        new Figure.Group(t.key(), t.label(), measure.value(t), measure.formula(t)));
    }
}
