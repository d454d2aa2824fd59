package alongside.workforce.expansions;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.history.FieldChange;
import alongside.workforce.history.HistoryQueries;
import alongside.workforce.history.Wording;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan of a Trust to expand its programme, line by line. */
public final class Expansions {
    private final TenantDatabase database;

    public Expansions(TenantDatabase database) {
        this.database = database;
    }

    public Found<Expansion> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> ExpansionQueries.page(db, selection, span));
    }

    public Expansion find(Actor actor, UUID id, LocalDate asAt) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, id, asAt));
    }

    /** The posts that belong to a line. */
    public List<LinkedPost> posts(Actor actor, UUID id, LocalDate asAt) {
        Access.read(actor);
        return database.in(actor.trust(), db -> ExpansionQueries.posts(db, id, asAt));
    }

    /** What changed about a line, the newest first. */
    public List<FieldChange> history(Actor actor, UUID id) {
        Access.read(actor);
        return database.in(actor.trust(), db -> HistoryQueries.of(db, subject(id), Wording.PLAIN));
    }

    /** Adds every line, or none. */
    public List<Expansion> add(Actor actor, List<ExpansionDraft> drafts, LocalDate today) {
        Access.edit(actor);
        var checked = drafts.stream().map(ExpansionDraft::checked).toList();
        return database.in(
                actor.trust(),
                db -> checked.stream().map(draft -> add(db, actor, draft, today)).toList());
    }

    private static Expansion add(Db db, Actor actor, ExpansionDraft draft, LocalDate today) {
        PlaceQueries.check(db, draft);
        var id = ExpansionQueries.insert(db, draft).orElseThrow(Expansions::taken);
        audit(db, actor, "expansion line added", id, null, draft);
        return find(db, id, today);
    }

    /** Changes the number of posts and the day. */
    public Expansion change(
            Actor actor, UUID id, long version, ExpansionDraft draft, LocalDate today) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, today);
                    var checked = draft.over(old).checked();
                    if (ExpansionQueries.isTaken(db, id, checked.due())) {
                        throw taken();
                    }
                    if (!ExpansionQueries.update(db, id, version, checked)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, "expansion line changed", id, ExpansionDraft.of(old), checked);
                    return find(db, id, today);
                });
    }

    /** Takes a line back that has no post yet. */
    public void remove(Actor actor, UUID id, LocalDate today) {
        Access.edit(actor);
        database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, today);
                    if (!ExpansionQueries.delete(db, id)) {
                        throw Refusal.conflict(
                                "Posts belong to this line. Take them out of it first.");
                    }
                    var before = Json.text(ExpansionDraft.of(old));
                    Audit.write(db, actor, "expansion line removed", subject(id), before, null);
                    return true;
                });
    }

    private static Refusal taken() {
        return Refusal.invalid(
                "due_on", "There is a line of this service and locality for that day already");
    }

    private static Expansion find(Db db, UUID id, LocalDate asAt) {
        var selection = new Selection(asAt, State.ALL, "", Slice.WHOLE, Sort.NAME);
        return ExpansionQueries.find(db, id, selection).orElseThrow(Refusal::notFound);
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID id,
            @Nullable ExpansionDraft before,
            ExpansionDraft after) {
        Audit.write(
                db,
                actor,
                action,
                subject(id),
                before == null ? null : Json.text(before),
                Json.text(after));
    }

    private static String subject(UUID id) {
        return "expansion line " + id;
    }
}
