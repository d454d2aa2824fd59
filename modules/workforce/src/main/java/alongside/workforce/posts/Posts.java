package alongside.workforce.posts;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.history.FieldChange;
import alongside.workforce.history.HistoryQueries;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Options;
import alongside.workforce.register.Places;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.List;
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

    /** What changed about a post, the newest first. */
    public List<FieldChange> history(Actor actor, UUID id) {
        Access.read(actor);
        return database.in(
                actor.trust(), db -> HistoryQueries.of(db, "post " + id, PostWording.INSTANCE));
    }

    /** What a post can report to, and the expansion lines it can belong to. */
    public record Choices(List<Options.Choice> posts, List<Options.Choice> lines) {}

    public Choices choices(Actor actor, LocalDate today) {
        Access.read(actor);
        return database.in(
                actor.trust(),
                db -> new Choices(PostChoiceQueries.posts(db, today), PostChoiceQueries.lines(db)));
    }

    public Post add(Actor actor, PostDraft draft, LocalDate today) {
        Access.edit(actor);
        var checked = draft.checked();
        return database.in(
                actor.trust(),
                db -> {
                    Places.check(
                            db,
                            PostDraft.text(checked.roleId()),
                            PostDraft.text(checked.serviceId()),
                            checked.teamId(),
                            checked.localityId());
                    PostRules.check(db, checked, null);
                    var employer = Employers.named(db, actor, PostDraft.text(checked.employer()));
                    var id = PostWrites.insert(db, checked, employer).orElseThrow(PostRules::taken);
                    audit(db, actor, "post added", id, null, checked);
                    return find(db, id, today);
                });
    }

    /** Changes everything but role, band and place. */
    public Post change(Actor actor, UUID id, long version, PostDraft draft, LocalDate today) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, today);
                    var checked = draft.over(old).checked();
                    PostRules.check(db, checked, id);
                    var employer = Employers.named(db, actor, PostDraft.text(checked.employer()));
                    if (!PostWrites.update(db, id, version, checked, employer)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, "post changed", id, PostDraft.of(old), checked);
                    return find(db, id, today);
                });
    }

    private static Post find(Db db, UUID id, LocalDate asAt) {
        var selection = new Selection(asAt, State.ALL, "", Slice.WHOLE, Sort.NAME);
        return PostQueries.find(db, id, selection).orElseThrow(Refusal::notFound);
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
