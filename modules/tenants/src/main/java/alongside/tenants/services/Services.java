package alongside.tenants.services;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.tenants.Access;
import alongside.tenants.Name;
import alongside.tenants.ServiceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The services of a Trust. */
public final class Services {
    private final TenantDatabase database;

    public Services(TenantDatabase database) {
        this.database = database;
    }

    /** Every service, closed ones too, by name. */
    public List<Service> all(Actor actor) {
        Access.requireReader(actor);
        return database.in(actor.trust(), this::all);
    }

    /** The same inside a transaction of the caller, who has checked that the actor may. */
    public List<Service> all(Db db) {
        return ServiceQueries.all(db);
    }

    /** In the order they were added, from the one after {@code cursor} on. */
    public List<Service> after(Actor actor, @Nullable UUID cursor, int count) {
        Access.requireReader(actor);
        return database.in(actor.trust(), db -> ServiceQueries.after(db, cursor, count));
    }

    public Service find(Actor actor, UUID id) {
        Access.requireReader(actor);
        return database.in(actor.trust(), db -> find(db, id));
    }

    public Service add(Actor actor, ServiceDraft draft) {
        Access.requireEditor(actor);
        return database.in(actor.trust(), db -> add(db, actor, draft));
    }

    /** The same inside a transaction of the caller, who has checked that the actor may. */
    public Service add(Db db, Actor actor, ServiceDraft draft) {
        var checked = draft.checked();
        Access.oneWriter(db);
        Name.refuseTaken(checked.name(), null, "service", all(db));
        var added = find(db, ServiceQueries.insert(db, checked.name(), checked.category()));
        Audit.write(db, actor, "service added", subject(added), null, Json.text(added));
        return added;
    }

    /** Changes the service if it is still at this version. */
    public Service change(Actor actor, UUID id, long version, ServiceDraft draft) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireNewest(version, before.version());
                    var checked = draft.over(before).checked();
                    Name.refuseTaken(checked.name(), id, "service", all(db));
                    return write(
                            db,
                            actor,
                            "service changed",
                            before,
                            with(before, checked.name(), checked.category(), before.closedOn()));
                });
    }

    /** Closes it on a day. Its open teams come first, so that none is left without a service. */
    public Service close(Actor actor, UUID id, LocalDate on) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireClosable(before, "service");
                    if (before.teams() > 0) {
                        throw Refusal.conflict(
                                "Close its teams first, or move them to another service.");
                    }
                    return write(
                            db,
                            actor,
                            "service closed",
                            before,
                            with(before, before.name(), before.category(), on));
                });
    }

    public Service reopen(Actor actor, UUID id) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireClosed(before, "service");
                    return write(
                            db,
                            actor,
                            "service reopened",
                            before,
                            with(before, before.name(), before.category(), null));
                });
    }

    private static Service write(
            Db db, Actor actor, String action, Service before, Service changed) {
        if (changed.equals(before)) {
            return before;
        }
        ServiceQueries.update(db, changed);
        var after = find(db, before.id());
        Audit.write(db, actor, action, subject(after), Json.text(before), Json.text(after));
        return after;
    }

    private static Service with(
            Service service, String name, ServiceCategory category, @Nullable LocalDate closedOn) {
        return new Service(
                service.id(), name, category, closedOn, service.teams(), service.version());
    }

    private static Service find(Db db, UUID id) {
        return ServiceQueries.find(db, id).orElseThrow(Refusal::notFound);
    }

    private static String subject(Service service) {
        return "service " + service.id();
    }
}
