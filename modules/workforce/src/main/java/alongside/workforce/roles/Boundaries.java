package alongside.workforce.roles;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.TRUST_ADMIN;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.looks.Looks;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Persons;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whether people agreed to the boundaries of their roles. They do so before their first shift, and
 * again when a new version of the role goes live.
 */
public final class Boundaries {
    private final TenantDatabase database;

    public Boundaries(TenantDatabase database) {
        this.database = database;
    }

    public static boolean mayRecord(Actor actor) {
        return actor.isAny(TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER);
    }

    /** What a person agreed to, and what the roles say today that they have not agreed to. */
    public static List<Agreement> agreements(Db db, UUID person, LocalDate today) {
        return AgreementQueries.of(db, person, today);
    }

    /**
     * Of the roles with a statement that the person is in, or is about to be in; theirs to see,
     * too.
     */
    public List<Boundary> of(Actor actor, UUID person, LocalDate today) {
        return database.in(
                actor.trust(),
                db -> {
                    Looks.open(db, actor, person);
                    Persons.require(db, person);
                    return BoundaryQueries.of(db, person, today);
                });
    }

    /** Records that a person agreed to the live version of a role they are in. */
    public Boundary acknowledge(
            Actor actor, UUID person, UUID role, LocalDate on, LocalDate today) {
        actor.require(TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER);
        Dates.sensible("acknowledged_on", on);
        if (on.isAfter(today)) {
            throw Refusal.invalid("acknowledged_on", "Enter a day that has come");
        }
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(BoundaryQueries.of(db, person, today), role);
                    BoundaryQueries.acknowledge(db, person, old, on, actor.name());
                    Audit.write(
                            db,
                            actor,
                            "role boundaries acknowledged",
                            "person " + person,
                            Json.text(old),
                            Json.text(Map.of("role", old.role(), "acknowledged_on", on)));
                    return find(BoundaryQueries.of(db, person, today), role);
                });
    }

    private static Boundary find(List<Boundary> all, UUID role) {
        return all.stream()
                .filter(b -> b.roleId().equals(role))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
