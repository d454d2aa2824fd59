package alongside.forums.notifications;

import alongside.forums.preferences.Preferences;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Outbox;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people are told: each person of each cause once. */
public final class Notifications {
    /** In the outbox: a notification is to be mailed at once; the body is its id and person. */
    public static final String TOLD = "forums.told";

    private static final int KEPT_MONTHS = 12;

    private final ForumDatabase database;

    public Notifications(ForumDatabase database) {
        this.database = database;
    }

    /**
     * A page of what somebody was told.
     *
     * @param actions what needs them; shown in full
     * @param news what they may want to know
     * @param total how many lines of news there are
     */
    public record NoticePage(List<Told> actions, List<Told> news, long total, long unread) {}

    /** Tells somebody, in the transaction in which it happens; of the same cause only once. */
    public static void tell(Db db, Notice notice) {
        var mail = Preferences.of(db, notice.person()).mail(notice.kind());
        NotificationQueries.insert(db, notice, mail.key())
                .filter(_ -> mail == alongside.forums.preferences.Frequency.INSTANT)
                .ifPresent(id -> Outbox.send(db, TOLD, id + " " + notice.person()));
    }

    /** What all of one batch were told needs nobody any more. */
    public static void settle(Db db, String batch, Instant now) {
        ReadQueries.settle(db, batch, now.atOffset(ZoneOffset.UTC));
    }

    /** Marks the posts of a topic as read for who looks at it. */
    static void readTopic(Db db, UUID person, UUID topic, Instant now) {
        ReadQueries.readTopic(db, person, topic, now.atOffset(ZoneOffset.UTC));
    }

    /** What is to be mailed of this now; empty if it was mailed, read or hidden before. */
    public static Optional<Told> take(Db db, UUID id, UUID person, Instant now) {
        if (!ReadQueries.mailed(db, id, now.atOffset(ZoneOffset.UTC))) {
            return Optional.empty();
        }
        return NotificationQueries.find(db, person, id, today(now))
                .filter(told -> told.readAt() == null || told.kind().essential());
    }

    /** What waits for the summary of one person; none of it is waiting any more. */
    public static List<Told> takeAll(Db db, UUID person, String mail, Instant until, Instant now) {
        var before = until.atOffset(ZoneOffset.UTC);
        var told = NotificationQueries.waiting(db, person, mail, before, today(now));
        ReadQueries.mailedAll(db, person, mail, before, now.atOffset(ZoneOffset.UTC));
        return told;
    }

    /**
     * After somebody chose: what waits for a summary goes with the one they chose, or with none.
     */
    public static void reschedule(Db db, UUID person, NoticeKind kind, String mail) {
        ReadQueries.reschedule(db, person, kind.key(), mail);
    }

    /** How many are new, up to 100. */
    public long unread(UUID person, Instant now) {
        return database.in(db -> NotificationQueries.unread(db, person, today(now)));
    }

    public NoticePage page(Actor actor, NoticeFilter filter, int skip, int limit, Instant now) {
        var me = actor.person();
        var today = today(now);
        return database.in(db ->
                new NoticePage(
                        NotificationQueries.page(db, me, filter, true, today, 0, 50),
                        NotificationQueries.page(db, me, filter, false, today, skip, limit),
                        NotificationQueries.count(db, me, filter, false, today),
                        NotificationQueries.unread(db, me, today)));
    }

    /** Each by itself, the newest first. */
    public List<Told> all(
            Actor actor, NoticeFilter filter, @Nullable UUID after, int limit, Instant now) {
        return database.in(db ->
                NotificationQueries.each(db, actor.person(), filter, after, today(now), limit));
    }

    /**
     * Marks what had happened by then as read.
     *
     * @param batch empty for all
     * @return by which {@link #unread(Actor, Instant)} undoes it
     */
    public Instant read(Actor actor, String batch, Instant until, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        database.in(db ->
                ReadQueries.read(
                        db,
                        actor.person(),
                        batch,
                        until.atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC)));
        return at;
    }

    /** Undoes {@link #read}. */
    public void unread(Actor actor, Instant readAt) {
        database.in(db -> ReadQueries.unread(db, actor.person(), readAt.atOffset(ZoneOffset.UTC)));
    }

    public Told readOne(Actor actor, UUID id, boolean read, Instant now) {
        return database.in(db -> {
            var me = actor.person();
            var found =
                    read
                            ? ReadQueries.readOne(db, me, id, now.atOffset(ZoneOffset.UTC))
                            : ReadQueries.unreadOne(db, me, id);
            if (!found) {
                throw Refusal.notFound();
            }
            return NotificationQueries.find(db, me, id, today(now)).orElseThrow(Refusal::notFound);
        });
    }

    /** Forgets what is older than a year. */
    public void sweep(Instant now) {
        var before = now.atZone(Visit.ZONE).minusMonths(KEPT_MONTHS).toOffsetDateTime();
        database.in(db -> ReadQueries.forget(db, before));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
