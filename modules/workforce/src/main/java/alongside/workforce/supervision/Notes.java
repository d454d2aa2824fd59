package alongside.workforce.supervision;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.supervision.NoteQueries.Pair;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The supervision wall. Notes are read and written by the two people of the session, by their
 * accounts and by no role; to everybody else they do not exist. The audit log says that notes were
 * written, and never what.
 */
public final class Notes {
    private static final int LONGEST = 20_000;

    private final TenantDatabase database;

    public Notes(TenantDatabase database) {
        this.database = database;
    }

    /** Whether the actor is one of the two, so that a page may lead to the notes. */
    public boolean areOf(Actor actor, Session session) {
        return database.in(actor.trust(), db -> isOneOfTwo(db, actor, session));
    }

    public Note find(Actor actor, UUID session) {
        return database.in(actor.trust(), db -> find(db, actor, session));
    }

    /** Replaces the text; an empty one takes the notes away. */
    public Note write(Actor actor, UUID session, long version, String typed, Instant now) {
        var text = typed.replace("\0", "").strip();
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, actor, session);
                    if (text.length() > LONGEST) {
                        throw Refusal.invalid("text", "Enter 20,000 characters or fewer");
                    }
                    if (old.version() != version || !put(db, actor, old, text, now)) {
                        throw Refusal.stale();
                    }
                    var what =
                            text.isEmpty()
                                    ? "supervision notes removed"
                                    : "supervision notes saved";
                    Audit.write(db, actor, what, "supervision " + session, null, null);
                    return find(db, actor, session);
                });
    }

    /** Whether there are notes, within the transaction of who may remove a session. */
    static boolean exist(Db db, UUID session) {
        return NoteQueries.pair(db, session).isPresent();
    }

    private static boolean put(Db db, Actor actor, Note old, String text, Instant now) {
        var id = old.sessionId();
        if (old.version() > 0) {
            return text.isEmpty()
                    ? NoteQueries.delete(db, id, old.version())
                    : NoteQueries.update(db, id, old.version(), text, actor.name(), now);
        }
        if (text.isEmpty()) {
            throw Refusal.invalid("text", "Enter notes");
        }
        var pair =
                pairOf(db, old.session())
                        .orElseThrow(() ->
                                Refusal.conflict(
                                        "No account is linked to the person supervised, so nobody"
                                                + " but you could read the notes. A Trust admin or"
                                                + " programme lead can link it first."));
        return NoteQueries.insert(db, id, pair, text, actor.name(), now);
    }

    private static Note find(Db db, Actor actor, UUID id) {
        var session = Sessions.find(db, id);
        if (!isOneOfTwo(db, actor, session)) {
            throw Refusal.notFound();
        }
        return NoteQueries.find(db, session, actor.person()).orElseGet(() -> none(db, session));
    }

    private static Note none(Db db, Session session) {
        var pair = pairOf(db, session);
        return new Note(
                session.id(),
                session.facilitator(),
                pair.map(Pair::supervisedName).orElse(session.supervised().name()),
                "",
                null,
                null,
                0,
                session,
                pair.isPresent());
    }

    /** Those for whom notes were written; before any are, those whose accounts they are today. */
    private static boolean isOneOfTwo(Db db, Actor actor, Session session) {
        if (session.kind() != Kind.MANAGERIAL) {
            return false;
        }
        var written = NoteQueries.pair(db, session.id());
        return written.isPresent()
                ? written.get().has(actor.person())
                : session.facilitatorId().equals(actor.person())
                        || AccountQueries.isOf(db, actor.person(), session.supervised().personId());
    }

    private static Optional<Pair> pairOf(Db db, Session session) {
        return AccountQueries.find(db, session.supervised().personId())
                .filter(account -> account.memberId() != null && account.name() != null)
                .map(account ->
                        new Pair(
                                session.facilitatorId(),
                                java.util.Objects.requireNonNull(account.memberId()),
                                java.util.Objects.requireNonNull(account.name())))
                .filter(pair -> !pair.supervisor().equals(pair.supervised()));
    }
}
