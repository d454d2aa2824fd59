package alongside.workforce.leaving;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Outbox;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who leaves, and what is to be done about it by when. */
public final class Leavings {
    private final TenantDatabase database;
    private final Members members;

    public Leavings(TenantDatabase database, Members members) {
        this.database = database;
        this.members = members;
    }

    /** A last day was recorded, or taken back: within the transaction that does so. */
    public static void noted(Db db, UUID assignment, @Nullable LocalDate lastDay) {
        if (lastDay != null) {
            LeavingWrites.begin(db, assignment);
        }
        Outbox.send(db, AccessEnds.TOPIC, assignment.toString());
    }

    public Found<Leaving> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> LeavingQueries.page(db, selection, span));
    }

    public LeavingFile find(Actor actor, UUID assignment) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, assignment));
    }

    /** Where they go, and when the exit conversation was. */
    public LeavingFile change(
            Actor actor, UUID assignment, long version, LeavingDraft draft, LocalDate today) {
        Access.support(actor);
        return write(
                actor,
                assignment,
                "leaving changed",
                db -> {
                    var checked = draft.over(find(db, assignment).leaving()).checked(today);
                    current(db, assignment, version);
                    LeavingWrites.update(db, assignment, checked);
                });
    }

    /** Who does something, and by when. */
    public LeavingFile change(
            Actor actor, UUID assignment, UUID task, long version, LeavingTaskDraft draft) {
        Access.support(actor);
        var old = task(find(actor, assignment), task);
        var full = draft.over(old);
        var due = full.due();
        var id = full.memberId();
        var member =
                id == null || id.isEmpty()
                        ? null
                        : members.find(
                                actor,
                                "member_id",
                                id,
                                "Choose somebody who can log in to your Trust");
        return write(
                actor,
                assignment,
                "leaving task changed",
                db -> {
                    current(db, assignment, version);
                    LeavingWrites.task(db, task(find(db, assignment), task).id(), member, due);
                });
    }

    /** Says that something was done. Saying it again changes nothing. */
    public LeavingFile complete(Actor actor, UUID assignment, UUID task, LocalDate today) {
        Access.support(actor);
        return write(
                actor,
                assignment,
                "leaving task done",
                db -> {
                    var id = task(find(db, assignment), task).id();
                    if (LeavingWrites.done(db, id, today, actor.name())) {
                        LeavingWrites.next(db, assignment);
                    }
                });
    }

    /** Takes that back. */
    public LeavingFile reopen(Actor actor, UUID assignment, UUID task) {
        Access.support(actor);
        return write(
                actor,
                assignment,
                "leaving task reopened",
                db -> {
                    var id = task(find(db, assignment), task).id();
                    if (LeavingWrites.undone(db, id)) {
                        LeavingWrites.next(db, assignment);
                    }
                });
    }

    private LeavingFile write(Actor actor, UUID assignment, String action, Consumer<Db> work) {
        return database.in(
                actor.trust(),
                db -> {
                    var before = find(db, assignment);
                    work.accept(db);
                    var after = find(db, assignment);
                    if (!after.equals(before)) {
                        Audit.write(
                                db,
                                actor,
                                action,
                                "leaving " + assignment,
                                Json.text(before),
                                Json.text(after));
                    }
                    return after;
                });
    }

    private static void current(Db db, UUID assignment, long version) {
        if (!LeavingWrites.next(db, assignment, version)) {
            throw Refusal.stale();
        }
    }

    static LeavingTask task(LeavingFile file, UUID task) {
        return file.tasks().stream()
                .filter(one -> one.id().equals(task))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static LeavingFile find(Db db, UUID assignment) {
        var everything = new Selection(LocalDate.EPOCH, State.ALL, "", Slice.WHOLE, Sort.NAME);
        var leaving =
                LeavingQueries.find(db, everything, assignment).orElseThrow(Refusal::notFound);
        return new LeavingFile(leaving, LeavingQueries.tasks(db, assignment));
    }

    /** What waits for the actor, up to the day. */
    List<LeavingQueries.Waiting> waiting(Actor actor, LocalDate by) {
        var leads = Access.mayEdit(actor);
        return database.in(
                actor.trust(), db -> LeavingQueries.waiting(db, actor.person(), leads, by));
    }
}
