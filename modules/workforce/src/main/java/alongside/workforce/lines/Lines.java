package alongside.workforce.lines;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.assignments.Assignment;
import alongside.workforce.assignments.Assignments;
import alongside.workforce.register.Access;
import alongside.workforce.register.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who manages and who leads each person, in each assignment, since when. */
public final class Lines {
    private final TenantDatabase database;
    private final Members members;

    public Lines(TenantDatabase database, Members members) {
        this.database = database;
        this.members = members;
    }

    /** An assignment with every line it has and had. */
    public record Answer(UUID assignmentId, List<Line> lines, int version) {}

    /** An assignment, and its lines of all times, the oldest first. */
    public record Found(Assignment assignment, List<Line> lines) {
        Answer answer() {
            return new Answer(assignment.id(), lines, assignment.version());
        }

        List<Line> of(LineKind kind) {
            return lines.stream().filter(line -> line.kind() == kind).toList();
        }
    }

    public Found find(Actor actor, UUID assignment) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, assignment));
    }

    /** From the day on it is this member, or nobody. Earlier days stay as they were. */
    public Found set(Actor actor, UUID assignment, LineKind kind, long version, LineDraft draft) {
        Access.edit(actor);
        var from = draft.checkedFrom();
        var member =
                draft.isNobody()
                        ? null
                        : members.find(
                                actor,
                                "member_id",
                                draft.memberId(),
                                "Choose somebody who can log in to your Trust");
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, assignment);
                    check(db, old.assignment(), from, member);
                    Assignments.next(db, assignment, version);
                    write(db, actor, old, kind, from, member);
                    return find(db, assignment);
                });
    }

    private static void write(
            Db db, Actor actor, Found old, LineKind kind, LocalDate from, @Nullable Member member) {
        var id = old.assignment().id();
        var lines = old.of(kind);
        var before = lines.stream().filter(line -> line.holdsOn(from)).findFirst().orElse(null);
        LineQueries.set(
                db,
                id,
                kind,
                from,
                member == null ? null : member.account(),
                member == null ? "" : member.name(),
                actor.name());
        Audit.write(
                db,
                actor,
                kind.label().toLowerCase(java.util.Locale.UK) + " changed",
                "assignment " + id,
                before == null ? null : Json.text(new Said(before.validFrom(), before.name())),
                member == null ? null : Json.text(new Said(from, member.name())));
    }

    private record Said(LocalDate validFrom, String name) {}

    private static void check(
            Db db, Assignment assignment, LocalDate from, @Nullable Member member) {
        var end = assignment.endOn();
        if (from.isBefore(assignment.startOn()) || (end != null && from.isAfter(end))) {
            throw Refusal.invalid("from", "Enter a day on which the person is in the assignment");
        }
        if (member != null && AccountQueries.isOf(db, member.account(), assignment.personId())) {
            throw Refusal.invalid("member_id", "Choose somebody other than the person themself");
        }
    }

    private static Found find(Db db, UUID assignment) {
        return new Found(
                Assignments.find(db, assignment, LocalDate.EPOCH),
                LineQueries.ofAssignment(db, assignment));
    }
}
