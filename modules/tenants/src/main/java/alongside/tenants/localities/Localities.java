package alongside.tenants.localities;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.tenants.Access;
import alongside.tenants.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The localities of a Trust. */
public final class Localities {
    private final TenantDatabase database;

    public Localities(TenantDatabase database) {
        this.database = database;
    }

    /** Every locality, closed ones too, by name. */
    public List<Locality> all(Actor actor) {
        Access.requireReader(actor);
        return database.in(actor.trust(), this::all);
    }

    /** The same inside a transaction of the caller, who has checked that the actor may. */
    public List<Locality> all(Db db) {
        return LocalityQueries.all(db);
    }

    /** In the order they were added, from the one after {@code cursor} on. */
    public List<Locality> after(Actor actor, @Nullable UUID cursor, int count) {
        Access.requireReader(actor);
        return database.in(actor.trust(), db -> LocalityQueries.after(db, cursor, count));
    }

    public Locality find(Actor actor, UUID id) {
        Access.requireReader(actor);
        return database.in(actor.trust(), db -> find(db, id));
    }

    public Locality add(Actor actor, LocalityDraft draft) {
        Access.requireEditor(actor);
        return database.in(actor.trust(), db -> add(db, actor, draft));
    }

    /** The same inside a transaction of the caller, who has checked that the actor may. */
    public Locality add(Db db, Actor actor, LocalityDraft draft) {
        var checked = draft.checked();
        Access.oneWriter(db);
        Name.refuseTaken(checked, null, "locality", all(db));
        var added = find(db, LocalityQueries.insert(db, checked));
        Audit.write(db, actor, "locality added", subject(added), null, Json.text(added));
        return added;
    }

    /** Changes the locality if it is still at this version. */
    public Locality change(Actor actor, UUID id, long version, LocalityDraft draft) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireNewest(version, before.version());
                    var checked = draft.over(before).checked();
                    Name.refuseTaken(checked, id, "locality", all(db));
                    return write(
                            db,
                            actor,
                            "locality changed",
                            before,
                            with(before, checked, before.closedOn()));
                });
    }

    /** Closes it on a day. Its open teams come first, so that none is left in a closed place. */
    public Locality close(Actor actor, UUID id, LocalDate on) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireClosable(before, "locality");
                    if (before.teams() > 0) {
                        throw Refusal.conflict(
                                "Close its teams first, or move them to another locality.");
                    }
                    return write(
                            db, actor, "locality closed", before, with(before, before.name(), on));
                });
    }

    public Locality reopen(Actor actor, UUID id) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireClosed(before, "locality");
                    return write(
                            db,
                            actor,
                            "locality reopened",
                            before,
                            with(before, before.name(), null));
                });
    }

    private static Locality write(
            Db db, Actor actor, String action, Locality before, Locality changed) {
        if (changed.equals(before)) {
            return before;
        }
        LocalityQueries.update(db, changed);
        var after = find(db, before.id());
        Audit.write(db, actor, action, subject(after), Json.text(before), Json.text(after));
        return after;
    }

    private static Locality with(Locality locality, String name, @Nullable LocalDate closedOn) {
        return new Locality(locality.id(), name, closedOn, locality.teams(), locality.version());
    }

    private static Locality find(Db db, UUID id) {
        return LocalityQueries.find(db, id).orElseThrow(Refusal::notFound);
    }

    private static String subject(Locality locality) {
        return "locality " + locality.id();
    }
}
