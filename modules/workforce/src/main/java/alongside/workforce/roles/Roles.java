package alongside.workforce.roles;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import alongside.workforce.register.VersionStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The roles of a Trust. A version is drafted, approved and made live; then it stays as it is, and a
 * change is a new version.
 */
public final class Roles {
    private final TenantDatabase database;

    public Roles(TenantDatabase database) {
        this.database = database;
    }

    /** The newest version of each role, by name. */
    public List<JobRole> all(Actor actor) {
        return database.in(actor.trust(), RoleQueries::newest);
    }

    /** Every version of a role, the newest first. */
    public List<JobRole> versions(Actor actor, UUID role) {
        return database.in(actor.trust(), db -> versions(db, role));
    }

    public JobRole find(Actor actor, UUID role, int number) {
        return database.in(actor.trust(), db -> find(db, role, number));
    }

    /** Makes a role that is a draft, with its first version. */
    public JobRole create(Actor actor, RoleDraft draft) {
        Access.edit(actor);
        var checked = draft.begun().checked();
        return database.in(
                actor.trust(),
                db -> {
                    var id =
                            RoleQueries.insert(db, checked)
                                    .orElseThrow(() ->
                                            Refusal.invalid(
                                                    "name", "You have a role of this name"));
                    RoleQueries.insertVersion(db, id, 1, checked);
                    var made = find(db, id, 1);
                    audit(db, actor, "role created", null, made);
                    return made;
                });
    }

    /** Replaces what a draft says. */
    public JobRole edit(Actor actor, UUID role, int number, long version, RoleDraft draft) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, role, number);
                    var checked = draft.over(old).checked();
                    if (!old.isDraft()) {
                        throw Refusal.conflict(
                                "Only a draft can be changed. Begin a new version instead.");
                    }
                    var id =
                            RoleQueries.nextEdit(db, role, number, version)
                                    .orElseThrow(Refusal::stale);
                    RoleQueries.update(db, id, checked);
                    var now = find(db, role, number);
                    audit(db, actor, "role changed", old, now);
                    return now;
                });
    }

    /** Approves a draft, or makes an approved version live; the one that was live retires. */
    public JobRole move(Actor actor, UUID role, int number, long version, String status) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, role, number);
                    var from = old.status();
                    if (from == null || !from.leadsTo(status)) {
                        throw Refusal.conflict(
                                "A draft is approved first, then made live. This version is "
                                        + (from == null ? "not described" : from.key())
                                        + ".");
                    }
                    if (RoleQueries.nextEdit(db, role, number, version).isEmpty()) {
                        throw Refusal.stale();
                    }
                    RoleQueries.status(db, role, number, VersionStatus.of(status));
                    var now = find(db, role, number);
                    audit(db, actor, "role " + status, old, now);
                    return now;
                });
    }

    /** Begins a new draft with what the newest version says. */
    public JobRole begin(Actor actor, UUID role) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var newest = versions(db, role).getFirst();
                    if (newest.isDraft()) {
                        throw Refusal.conflict("There is a draft already. Change that one.");
                    }
                    var number = newest.number() + 1;
                    var draft = newest.isDescribed() ? RoleDraft.of(newest) : blank(newest);
                    RoleQueries.insertVersion(db, role, number, draft);
                    var made = find(db, role, number);
                    audit(db, actor, "role version begun", null, made);
                    return made;
                });
    }

    private static RoleDraft blank(JobRole role) {
        return new RoleDraft(role.name(), role.peerSupport(), null, null, null, null).begun();
    }

    private static List<JobRole> versions(Db db, UUID role) {
        var found = RoleQueries.versions(db, role);
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        return found;
    }

    private static JobRole find(Db db, UUID role, int number) {
        return versions(db, role).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void audit(
            Db db, Actor actor, String action, @Nullable JobRole before, JobRole after) {
        Audit.write(
                db,
                actor,
                action,
                "role " + after.id(),
                before == null ? null : Json.text(before),
                Json.text(after));
    }
}
