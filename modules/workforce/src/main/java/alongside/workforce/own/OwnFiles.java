package alongside.workforce.own;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.TenantDatabase;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.careers.Careers;
import alongside.workforce.corrections.Corrections;
import alongside.workforce.cpd.CpdRecord;
import alongside.workforce.customfields.CustomValues;
import alongside.workforce.hours.Involvement;
import alongside.workforce.looks.Looks;
import alongside.workforce.people.People;
import alongside.workforce.qualifications.Qualifications;
import alongside.workforce.supports.Supports;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a Trust holds about the member who asks, found by their account and by nothing else. */
public final class OwnFiles {
    private final TenantDatabase database;

    public OwnFiles(TenantDatabase database) {
        this.database = database;
    }

    /** Empty while the actor's account is linked to nobody of this Trust. */
    public Optional<OwnFile> find(Actor actor, LocalDate today) {
        return database.in(
                actor.trust(),
                db ->
                        AccountQueries.personOf(db, actor.person())
                                .map(person -> of(db, actor, person, today)));
    }

    /** The same, to take away. */
    public Optional<OwnFile> export(Actor actor, LocalDate today) {
        return database.in(
                actor.trust(),
                db -> {
                    var person = AccountQueries.personOf(db, actor.person());
                    person.ifPresent(id ->
                            Audit.write(
                                    db,
                                    actor,
                                    "own record downloaded",
                                    "person " + id,
                                    null,
                                    null));
                    return person.map(id -> of(db, actor, id, today));
                });
    }

    private static OwnFile of(Db db, Actor actor, UUID person, LocalDate today) {
        return new OwnFile(
                People.file(db, person, today),
                Qualifications.of(db, person, today),
                Careers.all(db, person),
                Supports.of(db, person, today),
                Involvement.own(db, person, today),
                CpdRecord.of(db, actor.person()),
                OwnDocuments.of(db, person, today),
                Corrections.of(db, person),
                Looks.of(db, person),
                CustomValues.ofPerson(db, person));
    }
}
