package alongside.tenants.settings;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.tenants.Access;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The settings of a Trust. */
public final class Settings {
    private final TenantDatabase database;

    public Settings(TenantDatabase database) {
        this.database = database;
    }

    public TrustSettings find(Actor actor) {
        Access.requireReader(actor);
        return database.in(actor.trust(), SettingsQueries::find);
    }

    /** Changes what the draft names, if nobody changed the settings since this version. */
    public TrustSettings change(Actor actor, long version, SettingsDraft draft) {
        Access.requireEditor(actor);
        draft.check();
        return database.in(
                actor.trust(),
                db -> {
                    var before = SettingsQueries.lock(db);
                    if (before.version() != version) {
                        throw Refusal.stale();
                    }
                    var hours = draft.fullTimeHours();
                    if (hours != null) {
                        SettingsQueries.setHours(
                                db,
                                Objects.requireNonNull(hours.validFrom()),
                                Objects.requireNonNull(hours.hours()));
                    }
                    SettingsQueries.update(db, contact(before, draft.contactEmail()));
                    var after = SettingsQueries.find(db);
                    Audit.write(
                            db,
                            actor,
                            "settings changed",
                            "settings",
                            Json.text(before),
                            Json.text(after));
                    return after;
                });
    }

    private static @Nullable String contact(TrustSettings before, @Nullable String email) {
        if (email == null) {
            return before.contactEmail();
        }
        return email.isEmpty() ? null : email;
    }
}
