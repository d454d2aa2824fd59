package alongside.workforce.people;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.accounts.PersonAccount;
import alongside.workforce.assignments.Assignment;
import alongside.workforce.assignments.AssignmentQueries;
import alongside.workforce.hours.Involvement;
import alongside.workforce.hours.InvolvementWeek;
import alongside.workforce.lines.Line;
import alongside.workforce.lines.LineQueries;
import alongside.workforce.looks.Looks;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The people of a Trust's register. */
public final class People {
    private final TenantDatabase database;

    public People(TenantDatabase database) {
        this.database = database;
    }

    /**
     * A person with all their assignments and all that changed.
     *
     * @param waiting weeks in which involvement work took more than is allowed
     */
    public record File(
            Person person,
            List<Assignment> assignments,
            List<Change> history,
            BigDecimal fullTimeHours,
            List<Line> lines,
            PersonAccount account,
            List<InvolvementWeek> waiting) {

        public BigDecimal wte(BigDecimal weeklyHours) {
            return Amounts.wte(weeklyHours, fullTimeHours);
        }
    }

    public Found<PersonRow> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> PersonQueries.page(db, selection, span));
    }

    /** Hands over every person of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<PersonRow> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "people", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    var people = new HashSet<UUID>();
                    PersonQueries.each(
                            db,
                            selection,
                            row -> {
                                people.add(row.id());
                                work.accept(row);
                            });
                    Looks.exported(db, actor, people);
                    Audit.write(db, actor, "people exported", "export", null, words);
                    return true;
                });
    }

    /** Whose record this one was merged into, if it was; said to those who see the staff list. */
    public Optional<UUID> mergedInto(Actor actor, UUID id) {
        return Access.mayRead(actor)
                ? database.in(actor.trust(), db -> PersonQueries.mergedInto(db, id))
                : Optional.empty();
    }

    /** For those who may see the staff list, and for whose record it is. */
    public Person find(Actor actor, UUID id) {
        return database.in(
                actor.trust(),
                db -> {
                    Looks.allow(db, actor, id);
                    return find(db, id);
                });
    }

    /**
     * Everything known of a person, the assignments as they are on the date; that somebody looked
     * is written down.
     */
    public File file(Actor actor, UUID id, LocalDate asAt) {
        return database.in(
                actor.trust(),
                db -> {
                    Looks.open(db, actor, id);
                    return file(db, id, asAt);
                });
    }

    /** Within the transaction of who shows it; the caller checks permission. */
    public static File file(Db db, UUID id, LocalDate asAt) {
        var everything = new Selection(asAt, State.ALL, "", Slice.WHOLE, new Sort("start", false));
        return new File(
                find(db, id),
                AssignmentQueries.ofPerson(db, id, everything),
                HistoryQueries.of(db, id),
                PersonQueries.fullTimeHours(db, asAt),
                LineQueries.ofPerson(db, id),
                AccountQueries.find(db, id).orElseThrow(Refusal::notFound),
                Involvement.waiting(db, id, asAt));
    }

    public Person add(Actor actor, PersonDraft draft) {
        Access.edit(actor);
        var checked = draft.checked();
        return database.in(
                actor.trust(),
                db -> {
                    var person = PersonQueries.insert(db, checked).orElseThrow(People::taken);
                    audit(db, actor, "person added", person.id(), null, checked);
                    return person;
                });
    }

    /** Corrects a name, a staff number or an e-mail address: it was always so. */
    public Person correct(Actor actor, UUID id, long version, PersonDraft draft) {
        Access.edit(actor);
        return database.in(actor.trust(), db -> correct(db, actor, id, version, draft));
    }

    /** Within the transaction of what asks for it; the caller checks permission. */
    public static Person correct(Db db, Actor actor, UUID id, long version, PersonDraft draft) {
        var old = find(db, id);
        var checked = draft.over(old).checked();
        if (PersonQueries.hasNumber(db, PersonDraft.given(checked.employeeNumber()), id)) {
            throw taken();
        }
        var person = PersonQueries.update(db, id, version, checked).orElseThrow(Refusal::stale);
        audit(db, actor, "person corrected", id, PersonDraft.of(old), checked);
        return person;
    }

    /** Within the transaction of who shows them; the caller checks permission. */
    public static Person find(Db db, UUID id) {
        return PersonQueries.find(db, id).orElseThrow(Refusal::notFound);
    }

    private static Refusal taken() {
        return Refusal.invalid("employee_number", "Another person has this staff number");
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID id,
            @org.jspecify.annotations.Nullable PersonDraft before,
            PersonDraft after) {
        Audit.write(
                db,
                actor,
                action,
                "person " + id,
                before == null ? null : Json.text(before),
                Json.text(after));
    }
}
