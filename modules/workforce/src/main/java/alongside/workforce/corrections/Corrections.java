package alongside.workforce.corrections;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.accounts.PersonAccount;
import alongside.workforce.looks.Looks;
import alongside.workforce.people.People;
import alongside.workforce.people.Person;
import alongside.workforce.people.PersonDraft;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * People ask for what is wrong in their record; those who edit the register accept it, which puts
 * it right, or decline it and say why.
 */
public final class Corrections {
    private static final int MOST_TASKS = 50;

    private final TenantDatabase database;

    public Corrections(TenantDatabase database) {
        this.database = database;
    }

    public Found<Correction> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> CorrectionQueries.page(db, selection, span));
    }

    /** Hands over every one of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<Correction> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "corrections", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    var people = new HashSet<UUID>();
                    CorrectionQueries.each(
                            db,
                            selection,
                            row -> {
                                people.add(row.personId());
                                work.accept(row);
                            });
                    Looks.exported(db, actor, people);
                    Audit.write(db, actor, "corrections exported", "export", null, words);
                    return true;
                });
    }

    /** Those that wait for this actor. */
    public List<Correction> waiting(Actor actor, LocalDate today) {
        if (!Access.mayEdit(actor)) {
            return List.of();
        }
        var asked =
                new Selection(
                        today,
                        State.ALL,
                        "",
                        Slice.WHOLE,
                        new Sort("start", false),
                        Map.of("status", CorrectionStatus.ASKED.key()),
                        null);
        var few = new Span(Span.page(1).after(), 0, MOST_TASKS);
        return database.in(actor.trust(), db -> CorrectionQueries.page(db, asked, few).rows());
    }

    /** The actor's own, the newest first; empty while their account is linked to nobody. */
    public Optional<List<Correction>> own(Actor actor) {
        return database.in(
                actor.trust(),
                db ->
                        AccountQueries.personOf(db, actor.person())
                                .map(person -> CorrectionQueries.ofPerson(db, person)));
    }

    /** Within the transaction of who shows them; the caller checks permission. */
    public static List<Correction> of(Db db, UUID person) {
        return CorrectionQueries.ofPerson(db, person);
    }

    /** For those who may see the staff list, and for who asked. */
    public Correction find(Actor actor, UUID id) {
        return database.in(
                actor.trust(),
                db -> {
                    var found = CorrectionQueries.find(db, id);
                    var own =
                            found.filter(
                                    c -> AccountQueries.isOf(db, actor.person(), c.personId()));
                    if (own.isEmpty()) {
                        Access.read(actor);
                    }
                    return found.orElseThrow(Refusal::notFound);
                });
    }

    public Correction ask(Actor actor, CorrectionDraft draft, LocalDate today) {
        var checked = draft.checked();
        return database.in(
                actor.trust(),
                db -> {
                    var person =
                            AccountQueries.personOf(db, actor.person())
                                    .orElseThrow(PersonAccount::notLinked);
                    var held = held(People.find(db, person), checked);
                    var id = CorrectionQueries.insert(db, person, checked, held, today);
                    audit(db, actor, "correction asked", id, checked);
                    return find(db, id);
                });
    }

    /** Puts right what is one value; the rest must be right in the record already. */
    public Correction accept(Actor actor, UUID id, LocalDate today) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var asked = find(db, id);
                    decide(db, actor, asked, CorrectionStatus.ACCEPTED, null, today);
                    if (asked.field().isOneValue()) {
                        apply(db, actor, asked);
                    }
                    return find(db, id);
                });
    }

    public Correction decline(Actor actor, UUID id, @Nullable String reason, LocalDate today) {
        Access.edit(actor);
        var said = CorrectionDraft.text(reason);
        if (said.isEmpty() || said.length() > 500) {
            throw Refusal.invalid("reason", "Say why not, in 500 characters or fewer");
        }
        return database.in(
                actor.trust(),
                db -> {
                    decide(db, actor, find(db, id), CorrectionStatus.DECLINED, said, today);
                    return find(db, id);
                });
    }

    private static void apply(Db db, Actor actor, Correction asked) {
        var person = People.find(db, asked.personId());
        try {
            People.correct(db, actor, person.id(), person.version(), draft(asked));
        } catch (Refusal.Invalid e) {
            throw Refusal.invalid("decision", e.message());
        }
    }

    private static PersonDraft draft(Correction asked) {
        var value = asked.shouldBe();
        var field = asked.field();
        return new PersonDraft(
                field == CorrectionField.FIRST_NAME ? value : null,
                field == CorrectionField.LAST_NAME ? value : null,
                field == CorrectionField.EMPLOYEE_NUMBER ? value : null,
                field == CorrectionField.EMAIL ? value : null);
    }

    private static String held(Person person, CorrectionDraft draft) {
        var field = CorrectionField.of(CorrectionDraft.text(draft.field())).orElseThrow();
        var value =
                switch (field) {
                    case FIRST_NAME -> person.firstName();
                    case LAST_NAME -> person.lastName();
                    case EMPLOYEE_NUMBER -> person.employeeNumber();
                    case EMAIL -> person.email();
                    default -> "";
                };
        return Objects.requireNonNullElse(value, "");
    }

    private static void decide(
            Db db,
            Actor actor,
            Correction asked,
            CorrectionStatus status,
            @Nullable String reason,
            LocalDate today) {
        if (AccountQueries.isOf(db, actor.person(), asked.personId())) {
            throw Refusal.forbidden("Somebody else decides about a correction that you asked for.");
        }
        if (!CorrectionQueries.decide(db, asked.id(), status, reason, actor.name(), today)) {
            throw Refusal.conflict("This correction was decided already.");
        }
        var after = Map.of("status", status.key(), "reason", CorrectionDraft.text(reason));
        audit(db, actor, "correction " + status.key(), asked.id(), after);
    }

    private static Correction find(Db db, UUID id) {
        return CorrectionQueries.find(db, id).orElseThrow(Refusal::notFound);
    }

    private static void audit(Db db, Actor actor, String action, UUID id, Object after) {
        Audit.write(db, actor, action, "correction " + id, null, Json.text(after));
    }
}
