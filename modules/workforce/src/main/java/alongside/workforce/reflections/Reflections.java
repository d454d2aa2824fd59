package alongside.workforce.reflections;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.workforce.register.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write down for themselves. No role opens a reflection: only its author reads it, and
 * the one person they share this one with, until they take that back.
 */
public final class Reflections {
    private final TenantDatabase database;
    private final Members members;

    public Reflections(TenantDatabase database, Members members) {
        this.database = database;
        this.members = members;
    }

    /** The actor's own, and those shared with them, the newest first. */
    public List<Reflection> all(Actor actor) {
        return database.in(actor.trust(), db -> ReflectionQueries.all(db, actor.person()));
    }

    /** The actor's own, to take away. */
    public List<Reflection> export(Actor actor) {
        return database.in(
                actor.trust(),
                db -> {
                    Audit.write(db, actor, "reflections downloaded", "export", null, null);
                    return ReflectionQueries.all(db, actor.person()).stream()
                            .filter(Reflection::mine)
                            .toList();
                });
    }

    public Reflection find(Actor actor, UUID id) {
        return database.in(actor.trust(), db -> find(db, actor, id));
    }

    public Reflection write(Actor actor, ReflectionDraft draft, LocalDate today) {
        var checked = draft.checked();
        return database.in(
                actor.trust(),
                db -> {
                    var id = ReflectionQueries.insert(db, actor, checked, today);
                    audit(db, actor, "reflection added", id);
                    return find(db, actor, id);
                });
    }

    /** What is not sent stays as it is. */
    public Reflection change(Actor actor, UUID id, long version, ReflectionDraft draft) {
        return database.in(
                actor.trust(),
                db -> {
                    var checked = draft.over(own(db, actor, id)).checked();
                    if (!ReflectionQueries.update(db, id, actor.person(), version, checked)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, "reflection changed", id);
                    return find(db, actor, id);
                });
    }

    /** Lets one named person read this one, in place of whoever could before; or nobody. */
    public Reflection share(Actor actor, UUID id, long version, @Nullable String account) {
        var withdrawn = account == null || account.isBlank();
        var with =
                withdrawn
                        ? null
                        : members.find(
                                actor,
                                "member_id",
                                account,
                                "Choose somebody who can log in to your Trust");
        if (with != null && with.account().equals(actor.person())) {
            throw Refusal.invalid("member_id", "Choose somebody other than yourself");
        }
        return database.in(
                actor.trust(),
                db -> {
                    own(db, actor, id);
                    if (!ReflectionQueries.share(db, id, actor.person(), version, with)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, withdrawn ? "reflection unshared" : "reflection shared", id);
                    return find(db, actor, id);
                });
    }

    public void remove(Actor actor, UUID id, long version) {
        database.in(
                actor.trust(),
                db -> {
                    own(db, actor, id);
                    if (!ReflectionQueries.delete(db, id, actor.person(), version)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, "reflection removed", id);
                    return true;
                });
    }

    private static Reflection find(Db db, Actor actor, UUID id) {
        return ReflectionQueries.find(db, id, actor.person()).orElseThrow(Refusal::notFound);
    }

    private static Reflection own(Db db, Actor actor, UUID id) {
        var found = find(db, actor, id);
        if (!found.mine()) {
            throw Refusal.forbidden("Only the person who wrote this can change it.");
        }
        return found;
    }

    /** That it was done, and neither what it says nor with whom it is shared. */
    private static void audit(Db db, Actor actor, String action, UUID id) {
        Audit.write(db, actor, action, "reflection " + id, null, null);
    }
}
