package alongside.workforce.drafts;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What people typed and have not submitted yet. Each draft is read and written by the account that
 * typed it and by no role. Two tabs that keep the same draft become two drafts, so that neither
 * overwrites the other.
 */
public final class Drafts {
    private static final Duration KEPT_FOR = Duration.ofDays(90);
    private static final int MOST = 20;
    private static final int LONGEST = 100_000;

    private final TenantDatabase database;

    public Drafts(TenantDatabase database) {
        this.database = database;
    }

    /** The actor's own, the newest first. */
    public List<FormDraft> all(Actor actor) {
        return database.in(actor.trust(), db -> DraftQueries.all(db, actor.person()));
    }

    /** The actor's own of one form, the newest first. */
    List<FormDraft> of(Actor actor, String form) {
        return all(actor).stream().filter(draft -> draft.form().equals(form)).toList();
    }

    FormDraft find(Actor actor, UUID id) {
        return database.in(
                actor.trust(),
                db -> DraftQueries.find(db, actor.person(), id).orElseThrow(Refusal::notFound));
    }

    /** Keeps what was typed, beside what another tab kept since this version. */
    Kept keep(
            Actor actor,
            String form,
            UUID id,
            long version,
            Map<String, String> fields,
            Instant now) {
        if (LongForm.at(form).isEmpty()) {
            throw Refusal.notFound();
        }
        checkLength(fields);
        return database.in(
                actor.trust(),
                db -> {
                    DraftQueries.forget(db, actor.person(), now.minus(KEPT_FOR));
                    var kept = keep(db, actor, id, form, version, fields, now);
                    var all =
                            DraftQueries.all(db, actor.person()).stream()
                                    .filter(draft -> draft.form().equals(form))
                                    .toList();
                    var draft =
                            all.stream()
                                    .filter(one -> one.id().equals(kept))
                                    .findFirst()
                                    .orElseThrow(Refusal::notFound);
                    return new Kept(draft, all.size() > 1);
                });
    }

    private static void checkLength(Map<String, String> fields) {
        var length =
                fields.entrySet().stream()
                        .mapToInt(field -> field.getKey().length() + field.getValue().length())
                        .sum();
        if (length > LONGEST) {
            throw Refusal.conflict("This is too long to keep as a draft.");
        }
    }

    /** Keeps a draft of its own, beside those that there are of the form. */
    FormDraft begin(Actor actor, String form, Map<String, String> fields, Instant now) {
        if (LongForm.at(form).isEmpty()) {
            throw Refusal.invalid("form", "Send the address of a form of which drafts are kept");
        }
        return keep(actor, form, UUID.randomUUID(), 0, fields, now).draft();
    }

    /** Keeps what was typed in place of this version; refuses if there is a newer one. */
    FormDraft replace(Actor actor, UUID id, long version, Map<String, String> fields, Instant now) {
        checkLength(fields);
        return database.in(
                actor.trust(),
                db -> {
                    var writer = actor.person();
                    var old = DraftQueries.find(db, writer, id).orElseThrow(Refusal::notFound);
                    if (!DraftQueries.update(db, writer, id, old.form(), version, fields, now)) {
                        throw Refusal.stale();
                    }
                    return DraftQueries.find(db, writer, id).orElseThrow(Refusal::notFound);
                });
    }

    private static UUID keep(
            Db db,
            Actor actor,
            UUID id,
            String form,
            long version,
            Map<String, String> fields,
            Instant now) {
        var writer = actor.person();
        if (DraftQueries.update(db, writer, id, form, version, fields, now)) {
            return id;
        }
        if (DraftQueries.all(db, writer).size() >= MOST) {
            throw Refusal.conflict("You have 20 drafts already. Delete one first.");
        }
        var own = DraftQueries.insert(db, writer, id, form, fields, now) ? id : UUID.randomUUID();
        if (!own.equals(id)) {
            DraftQueries.insert(db, writer, own, form, fields, now);
        }
        // Once for each draft and not for each time it is kept: typing is nobody's business.
        Audit.write(db, actor, "draft begun", "draft " + own, null, null);
        return own;
    }

    /** Takes a draft away, because its form was submitted or its writer says so. */
    void remove(Actor actor, UUID id) {
        database.in(
                actor.trust(),
                db -> {
                    var removed = DraftQueries.delete(db, actor.person(), id);
                    if (removed) {
                        Audit.write(db, actor, "draft removed", "draft " + id, null, null);
                    }
                    return removed;
                });
    }
}
