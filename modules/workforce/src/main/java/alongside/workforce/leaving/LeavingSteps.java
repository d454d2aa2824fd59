package alongside.workforce.leaving;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A Trust's own list of what is to be done when somebody leaves. */
public final class LeavingSteps {
    private final TenantDatabase database;

    public LeavingSteps(TenantDatabase database) {
        this.database = database;
    }

    public List<LeavingStep> all(Actor actor) {
        Access.read(actor);
        return database.in(actor.trust(), LeavingStepQueries::all);
    }

    public LeavingStep find(Actor actor, UUID id) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, id));
    }

    public LeavingStep add(Actor actor, LeavingStepDraft draft) {
        Access.edit(actor);
        var checked = draft.checked();
        return database.in(
                actor.trust(),
                db -> {
                    var step = find(db, LeavingStepQueries.insert(db, checked));
                    audit(db, actor, "leaving step added", step.id(), null, step);
                    return step;
                });
    }

    public LeavingStep change(Actor actor, UUID id, long version, LeavingStepDraft draft) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id);
                    var checked = draft.over(old).checked();
                    if (!LeavingStepQueries.update(db, id, version, checked)) {
                        throw Refusal.stale();
                    }
                    var now = find(db, id);
                    audit(db, actor, "leaving step changed", id, old, now);
                    return now;
                });
    }

    public void remove(Actor actor, UUID id) {
        Access.edit(actor);
        database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id);
                    LeavingStepQueries.delete(db, id);
                    audit(db, actor, "leaving step removed", id, old, null);
                    return true;
                });
    }

    private static LeavingStep find(Db db, UUID id) {
        return LeavingStepQueries.find(db, id).orElseThrow(Refusal::notFound);
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID id,
            @Nullable LeavingStep before,
            @Nullable LeavingStep after) {
        Audit.write(
                db,
                actor,
                action,
                "leaving step " + id,
                before == null ? null : Json.text(before),
                after == null ? null : Json.text(after));
    }
}
