package alongside.workforce.posts;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Places;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The posts of a Trust, held or vacant. */
public final class Posts {
    private final TenantDatabase database;

    public Posts(TenantDatabase database) {
        this.database = database;
    }

    public Found<Post> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> PostQueries.page(db, selection, span));
    }

    /** Hands over every post of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<Post> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "posts", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    PostQueries.each(db, selection, work);
                    Audit.write(db, actor, "posts exported", "export", null, words);
                    return true;
                });
    }

    public Post find(Actor actor, UUID id, LocalDate asAt) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, id, asAt));
    }

    public Post add(Actor actor, PostDraft draft, LocalDate today) {
        Access.edit(actor);
        var checked = draft.checked();
        checkDates(checked);
        return database.in(
                actor.trust(),
                db -> {
                    Places.check(
                            db,
                            PostDraft.text(checked.roleId()),
                            PostDraft.text(checked.serviceId()),
                            checked.teamId(),
                            checked.localityId());
                    var id = PostQueries.insert(db, checked).orElseThrow(Posts::taken);
                    audit(db, actor, "post added", id, null, checked);
                    return find(db, id, today);
                });
    }

    /** Changes number, funded hours and the dates between which the post is open. */
    public Post change(Actor actor, UUID id, long version, PostDraft draft, LocalDate today) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, today);
                    var checked = draft.over(old).checked();
                    checkDates(checked);
                    if (PostQueries.hasNumber(db, PostDraft.text(checked.positionNumber()), id)) {
                        throw taken();
                    }
                    if (!PostQueries.update(db, id, version, checked)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, "post changed", id, blank().over(old).checked(), checked);
                    return find(db, id, today);
                });
    }

    private static PostDraft blank() {
        return new PostDraft(null, null, null, null, null, null, null, null, null);
    }

    private static void checkDates(PostDraft draft) {
        var opened = PostDraft.text(draft.openedOn());
        var closed = PostDraft.text(draft.closedOn());
        if (!opened.isEmpty() && !closed.isEmpty() && closed.compareTo(opened) < 0) {
            throw Refusal.invalid("closed_on", "A post cannot close before it opens");
        }
    }

    private static Post find(Db db, UUID id, LocalDate asAt) {
        var selection = new Selection(asAt, State.ALL, "", Slice.WHOLE, Sort.NAME);
        return PostQueries.find(db, id, selection).orElseThrow(Refusal::notFound);
    }

    private static Refusal taken() {
        return Refusal.invalid("position_number", "Another post has this position number");
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID id,
            @Nullable PostDraft before,
            PostDraft after) {
        Audit.write(
                db,
                actor,
                action,
                "post " + id,
                before == null ? null : Json.text(before),
                Json.text(after));
    }
}
