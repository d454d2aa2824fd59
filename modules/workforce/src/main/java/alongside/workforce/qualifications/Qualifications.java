package alongside.workforce.qualifications;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.workforce.looks.Looks;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Persons;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the people of a Trust learned. Line managers record it too. */
public final class Qualifications {
    /** The filters that only the list of qualifications has. */
    static final String[] FILTERS = {"status", "type", "level"};

    private final TenantDatabase database;

    public Qualifications(TenantDatabase database) {
        this.database = database;
    }

    public Found<Qualification> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> QualificationQueries.page(db, selection, span));
    }

    /** Hands over every one of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<Qualification> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "qualifications", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    var people = new HashSet<UUID>();
                    QualificationQueries.each(
                            db,
                            selection,
                            row -> {
                                people.add(row.personId());
                                work.accept(row);
                            });
                    Looks.exported(db, actor, people);
                    Audit.write(db, actor, "qualifications exported", "export", null, words);
                    return true;
                });
    }

    /** Those of one person, what was achieved last before the others; theirs to see, too. */
    public List<Qualification> of(Actor actor, UUID person, LocalDate today) {
        return database.in(
                actor.trust(),
                db -> {
                    Looks.open(db, actor, person);
                    Persons.require(db, person);
                    return QualificationQueries.ofPerson(db, person, today);
                });
    }

    /** Within the transaction of who shows them; the caller checks permission. */
    public static List<Qualification> of(Db db, UUID person, LocalDate today) {
        return QualificationQueries.ofPerson(db, person, today);
    }

    public Qualification find(Actor actor, UUID id, LocalDate today) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, id, today));
    }

    public Qualification add(Actor actor, QualificationDraft draft, LocalDate today) {
        Access.support(actor);
        var checked = draft.checked(today);
        var person = Ids.of(QualificationDraft.text(checked.personId()));
        return database.in(
                actor.trust(),
                db -> {
                    if (person == null || !Persons.has(db, person)) {
                        throw Refusal.invalid("person_id", "Choose a person of your register");
                    }
                    var id = QualificationQueries.insert(db, checked, actor.name());
                    audit(db, actor, "qualification added", person, id, null, checked);
                    return find(db, id, today);
                });
    }

    /** What is not sent stays as it is. */
    public Qualification change(
            Actor actor, UUID id, long version, QualificationDraft draft, LocalDate today) {
        Access.support(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, today);
                    var checked = draft.over(old).checked(today);
                    if (!QualificationQueries.update(db, id, version, checked, actor.name())) {
                        throw Refusal.stale();
                    }
                    var before = QualificationDraft.of(old);
                    audit(db, actor, "qualification changed", old.personId(), id, before, checked);
                    return find(db, id, today);
                });
    }

    /** Takes away one that was recorded by mistake. */
    public void remove(Actor actor, UUID id, long version, LocalDate today) {
        Access.support(actor);
        database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, today);
                    if (!QualificationQueries.delete(db, id, version)) {
                        throw Refusal.stale();
                    }
                    audit(
                            db,
                            actor,
                            "qualification removed",
                            old.personId(),
                            id,
                            QualificationDraft.of(old),
                            null);
                    return true;
                });
    }

    private static Qualification find(Db db, UUID id, LocalDate today) {
        return QualificationQueries.find(db, id, today).orElseThrow(Refusal::notFound);
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID person,
            UUID id,
            @Nullable QualificationDraft before,
            @Nullable QualificationDraft after) {
        Audit.write(
                db,
                actor,
                action,
                "qualification " + id + " of person " + person,
                before == null ? null : Json.text(before),
                after == null ? null : Json.text(after));
    }
}
