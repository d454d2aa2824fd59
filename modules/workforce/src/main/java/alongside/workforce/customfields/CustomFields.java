package alongside.workforce.customfields;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a Trust records beyond the register. Whoever sees the register sees which fields there are,
 * why, for whom and for how long; Trust admins and information governance leads decide about them.
 */
public final class CustomFields {
    private static final Role[] DECIDING = {Role.TRUST_ADMIN, Role.INFORMATION_GOVERNANCE_LEAD};

    private final TenantDatabase database;

    public CustomFields(TenantDatabase database) {
        this.database = database;
    }

    static boolean mayDecide(Actor actor) {
        return actor.isAny(DECIDING);
    }

    public List<CustomField> all(Actor actor) {
        Access.read(actor);
        return database.in(actor.trust(), CustomFieldQueries::all);
    }

    public CustomField find(Actor actor, UUID id) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, id));
    }

    private static CustomField find(Db db, UUID id) {
        return CustomFieldQueries.find(db, id).orElseThrow(Refusal::notFound);
    }

    public CustomField add(Actor actor, CustomFieldDraft draft) {
        actor.require(DECIDING);
        var checked = draft.checked();
        return database.in(
                actor.trust(),
                db -> {
                    var id =
                            CustomFieldQueries.insert(db, checked, actor.name())
                                    .orElseThrow(CustomFields::taken);
                    audit(db, actor, "custom field added", id, null, checked);
                    return find(db, id);
                });
    }

    private static Refusal taken() {
        return Refusal.invalid("label", "There is a field with this name. Choose another");
    }

    /** What is not sent stays as it is; what it is about and its kind stay in any case. */
    public CustomField change(Actor actor, UUID id, long version, CustomFieldDraft draft) {
        actor.require(DECIDING);
        return database.in(
                actor.trust(),
                db -> {
                    var old = current(db, id);
                    var checked = draft.over(old).checked();
                    if (CustomFieldQueries.named(db, old.subject(), checked.label(), id)) {
                        throw taken();
                    }
                    if (!CustomFieldQueries.update(db, id, version, checked)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, "custom field changed", id, CustomFieldDraft.of(old), checked);
                    return find(db, id);
                });
    }

    /** Nobody fills it in any more, and everything that was filled in is deleted. */
    public CustomField retire(Actor actor, UUID id, long version, LocalDate today) {
        actor.require(DECIDING);
        return database.in(
                actor.trust(),
                db -> {
                    var old = current(db, id);
                    if (!CustomFieldQueries.retire(db, id, version, today)) {
                        throw Refusal.stale();
                    }
                    CustomValueQueries.deleteAll(db, id);
                    audit(db, actor, "custom field retired", id, CustomFieldDraft.of(old), null);
                    return find(db, id);
                });
    }

    private static CustomField current(Db db, UUID id) {
        var found = find(db, id);
        if (found.isRetired()) {
            throw Refusal.conflict("This field was retired. Add a new one instead.");
        }
        return found;
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID id,
            @Nullable Object before,
            @Nullable Object after) {
        Audit.write(
                db,
                actor,
                action,
                "custom field " + id,
                before == null ? null : Json.text(before),
                after == null ? null : Json.text(after));
    }
}
