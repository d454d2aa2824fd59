package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policies.Policies;
import alongside.comparison.taxonomy.RoleLevels;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.workforce.QuarterEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The returns of a Trust as they stand, and what would leave if somebody signed. */
public final class Returns {
    private static final int LONGEST_RESTATEMENT = 300;

    private final TenantDatabase database;
    private final BiFunction<Actor, LocalDate, QuarterEnd> register;
    private final BiFunction<Actor, LocalDate, Optional<String>> regions;
    private final RoleLevels levels;

    /**
     * @param register what the workforce counts for a date
     * @param regions the code of the Trust's region on a date
     */
    public Returns(
            TenantDatabase database,
            BiFunction<Actor, LocalDate, QuarterEnd> register,
            BiFunction<Actor, LocalDate, Optional<String>> regions,
            RoleLevels levels) {
        this.database = database;
        this.register = register;
        this.regions = regions;
        this.levels = levels;
    }

    /** What is known of a quarter without computing anything. */
    private record Kept(State state, @Nullable SignedReturn before, int weeks, int carries) {}

    /**
     * The last quarter that is over, and every other of which something was signed; the newest
     * first.
     */
    public List<Quarter> quarters(Actor actor, Instant now) {
        Permission.see(actor);
        var last = Quarter.last(LocalDate.ofInstant(now, Visit.ZONE));
        var all = database.in(actor.trust(), ReturnQueries::all);
        var quarters = new TreeSet<>(Comparator.comparing(Quarter::end).reversed());
        quarters.add(last);
        all.forEach(event -> quarters.add(event.quarter()));
        return List.copyOf(quarters);
    }

    /** The return of one of these. */
    public Return find(Actor actor, Quarter quarter, Instant now) {
        Permission.see(actor);
        if (!quarters(actor, now).contains(quarter)) {
            throw Refusal.notFound();
        }
        var kept = database.in(actor.trust(), db -> kept(db, quarter));
        var isOver = quarter.end().isBefore(LocalDate.ofInstant(now, Visit.ZONE));
        var region = regions.apply(actor, quarter.end()).orElse("");
        if (!isOver || region.isEmpty()) {
            return made(quarter, kept, now, null, why(isOver), null, List.of());
        }
        var counted = register.apply(actor, quarter.end());
        var mapping = levels.of(actor);
        var isOpen = now.isBefore(quarter.freezesAt(kept.weeks()));
        var warnings =
                isOpen
                        ? Warnings.of(
                                counted,
                                mapping,
                                kept.before(),
                                quarter,
                                day -> register.apply(actor, day).headcount())
                        : List.<Warning>of();
        var live =
                counted.headcount() == 0 && counted.changed() == null
                        ? null
                        : Figures.of(actor.trust(), region, counted, mapping);
        var why = live == null ? "Nobody has been recorded yet, so there is nothing to sign." : "";
        return made(quarter, kept, now, live, why, counted, warnings);
    }

    /** Whether a return can be signed and nobody has; asks little, for the home page. */
    boolean waits(Actor actor, Quarter quarter, Instant now) {
        return database.in(
                actor.trust(),
                db -> {
                    var freezes = quarter.freezesAt(Policies.weeksToFreeze(db, quarter.end()));
                    var state = new State(ReturnQueries.of(db, quarter));
                    return now.isBefore(freezes)
                            && state.signatures().isEmpty()
                            && !state.isWithdrawn();
                });
    }

    private static String why(boolean isOver) {
        return isOver
                ? "The register of NHS organisations has no region for your Trust. The operator of"
                        + " Alongside can set it."
                : "This quarter is not over yet.";
    }

    private static Kept kept(Db db, Quarter quarter) {
        return new Kept(
                new State(ReturnQueries.of(db, quarter)),
                ReturnQueries.lastBefore(db, quarter).map(ReturnEvent::figures).orElse(null),
                Policies.weeksToFreeze(db, quarter.end()),
                Policies.newest(db).carries());
    }

    private static Return made(
            Quarter quarter,
            Kept kept,
            Instant now,
            @Nullable SignedReturn live,
            String noFigures,
            @Nullable QuarterEnd counted,
            List<Warning> warnings) {
        var freezes = quarter.freezesAt(kept.weeks());
        var before = kept.before();
        return new Return(
                quarter,
                before == null ? null : before.quarterEnd(),
                live,
                noFigures,
                kept.state(),
                warnings,
                counted == null ? null : counted.changed(),
                counted == null ? null : counted.file(),
                kept.carries(),
                freezes,
                quarter.lastDay(kept.weeks()),
                now.isBefore(freezes));
    }

    /** What would leave if these measures were signed together with those that are. */
    public Preview preview(Actor actor, Quarter quarter, Proposal proposal, Instant now) {
        return preview(find(actor, quarter, now), proposal);
    }

    static Preview preview(Return found, Proposal proposal) {
        var measures = proposal.measures();
        check(found, measures);
        var restatement = restatement(found, proposal);
        var figures = found.with(measures).restated(!restatement.isEmpty());
        return new Preview(found, EnumSet.copyOf(measures), restatement, Json.text(figures));
    }

    private static String restatement(Return found, Proposal proposal) {
        var typed = proposal.restatement();
        if (typed == null) {
            return found.state().restatement();
        }
        var restatement = typed.replace("\0", "").strip();
        if (restatement.length() > LONGEST_RESTATEMENT) {
            throw Refusal.invalid(
                    "restatement", "Say what is counted in another way in 300 characters or fewer");
        }
        if (!restatement.isEmpty() && found.before() == null) {
            throw Refusal.invalid(
                    "restatement",
                    "Nothing was shared for an earlier quarter that this could count in another"
                            + " way than");
        }
        return restatement;
    }

    private static void check(Return found, Set<ReturnMeasure> measures) {
        mustBeOpen(found);
        if (measures.isEmpty()) {
            throw Refusal.invalid("measures", "Choose at least 1 measure to sign");
        }
        for (var measure : measures) {
            if (!found.isKnown(measure)) {
                throw Refusal.invalid(
                        "measures",
                        measure.label() + " has no value for this quarter and cannot be signed");
            }
            checkOnce(found, measure);
        }
        if (!measures.contains(ReturnMeasure.HEADCOUNT)
                && !found.state().signed().contains(ReturnMeasure.HEADCOUNT)) {
            throw Refusal.invalid(
                    "measures", "Sign the headcount first or with them: all others stand on it");
        }
        for (var measure : found.moved()) {
            if (!measures.contains(measure)) {
                throw Refusal.invalid(
                        "measures",
                        measure.label()
                                + " has changed since it was signed. Sign it again together with"
                                + " the others, or reopen it first");
            }
        }
    }

    private static void checkOnce(Return found, ReturnMeasure measure) {
        var signature = found.state().signature(measure);
        if (signature.isPresent() && !found.moved().contains(measure)) {
            throw Refusal.invalid(
                    "measures",
                    measure.label() + " is signed already, by " + signature.get().name());
        }
    }

    static void mustBeOpen(Return found) {
        if (!found.isOpen()) {
            throw Refusal.conflict(
                    "The last day to sign or reopen this return was "
                            + Words.date(found.lastDay())
                            + ". Nothing of it changes any more.");
        }
        if (found.live() == null) {
            throw Refusal.conflict(found.noFigures());
        }
    }
}
