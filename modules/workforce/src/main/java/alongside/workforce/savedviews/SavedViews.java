package alongside.workforce.savedviews;

import static alongside.kernel.Role.TRUST_ADMIN;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters and orders of lists under a name. Everybody who may open the lists may keep some; their
 * owner changes them, and a Trust admin also those that are shared, whose owner may have left.
 */
public final class SavedViews {
    private static final int MOST = 100;

    private final TenantDatabase database;

    public SavedViews(TenantDatabase database) {
        this.database = database;
    }

    /** Those of a person and those shared with them, the newest first. */
    public List<SavedView> all(Actor actor, String list, @Nullable UUID after, int count) {
        Access.read(actor);
        var last = after == null ? "" : after.toString();
        return database.in(
                actor.trust(),
                db -> {
                    var options = Options.all(db);
                    return SavedViewQueries.all(db, actor, list, last, count).stream()
                            .map(view -> judged(view, options))
                            .toList();
                });
    }

    public SavedView find(Actor actor, UUID id) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, actor, id));
    }

    public SavedView add(Actor actor, SavedViewDraft draft, LocalDate today) {
        Access.read(actor);
        var checked = draft.checked(today);
        return database.in(
                actor.trust(),
                db -> {
                    if (SavedViewQueries.kept(db, actor) >= MOST) {
                        throw Refusal.invalid(
                                "name", "You have 100 saved views. Delete one of them first");
                    }
                    var id =
                            SavedViewQueries.insert(db, actor, checked)
                                    .orElseThrow(SavedViews::taken);
                    if (checked.isPinned()) {
                        SavedViewQueries.pin(db, actor, id);
                    }
                    audit(db, actor, "saved view added", id, null, checked);
                    return find(db, actor, id);
                });
    }

    /** Changes the name, the filter and who sees it. */
    public SavedView change(
            Actor actor, UUID id, long version, SavedViewDraft draft, LocalDate today) {
        Access.read(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = owned(db, actor, id);
                    var checked = draft.over(old).checked(today);
                    if (SavedViewQueries.isTaken(db, id, SavedViewDraft.given(checked.name()))) {
                        throw taken();
                    }
                    if (!SavedViewQueries.update(db, id, version, checked)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, "saved view changed", id, old, checked);
                    return SavedViewQueries.find(db, actor, id)
                            .map(view -> judged(view, Options.all(db)))
                            .orElse(old);
                });
    }

    public void remove(Actor actor, UUID id) {
        Access.read(actor);
        database.in(
                actor.trust(),
                db -> {
                    var old = owned(db, actor, id);
                    SavedViewQueries.delete(db, id);
                    audit(db, actor, "saved view removed", id, old, null);
                    return true;
                });
    }

    /** Shows the view above its list to this person, or no longer. */
    public SavedView pin(Actor actor, UUID id, boolean pinned) {
        Access.read(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, actor, id);
                    if (pinned && !old.pinned()) {
                        SavedViewQueries.pin(db, actor, id);
                        audit(db, actor, "saved view pinned", id, null, null);
                    } else if (!pinned && old.pinned()) {
                        SavedViewQueries.unpin(db, actor, id);
                        audit(db, actor, "saved view unpinned", id, null, null);
                    }
                    return find(db, actor, id);
                });
    }

    /** Whether this person may change and delete it. */
    static boolean mayChange(Actor actor, SavedView view) {
        return view.mine() || (view.shared() && actor.is(TRUST_ADMIN));
    }

    private static SavedView owned(Db db, Actor actor, UUID id) {
        var view = find(db, actor, id);
        if (!mayChange(actor, view)) {
            throw Refusal.forbidden(
                    "Only %s or a Trust admin can change this view.".formatted(view.owner()));
        }
        return view;
    }

    private static SavedView find(Db db, Actor actor, UUID id) {
        var view = SavedViewQueries.find(db, actor, id).orElseThrow(Refusal::notFound);
        return judged(view, Options.all(db));
    }

    private static SavedView judged(SavedView view, Options options) {
        return view.fitting(options.gone(Selection.sliceOf(view.query())).isEmpty());
    }

    private static Refusal taken() {
        return Refusal.invalid("name", "You have a view of this list with this name already");
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID id,
            @Nullable SavedView before,
            @Nullable SavedViewDraft after) {
        Audit.write(
                db,
                actor,
                action,
                "saved view " + id,
                before == null ? null : Json.text(before),
                after == null ? null : Json.text(after));
    }
}
