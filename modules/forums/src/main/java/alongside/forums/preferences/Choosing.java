package alongside.forums.preferences;

import alongside.forums.notifications.NoticeKind;
import alongside.forums.notifications.Notifications;
import alongside.identity.Secrets;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people choose about mails, on the one page for it or by the link in a mail. */
public final class Choosing {
    private final ForumDatabase database;

    public Choosing(ForumDatabase database) {
        this.database = database;
    }

    /**
     * What somebody chose, and whether mails reach them.
     *
     * @param refusedSince since when their address takes no mail; null while it does
     */
    public record Chosen(Preferences preferences, String email, @Nullable Instant refusedSince) {}

    public Chosen of(Actor actor) {
        return database.in(db -> of(db, actor));
    }

    private static Chosen of(Db db, Actor actor) {
        return new Chosen(
                PreferenceQueries.find(db, actor.person()),
                PreferenceQueries.email(db, actor.person()).orElse(""),
                PreferenceQueries.refused(db, actor.person()).orElse(null));
    }

    public Chosen save(Actor actor, long version, PreferenceDraft draft) {
        return database.in(db -> {
            var old = PreferenceQueries.find(db, actor.person());
            save(db, actor.person(), version, old, draft.over(old));
            return of(db, actor);
        });
    }

    private static void save(
            Db db, UUID person, long version, Preferences old, Map<NoticeKind, Frequency> next) {
        if (!PreferenceQueries.save(db, person, version, next)) {
            throw Refusal.stale();
        }
        next.forEach((kind, frequency) -> {
            // What waits for a summary still comes with it to somebody who now wants all at once.
            if (frequency != old.mail(kind) && frequency != Frequency.INSTANT) {
                Notifications.reschedule(db, person, kind, frequency.key());
            }
        });
    }

    /** Lets mails be sent to the actor's address again. */
    public void tryAgain(Actor actor) {
        database.in(db -> PreferenceQueries.forgive(db, actor.person()));
    }

    /** What the link of a mail would end, in words: a kind of notice, or a summary. */
    public String ends(String secret) {
        return words(database.in(db -> stop(db, secret)).kind());
    }

    private static String words(String kind) {
        return NoticeKind.of(kind)
                .map(NoticeKind::label)
                .orElseGet(() -> "The " + kind + " summary");
    }

    /** Ends those mails and no others. Repeatable. */
    public String end(String secret) {
        try {
            return endOnce(secret);
        } catch (Refusal.Stale e) {
            return endOnce(secret);
        }
    }

    private String endOnce(String secret) {
        return database.in(db -> {
            var stop = stop(db, secret);
            var old = PreferenceQueries.find(db, stop.person());
            var next = new EnumMap<NoticeKind, Frequency>(NoticeKind.class);
            next.putAll(old.chosen());
            next.replaceAll((kind, how) ->
                    kind.key().equals(stop.kind()) || how.key().equals(stop.kind())
                            ? Frequency.NEVER
                            : how);
            save(db, stop.person(), old.version(), old, next);
            return words(stop.kind());
        });
    }

    private static PreferenceQueries.Stop stop(Db db, String secret) {
        return PreferenceQueries.stop(db, Secrets.hash(secret)).orElseThrow(Refusal::notFound);
    }
}
