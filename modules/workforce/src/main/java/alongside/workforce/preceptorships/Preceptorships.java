package alongside.workforce.preceptorships;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.assignments.Assignments;
import alongside.workforce.history.FieldChange;
import alongside.workforce.looks.Looks;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The first time in a post, with somebody who helps to find into it. It starts with the assignment,
 * is due on the day before its months have passed, and is overdue the day after.
 */
public final class Preceptorships {
    private final TenantDatabase database;
    private final Members members;

    public Preceptorships(TenantDatabase database, Members members) {
        this.database = database;
        this.members = members;
    }

    public Found<Preceptorship> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> PreceptorshipQueries.page(db, selection, span));
    }

    /** Hands over every one of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<Preceptorship> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "preceptorships", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    var people = new HashSet<UUID>();
                    PreceptorshipQueries.each(
                            db,
                            selection,
                            row -> {
                                people.add(row.personId());
                                work.accept(row);
                            });
                    Looks.exported(db, actor, people);
                    Audit.write(db, actor, "preceptorships exported", "export", null, words);
                    return true;
                });
    }

    /** Who should have one and has none yet. */
    public List<Newcomer> newcomers(Actor actor, LocalDate asAt) {
        Access.read(actor);
        return database.in(actor.trust(), db -> BeginningQueries.newcomers(db, asAt));
    }

    /** Those that wait for the actor as preceptor: a review or the end is due. */
    public List<Preceptorship> ofPreceptor(Actor actor, LocalDate today) {
        Access.support(actor);
        return database
                .in(
                        actor.trust(),
                        db ->
                                PreceptorshipQueries.ofPreceptor(
                                        db, actor.person(), everything(today)))
                .stream()
                .filter(p -> p.status().waits())
                .toList();
    }

    /** For those who may see the staff list, and for the person whose it is. */
    public PreceptorshipFile find(Actor actor, UUID id, LocalDate asAt) {
        return database.in(
                actor.trust(),
                db -> {
                    var found = PreceptorshipQueries.find(db, id, everything(asAt));
                    var own =
                            found.filter(
                                    p -> AccountQueries.isOf(db, actor.person(), p.personId()));
                    if (own.isEmpty()) {
                        Access.read(actor);
                    }
                    return PreceptorshipFile.of(db, found.orElseThrow(Refusal::notFound));
                });
    }

    /** What changed about it, the newest first, for those who may open it. */
    public List<FieldChange> history(Actor actor, PreceptorshipFile file) {
        return database.in(actor.trust(), file::history);
    }

    /** The newest of a person's, within the transaction of who shows it. */
    public static Optional<Preceptorship> ofPerson(Db db, UUID person, LocalDate asAt) {
        return PreceptorshipQueries.ofPerson(db, person, everything(asAt));
    }

    public PreceptorshipFile begin(Actor actor, PreceptorshipDraft draft, LocalDate today) {
        Access.support(actor);
        var assignment = Ids.of(draft.assignmentId() == null ? "" : draft.assignmentId());
        if (assignment == null) {
            throw Refusal.invalid("assignment_id", "Say for which assignment it is");
        }
        var preceptor = preceptor(actor, draft);
        return database.in(
                actor.trust(),
                db -> {
                    var of = Assignments.find(db, assignment, today);
                    notThemself(db, preceptor, of.personId());
                    // The assignment counts as touched, so that undoing its import keeps it.
                    Assignments.next(db, assignment, of.version());
                    var id =
                            BeginningQueries.insert(db, assignment, preceptor, draft.lines())
                                    .orElseThrow(Preceptorships::taken);
                    var made = PreceptorshipFile.find(db, id, today);
                    audit(db, actor, "preceptorship started", made, null);
                    return made;
                });
    }

    /** Changes who the preceptor is, and the objectives. What is not sent stays as it is. */
    public PreceptorshipFile change(
            Actor actor, UUID id, long version, PreceptorshipDraft draft, LocalDate today) {
        Access.support(actor);
        var preceptor = preceptor(actor, draft);
        return changed(
                actor,
                id,
                version,
                today,
                "preceptorship changed",
                (db, old) -> {
                    notThemself(db, preceptor, old.preceptorship().personId());
                    var kept =
                            draft.preceptorId() == null ? old.preceptorship().preceptorId() : null;
                    var name = old.preceptorship().preceptor();
                    BeginningQueries.update(
                            db,
                            id,
                            kept == null || name == null
                                    ? preceptor
                                    : new Member(kept, name, List.of()),
                            draft.objectives() == null
                                    ? old.preceptorship().objectives()
                                    : draft.lines());
                });
    }

    /** Records a review, or takes it back if there is no day. */
    public PreceptorshipFile review(
            Actor actor,
            UUID id,
            long version,
            int month,
            @Nullable LocalDate heldOn,
            LocalDate today) {
        Access.support(actor);
        return changed(
                actor,
                id,
                version,
                today,
                "review recorded",
                (db, old) -> {
                    if (!old.hasReview(month)) {
                        throw Refusal.notFound();
                    }
                    if (heldOn == null) {
                        PartQueries.takeBackReview(db, id, month);
                    } else {
                        old.checkPast("held_on", heldOn, today);
                        PartQueries.review(db, id, month, heldOn, actor.name());
                    }
                });
    }

    /** Moves the end, and the reviews with it, by the days of an absence. */
    public PreceptorshipFile extend(
            Actor actor, UUID id, long version, ExtensionDraft draft, LocalDate today) {
        Access.support(actor);
        var checked = draft.checked();
        return changed(
                actor,
                id,
                version,
                today,
                "preceptorship extended",
                (db, old) -> {
                    if (old.isSignedOff()) {
                        throw Refusal.conflict(
                                "It is signed off already. Take the sign-off back first.");
                    }
                    PartQueries.extend(db, id, checked, actor.name(), today);
                });
    }

    public PreceptorshipFile withdraw(
            Actor actor, UUID id, long version, UUID extension, LocalDate today) {
        Access.support(actor);
        return changed(
                actor,
                id,
                version,
                today,
                "extension removed",
                (db, _) -> {
                    if (!PartQueries.withdraw(db, id, extension)) {
                        throw Refusal.notFound();
                    }
                });
    }

    /** Signs it off, or takes the sign-off back if there is no day. */
    public PreceptorshipFile signOff(
            Actor actor, UUID id, long version, @Nullable LocalDate on, LocalDate today) {
        Access.support(actor);
        return changed(
                actor,
                id,
                version,
                today,
                on == null ? "sign-off removed" : "sign-off recorded",
                (db, old) -> {
                    if (on != null) {
                        old.checkPast("signed_off_on", on, today);
                    }
                    BeginningQueries.signOff(db, id, on, on == null ? null : actor.name());
                });
    }

    private interface Work {
        void on(Db db, PreceptorshipFile old);
    }

    private PreceptorshipFile changed(
            Actor actor, UUID id, long version, LocalDate today, String action, Work work) {
        return database.in(
                actor.trust(),
                db -> {
                    var old = PreceptorshipFile.find(db, id, today);
                    if (!BeginningQueries.next(db, id, version)) {
                        throw Refusal.stale();
                    }
                    work.on(db, old);
                    var now = PreceptorshipFile.find(db, id, today);
                    audit(db, actor, action, now, old);
                    return now;
                });
    }

    private @Nullable Member preceptor(Actor actor, PreceptorshipDraft draft) {
        return draft.namesPreceptor()
                ? members.find(
                        actor,
                        "preceptor_id",
                        draft.preceptorId(),
                        "Choose somebody who can log in to your Trust")
                : null;
    }

    private static void notThemself(Db db, @Nullable Member preceptor, UUID person) {
        if (preceptor != null && AccountQueries.isOf(db, preceptor.account(), person)) {
            throw Refusal.invalid("preceptor_id", "Choose somebody other than the person themself");
        }
    }

    private static Refusal taken() {
        return Refusal.invalid("assignment_id", "This assignment has a preceptorship already");
    }

    private static Selection everything(LocalDate asAt) {
        return new Selection(asAt, State.ALL, "", Slice.WHOLE, Sort.NAME);
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            PreceptorshipFile now,
            @Nullable PreceptorshipFile old) {
        Audit.write(
                db,
                actor,
                action,
                "preceptorship " + now.preceptorship().id(),
                old == null ? null : Json.text(Said.of(old)),
                Json.text(Said.of(now)));
    }
}
