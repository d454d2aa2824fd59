package alongside.workforce.careers;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.TRUST_ADMIN;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.history.FieldChange;
import alongside.workforce.looks.Looks;
import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.register.Access;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Persons;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far people are along the Trust's pathways. Line managers record it too; only programme leads
 * and Trust admins may go against a pathway's order, and say why.
 */
public final class Careers {
    private static final int LONGEST = 2_000;

    private final TenantDatabase database;

    public Careers(TenantDatabase database) {
        this.database = database;
    }

    public static boolean mayRecord(Actor actor) {
        return actor.isAny(TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER);
    }

    /** The ways of one person, the newest first; theirs to see, too. */
    public List<Career> all(Actor actor, UUID person) {
        return database.in(
                actor.trust(),
                db -> {
                    Looks.open(db, actor, person);
                    Persons.require(db, person);
                    return CareerQueries.all(db, person);
                });
    }

    /** Within the transaction of who shows them; the caller checks permission. */
    public static List<Career> all(Db db, UUID person) {
        return CareerQueries.all(db, person);
    }

    /** The live pathways that a person could begin. */
    public List<Pathway> open(Actor actor) {
        return database.in(actor.trust(), Pathways::live);
    }

    public Career find(Actor actor, UUID person, UUID career) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, person, career));
    }

    /** What changed about a person's careers, the newest first. */
    public List<FieldChange> history(Actor actor, UUID person) {
        return database.in(
                actor.trust(),
                db -> {
                    Looks.allow(db, actor, person);
                    return CareerHistoryQueries.of(db, person);
                });
    }

    /** Puts a person on the live version of a pathway. */
    public Career begin(Actor actor, UUID person, @Nullable UUID pathway, LocalDate on) {
        requireRecorder(actor);
        Dates.sensible("begun_on", on);
        return database.in(
                actor.trust(),
                db -> {
                    Persons.require(db, person);
                    var live = live(db, pathway);
                    CareerWrites.lock(db, person);
                    var already =
                            CareerQueries.all(db, person).stream()
                                    .anyMatch(c -> c.pathway().id().equals(live.id()));
                    if (already) {
                        throw Refusal.invalid("pathway_id", "They are on this pathway already");
                    }
                    var id = CareerWrites.insert(db, person, live, on);
                    var made = find(db, person, id);
                    audit(db, actor, "career begun", made, null, live.name());
                    return made;
                });
    }

    /** Records that a step began or was reached; the same step again corrects what was said. */
    public Career record(
            Actor actor, UUID person, UUID career, int number, long version, StepDraft draft) {
        requireRecorder(actor);
        var checked = draft.checked();
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, person, career);
                    var step = step(old, number);
                    var reason = checkOrder(db, actor, old, step, checked);
                    next(db, career, version);
                    CareerWrites.record(db, old, number, checked, reason, actor.name());
                    var now = find(db, person, career);
                    audit(db, actor, "step recorded", now, old, step(now, number));
                    return now;
                });
    }

    private static @Nullable String checkOrder(
            Db db, Actor actor, Career career, CareerStep step, StepDraft draft) {
        try {
            Order.check(db, career, step, draft.started());
            return null;
        } catch (Refusal.Invalid e) {
            if (draft.reason().isEmpty()) {
                throw e;
            }
            Access.edit(actor);
            return draft.reason();
        }
    }

    /** Takes a step back that was recorded by mistake. */
    public Career withdraw(Actor actor, UUID person, UUID career, int number, long version) {
        requireRecorder(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, person, career);
                    if (!step(old, number).isRecorded()) {
                        throw Refusal.notFound();
                    }
                    next(db, career, version);
                    CareerWrites.withdraw(db, old, number);
                    var now = find(db, person, career);
                    audit(db, actor, "step withdrawn", now, old, step(old, number));
                    return now;
                });
    }

    public Career talk(
            Actor actor, UUID person, UUID career, long version, LocalDate heldOn, String next) {
        requireRecorder(actor);
        Dates.sensible("held_on", heldOn);
        if (next.isBlank() || next.length() > LONGEST) {
            throw Refusal.invalid("next_step", "Enter what was agreed, 2,000 characters or fewer");
        }
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, person, career);
                    next(db, career, version);
                    CareerWrites.talk(db, career, heldOn, next.strip(), actor.name());
                    var now = find(db, person, career);
                    audit(db, actor, "career conversation recorded", now, old, heldOn);
                    return now;
                });
    }

    /** Moves a person to the live version of their pathway. What they reached stays. */
    public Career move(Actor actor, UUID person, UUID career, long version) {
        requireRecorder(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, person, career);
                    if (!old.canMove()) {
                        throw Refusal.conflict("They are on the live version of the pathway.");
                    }
                    next(db, career, version);
                    CareerWrites.move(db, career, old.pathway().id());
                    var now = find(db, person, career);
                    audit(db, actor, "career moved", now, old, now.pathway().number());
                    return now;
                });
    }

    private static void requireRecorder(Actor actor) {
        actor.require(TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER);
    }

    private static Pathway live(Db db, @Nullable UUID pathway) {
        return Pathways.live(db).stream()
                .filter(p -> p.id().equals(pathway))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("pathway_id", "Choose a pathway that is live"));
    }

    private static CareerStep step(Career career, int number) {
        return career.steps().stream()
                .filter(s -> s.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void next(Db db, UUID career, long version) {
        if (!CareerWrites.next(db, career, version)) {
            throw Refusal.stale();
        }
    }

    private static Career find(Db db, UUID person, UUID career) {
        return CareerQueries.all(db, person).stream()
                .filter(c -> c.id().equals(career))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void audit(
            Db db, Actor actor, String action, Career now, @Nullable Career before, Object after) {
        Audit.write(
                db,
                actor,
                action,
                "person " + now.personId(),
                before == null ? null : Json.text(before),
                Json.text(after));
    }
}
