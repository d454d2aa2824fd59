package alongside.workforce.measures;

import static alongside.kernel.Role.INFORMATION_GOVERNANCE_LEAD;
import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.READ_ONLY;
import static alongside.kernel.Role.TRUST_ADMIN;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
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

    private final TenantDatabase database;

    public Measures(TenantDatabase database) {
        this.database = database;
    }

    /** Whether the actor may see parts and rows, and not totals only. */
    public static boolean maySeeRows(Actor actor) {
        return actor.isAny(
                TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER, INFORMATION_GOVERNANCE_LEAD, READ_ONLY);
    }

    public Figure figure(
            Actor actor, Measure measure, LocalDate asAt, @Nullable By by, Slice slice) {
        checkParts(actor, by != null || !slice.isWhole());
        var point = Point.at(asAt, measure.window());
        var cuts = by == null ? List.of(TOTAL) : List.of(TOTAL, by.key());
        return database.in(
                actor.trust(),
                db -> {
                    var tallies = TallyQueries.tallies(db, List.of(point), cuts, slice);
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
        return tallies(actor, points, slice).stream()
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
                actor.trust(), db -> RowQueries.rows(db, kind, point, slice, after, limit));
    }

    /** What was counted in all, at each point. */
    List<Tally> tallies(Actor actor, List<Point> points, Slice slice) {
        return points.isEmpty()
                ? List.of()
                : database.in(
                        actor.trust(),
                        db -> TallyQueries.tallies(db, points, List.of(TOTAL), slice));
    }

    /** What was counted at one point: in all, and in the groups of every cut. */
    List<Tally> breakdown(Actor actor, Point point, Slice slice) {
        checkParts(actor, true);
        var cuts = new ArrayList<>(List.of(TOTAL));
        By.ALL.forEach(by -> cuts.add(by.key()));
        return database.in(
                actor.trust(), db -> TallyQueries.tallies(db, List.of(point), cuts, slice));
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
                .filter(t -> Objects.equals(t.by(), by.key()))
                .map(t ->
                        new Figure.Group(t.key(), t.label(), measure.value(t), measure.formula(t)));
    }
}
