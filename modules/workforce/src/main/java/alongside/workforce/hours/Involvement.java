package alongside.workforce.hours;

import static java.time.DayOfWeek.MONDAY;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.assignments.Assignment;
import alongside.workforce.assignments.AssignmentQueries;
import alongside.workforce.hours.WeekQueries.Whose;
import alongside.workforce.looks.Looks;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Involvement work of people in post. Each logs their own, and those who support people may log it
 * for them; a week with more than is allowed waits for somebody who leads.
 */
public final class Involvement {
    /** The filter that only this list has. */
    static final String STANDING = "standing";

    private static final int MOST_ALERTS = 50;

    private final TenantDatabase database;

    public Involvement(TenantDatabase database) {
        this.database = database;
    }

    /** An entry as it was logged, and the week it is in. */
    public record Logged(InvolvementEntry entry, InvolvementWeek week) {}

    public Found<InvolvementWeek> weeks(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> WeekQueries.page(db, selection, Whose.ALL, span));
    }

    /** Hands over every week of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<InvolvementWeek> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "protected time", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    var people = new HashSet<UUID>();
                    WeekQueries.each(
                            db,
                            selection,
                            Whose.ALL,
                            row -> {
                                people.add(row.personId());
                                work.accept(row);
                            });
                    Looks.exported(db, actor, people);
                    Audit.write(db, actor, "protected time exported", "export", null, words);
                    return true;
                });
    }

    /** Weeks that wait for this actor: all for those who edit the register, else whom they lead. */
    public List<InvolvementWeek> waiting(Actor actor, LocalDate today) {
        if (!Access.maySupport(actor)) {
            return List.of();
        }
        var whose =
                Access.mayEdit(actor) ? Whose.ALL : new Whose("", "", actor.person().toString());
        var selection =
                new Selection(
                        today,
                        State.ALL,
                        "",
                        Slice.WHOLE,
                        new Sort("start", true),
                        Map.of(STANDING, "waiting"),
                        null);
        var few = new Span(Span.page(1).after(), 0, MOST_ALERTS);
        return database.in(actor.trust(), db -> WeekQueries.page(db, selection, whose, few).rows());
    }

    /** Within the transaction of who shows the person; the caller checks permission. */
    public static List<InvolvementWeek> waiting(Db db, UUID person, LocalDate today) {
        return WeekQueries.all(db, Whose.person(person), today).stream()
                .filter(InvolvementWeek::isWaiting)
                .toList();
    }

    /** The actor's own assignments; empty while their account is linked to nobody. */
    public Optional<List<ProtectedTime>> own(Actor actor, LocalDate today) {
        return database.in(
                actor.trust(),
                db ->
                        AccountQueries.personOf(db, actor.person())
                                .map(person -> own(db, person, today)));
    }

    /** Within the transaction of who shows them; the caller checks permission. */
    public static List<ProtectedTime> own(Db db, UUID person, LocalDate today) {
        return AssignmentQueries.ofPerson(db, person, everything(today)).stream()
                .map(assignment -> time(db, assignment, today))
                .filter(time -> !time.weeks().isEmpty() || isOpen(time, today))
                .toList();
    }

    private static boolean isOpen(ProtectedTime time, LocalDate today) {
        var end = time.endOn();
        return !time.startOn().isAfter(today) && (end == null || !end.isBefore(today));
    }

    public ProtectedTime find(Actor actor, UUID assignment, LocalDate today) {
        return database.in(
                actor.trust(), db -> time(db, seen(db, actor, assignment, today), today));
    }

    /** What was logged, the newest first. */
    public List<InvolvementEntry> entries(Actor actor, UUID assignment, LocalDate today) {
        return database.in(
                actor.trust(),
                db -> {
                    seen(db, actor, assignment, today);
                    return InvolvementQueries.all(db, assignment);
                });
    }

    public InvolvementEntry entry(Actor actor, UUID assignment, UUID id, LocalDate today) {
        return database.in(
                actor.trust(),
                db -> {
                    seen(db, actor, assignment, today);
                    return InvolvementQueries.find(db, assignment, id)
                            .orElseThrow(Refusal::notFound);
                });
    }

    public Logged log(Actor actor, UUID assignment, InvolvementDraft draft, LocalDate today) {
        return database.in(
                actor.trust(),
                db -> {
                    var held = mine(db, actor, assignment, today);
                    var checked = draft.checked(today);
                    within(held, checked.day());
                    var id = InvolvementQueries.insert(db, assignment, checked, actor.name());
                    audit(db, actor, "involvement logged", assignment, null, Json.text(checked));
                    return logged(db, assignment, id, today);
                });
    }

    /** What is not sent stays as it is. */
    public Logged correct(
            Actor actor,
            UUID assignment,
            UUID id,
            long version,
            InvolvementDraft draft,
            LocalDate today) {
        return database.in(
                actor.trust(),
                db -> {
                    var held = mine(db, actor, assignment, today);
                    var old = find(db, assignment, id);
                    var checked = draft.over(old).checked(today);
                    within(held, checked.day());
                    if (!InvolvementQueries.update(db, id, version, checked, actor.name())) {
                        throw Refusal.stale();
                    }
                    var before = Json.text(InvolvementDraft.of(old));
                    var after = Json.text(checked);
                    audit(db, actor, "involvement corrected", assignment, before, after);
                    return logged(db, assignment, id, today);
                });
    }

    /** Takes away what was logged by mistake. */
    public void remove(Actor actor, UUID assignment, UUID id, long version, LocalDate today) {
        database.in(
                actor.trust(),
                db -> {
                    mine(db, actor, assignment, today);
                    var old = find(db, assignment, id);
                    if (!InvolvementQueries.delete(db, id, version)) {
                        throw Refusal.stale();
                    }
                    var before = Json.text(InvolvementDraft.of(old));
                    audit(db, actor, "involvement removed", assignment, before, null);
                    return true;
                });
    }

    public InvolvementWeek week(Actor actor, UUID assignment, LocalDate day, LocalDate today) {
        Access.support(actor);
        return database.in(actor.trust(), db -> week(db, assignment, day, today));
    }

    /** Records what was agreed about a week with more than is allowed, which ends its alert. */
    public InvolvementWeek agree(
            Actor actor, UUID assignment, LocalDate day, @Nullable String note, LocalDate today) {
        Access.support(actor);
        var said = InvolvementDraft.text(note);
        if (said.isEmpty() || said.length() > 500) {
            throw Refusal.invalid("note", "Enter what you agreed, in 500 characters or fewer");
        }
        return database.in(
                actor.trust(),
                db -> {
                    var week = week(db, assignment, day, today);
                    if (!week.isOver()) {
                        throw Refusal.conflict(
                                "This week is within what is allowed, so there is nothing to agree.");
                    }
                    InvolvementQueries.agree(db, week, said, actor.name(), today);
                    var after =
                            Map.of("week_on", week.weekOn(), "hours", week.hours(), "note", said);
                    audit(db, actor, "protected time agreed", assignment, null, Json.text(after));
                    return week(db, assignment, day, today);
                });
    }

    private static InvolvementWeek week(Db db, UUID assignment, LocalDate day, LocalDate today) {
        var monday = day.with(TemporalAdjusters.previousOrSame(MONDAY));
        return WeekQueries.all(db, Whose.assignment(assignment), today).stream()
                .filter(week -> week.weekOn().equals(monday))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static Logged logged(Db db, UUID assignment, UUID id, LocalDate today) {
        var entry = find(db, assignment, id);
        return new Logged(entry, week(db, assignment, entry.doneOn(), today));
    }

    private static InvolvementEntry find(Db db, UUID assignment, UUID id) {
        return InvolvementQueries.find(db, assignment, id).orElseThrow(Refusal::notFound);
    }

    private static void within(Assignment assignment, LocalDate day) {
        var end = assignment.endOn();
        if (day.isBefore(assignment.startOn()) || (end != null && day.isAfter(end))) {
            throw Refusal.invalid("done_on", "Enter a day within the assignment");
        }
    }

    /** For those who may see the staff list, and for whose assignment it is. */
    private static Assignment seen(Db db, Actor actor, UUID id, LocalDate today) {
        var assignment = AssignmentQueries.find(db, id, everything(today));
        if (assignment == null) {
            throw Refusal.notFound();
        }
        if (!Access.mayRead(actor)
                && !AccountQueries.isOf(db, actor.person(), assignment.personId())) {
            Access.read(actor);
        }
        return assignment;
    }

    /** For those who support people, and for whose assignment it is. */
    private static Assignment mine(Db db, Actor actor, UUID id, LocalDate today) {
        var assignment = seen(db, actor, id, today);
        if (!AccountQueries.isOf(db, actor.person(), assignment.personId())) {
            Access.support(actor);
        }
        return assignment;
    }

    private static Selection everything(LocalDate today) {
        return new Selection(today, State.ALL, "", Slice.WHOLE, new Sort("start", false));
    }

    private static ProtectedTime time(Db db, Assignment assignment, LocalDate today) {
        var percent = CapQueries.percent(db, today);
        var allowed = InvolvementCap.of(assignment.weeklyHours(), percent);
        return new ProtectedTime(
                assignment.id(),
                assignment.personId(),
                assignment.personName(),
                assignment.role(),
                assignment.place(),
                assignment.startOn(),
                assignment.endOn(),
                assignment.weeklyHours(),
                percent,
                allowed,
                assignment.weeklyHours().subtract(allowed),
                WeekQueries.all(db, Whose.assignment(assignment.id()), today));
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID assignment,
            @Nullable String before,
            @Nullable String after) {
        Audit.write(db, actor, action, "involvement of assignment " + assignment, before, after);
    }
}
