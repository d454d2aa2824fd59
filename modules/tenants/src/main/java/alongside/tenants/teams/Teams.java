package alongside.tenants.teams;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.tenants.Access;
import alongside.tenants.Name;
import alongside.tenants.localities.Localities;
import alongside.tenants.services.Services;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The teams of a Trust's services. */
public final class Teams {
    private final TenantDatabase database;
    private final Services services;
    private final Localities localities;

    public Teams(TenantDatabase database, Services services, Localities localities) {
        this.database = database;
        this.services = services;
        this.localities = localities;
    }

    /** Every team, closed ones too, by name. */
    public List<Team> all(Actor actor) {
        Access.requireReader(actor);
        return database.in(actor.trust(), this::all);
    }

    /** The same inside a transaction of the caller, who has checked that the actor may. */
    public List<Team> all(Db db) {
        return TeamQueries.all(db);
    }

    /** In the order they were added, from the one after {@code cursor} on. */
    public List<Team> after(Actor actor, @Nullable UUID cursor, int count) {
        Access.requireReader(actor);
        return database.in(actor.trust(), db -> TeamQueries.after(db, cursor, count));
    }

    public Team find(Actor actor, UUID id) {
        Access.requireReader(actor);
        return database.in(actor.trust(), db -> find(db, id));
    }

    public Team add(Actor actor, TeamDraft draft) {
        Access.requireEditor(actor);
        return database.in(actor.trust(), db -> add(db, actor, draft));
    }

    /** The same inside a transaction of the caller, who has checked that the actor may. */
    public Team add(Db db, Actor actor, TeamDraft draft) {
        Access.oneWriter(db);
        var checked = draft.checked(services.all(db), localities.all(db), null);
        Name.refuseTaken(checked.name(), null, "team", all(db));
        var added = find(db, TeamQueries.insert(db, checked));
        Audit.write(db, actor, "team added", subject(added), null, Json.text(added));
        return added;
    }

    /** Changes the team if it is still at this version. */
    public Team change(Actor actor, UUID id, long version, TeamDraft draft) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireNewest(version, before.version());
                    var checked =
                            draft.over(before)
                                    .checked(services.all(db), localities.all(db), before);
                    Name.refuseTaken(checked.name(), id, "team", all(db));
                    return write(db, actor, "team changed", before, with(before, checked));
                });
    }

    public Team close(Actor actor, UUID id, LocalDate on) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireClosable(before, "team");
                    return write(db, actor, "team closed", before, before.closedOn(on));
                });
    }

    /** Opens a closed team again; its service and locality must be open for that. */
    public Team reopen(Actor actor, UUID id) {
        Access.requireEditor(actor);
        return database.in(
                actor.trust(),
                db -> {
                    Access.oneWriter(db);
                    var before = find(db, id);
                    Access.requireClosed(before, "team");
                    if (isClosed(services.all(db), before.serviceId())
                            || isClosed(localities.all(db), before.localityId())) {
                        throw Refusal.conflict("Reopen its service and its locality first.");
                    }
                    return write(db, actor, "team reopened", before, before.closedOn(null));
                });
    }

    private static boolean isClosed(List<? extends Name.Named> things, @Nullable UUID id) {
        return things.stream().anyMatch(thing -> thing.id().equals(id) && !thing.open());
    }

    private static Team write(Db db, Actor actor, String action, Team before, Team changed) {
        if (changed.equals(before)) {
            return before;
        }
        TeamQueries.update(db, changed);
        var after = find(db, before.id());
        Audit.write(db, actor, action, subject(after), Json.text(before), Json.text(after));
        return after;
    }

    private static Team with(Team team, TeamDraft.Checked checked) {
        return new Team(
                team.id(),
                checked.name(),
                checked.serviceId(),
                team.service(),
                checked.localityId(),
                team.locality(),
                checked.kind(),
                team.closedOn(),
                team.version());
    }

    private static Team find(Db db, UUID id) {
        return TeamQueries.find(db, id).orElseThrow(Refusal::notFound);
    }

    private static String subject(Team team) {
        return "team " + team.id();
    }
}
