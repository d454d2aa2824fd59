package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policies.Policies;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Signing, reopening and withdrawing. Each is one event, kept in the Trust and shared with the
 * engine in the same transaction, so that the history says exactly what was shared.
 */
public final class SignOffs {
    private static final int LONGEST_REASON = 1_000;

    private final TenantDatabase database;
    private final Returns returns;

    public SignOffs(TenantDatabase database, Returns returns) {
        this.database = database;
        this.returns = returns;
    }

    /**
     * Signs measures, and shares what was seen.
     *
     * @param seen the text of the preview; if the register says something else now, nothing is
     *     signed
     * @param version of the return when it was looked at
     */
    public void sign(
            Actor actor,
            Quarter quarter,
            Proposal proposal,
            String seen,
            long version,
            Instant now) {
        Permission.sign(actor);
        var found = returns.find(actor, quarter, now);
        Returns.mustBeOpen(found);
        mustBe(found, version);
        var preview = Returns.preview(found, proposal);
        var measures = preview.measures();
        if (!preview.text().equals(seen)) {
            throw Refusal.conflict(moved(seen, preview.figures()));
        }
        var signatures = without(found.state(), measures);
        for (var measure : measures) {
            signatures.add(new Signature(measure, actor.name(), Agreement.VERSION, now));
        }
        add(
                actor,
                new ReturnEvent(
                        quarter,
                        found.version() + 1,
                        ReturnEvent.Kind.SIGNED,
                        List.copyOf(measures),
                        preview.text(),
                        sorted(signatures),
                        actor.name(),
                        preview.restatement(),
                        now));
    }

    private static String moved(String seen, SignedReturn now) {
        var words = "This is not what the preview showed, so nothing was signed.";
        try {
            var changes = Preview.changes(Json.value(seen, SignedReturn.class), now);
            return words + " " + String.join(" ", changes);
        } catch (IllegalStateException e) {
            return words;
        }
    }

    /** Takes back measures; all of them if the headcount is among them. */
    public void reopen(
            Actor actor,
            Quarter quarter,
            Set<ReturnMeasure> measures,
            String reason,
            long version,
            Instant now) {
        Permission.sign(actor);
        var found = returns.find(actor, quarter, now);
        Returns.mustBeOpen(found);
        mustBe(found, version);
        var signed = found.state().signed();
        if (measures.isEmpty() || !signed.containsAll(measures)) {
            throw Refusal.invalid("measures", "Choose 1 or more measures that are signed");
        }
        var why = reason(reason);
        var all = measures.contains(ReturnMeasure.HEADCOUNT) ? signed : measures;
        var left = without(found.state(), all);
        add(
                actor,
                new ReturnEvent(
                        quarter,
                        found.version() + 1,
                        ReturnEvent.Kind.REOPENED,
                        List.copyOf(all),
                        left.isEmpty() ? null : kept(found.state(), left),
                        left,
                        actor.name(),
                        why,
                        now));
    }

    private static String kept(State state, List<Signature> left) {
        var measures = new ArrayList<ReturnMeasure>();
        left.forEach(signature -> measures.add(signature.measure()));
        var figures = Objects.requireNonNull(state.figures());
        return Json.text(Figures.only(figures, Set.copyOf(measures)));
    }

    /** The quarter whose release a Trust leaves that withdraws now. */
    public Quarter next(Actor actor, Instant now) {
        Permission.see(actor);
        var last = Quarter.last(LocalDate.ofInstant(now, Visit.ZONE));
        return now.isBefore(database.in(actor.trust(), db -> freezesAt(db, last)))
                ? last
                : last.after();
    }

    private static Instant freezesAt(Db db, Quarter quarter) {
        return quarter.freezesAt(Policies.weeksToFreeze(db, quarter.end()));
    }

    /** Whether the Trust has left the next release. */
    public boolean isWithdrawn(Actor actor, Instant now) {
        Permission.see(actor);
        return database.in(
                actor.trust(),
                db ->
                        ReturnQueries.all(db).stream()
                                .findFirst()
                                .filter(SignOffs::left)
                                .isPresent());
    }

    private static boolean left(ReturnEvent event) {
        return event.kind() == ReturnEvent.Kind.WITHDRAWN;
    }

    /** Leaves the comparison with the next release, until somebody signs again. */
    public Quarter withdraw(Actor actor, String reason, Instant now) {
        Permission.sign(actor);
        var why = reason(reason);
        if (isWithdrawn(actor, now)) {
            throw Refusal.conflict(
                    "Your Trust has left the comparison already. It comes back when a return is"
                            + " signed.");
        }
        var quarter = next(actor, now);
        var state = database.in(actor.trust(), db -> new State(ReturnQueries.of(db, quarter)));
        add(
                actor,
                new ReturnEvent(
                        quarter,
                        state.version() + 1,
                        ReturnEvent.Kind.WITHDRAWN,
                        List.copyOf(state.signed()),
                        null,
                        List.of(),
                        actor.name(),
                        why,
                        now));
        return quarter;
    }

    private void add(Actor actor, ReturnEvent event) {
        database.in(
                actor.trust(),
                db -> {
                    if (!ReturnQueries.add(db, event, actor)) {
                        throw Refusal.stale();
                    }
                    var freezes = freezesAt(db, event.quarter());
                    ReturnQueries.share(db, event, freezes);
                    audit(db, actor, event);
                    return true;
                });
    }

    private static void audit(Db db, Actor actor, ReturnEvent event) {
        Audit.write(
                db,
                actor,
                "return " + event.kind().key(),
                "return " + event.quarter(),
                null,
                Json.text(
                        Map.of(
                                "number",
                                event.number(),
                                "measures",
                                event.measures(),
                                "reason",
                                event.reason())));
    }

    private static void mustBe(Return found, long version) {
        if (found.version() != version) {
            throw Refusal.stale();
        }
    }

    private static List<Signature> without(State state, Set<ReturnMeasure> measures) {
        var left = new ArrayList<>(state.signatures());
        left.removeIf(signature -> measures.contains(signature.measure()));
        return left;
    }

    private static List<Signature> sorted(List<Signature> signatures) {
        return signatures.stream().sorted(Comparator.comparing(Signature::measure)).toList();
    }

    private static String reason(@Nullable String typed) {
        var reason = typed == null ? "" : typed.replace("\0", "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "Say why, in 1,000 characters or fewer");
        }
        return reason;
    }
}
