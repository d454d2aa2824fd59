package alongside.forums.notifications;

import alongside.kernel.Db;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Who is told of what happens to a meeting, in the transaction in which it happens. The words name
 * no forum: they stay when somebody can no longer read it.
 */
public final class MeetingNews {
    private MeetingNews() {}

    /**
     * A meeting that people are told of.
     *
     * @param link its page
     */
    public record About(UUID meeting, Instant starts, String link) {
        String on() {
            return "the meeting on " + Words.date(starts);
        }
    }

    /**
     * @param change how often the registration has changed, so that each is told by itself
     */
    public static void registered(
            Db db, About about, UUID person, UUID participant, int change, Instant now) {
        var cause = "registered:" + about.meeting() + ":" + participant + ":" + change;
        tell(db, about, person, cause, "You are registered for " + about.on(), now);
    }

    /** Until they take the place or do not. */
    public static void offered(
            Db db, About about, UUID person, UUID participant, Instant until, Instant now) {
        var batch = offer(about.meeting(), participant);
        var what =
                "A place is free for you at %s, and kept until %s"
                        .formatted(about.on(), Words.moment(until));
        var cause = batch + ":" + until.getEpochSecond();
        Notifications.tell(
                db, Notice.of(person, NoticeKind.TASK, cause, what, about.link(), now).in(batch));
    }

    /** A place that was offered is taken, or given to somebody else. */
    public static void settled(Db db, UUID meeting, UUID participant, Instant now) {
        Notifications.settle(db, offer(meeting, participant), now);
    }

    private static String offer(UUID meeting, UUID participant) {
        return "offer:" + meeting + ":" + participant;
    }

    /**
     * All who hold a place, wait for one or are offered one.
     *
     * @param version of the meeting, so that each change is told by itself
     */
    public static void moved(
            Db db, About old, Collection<UUID> people, int version, Instant to, Instant now) {
        var what =
                "%s has moved to %s. Take your registration back if you cannot come"
                        .formatted(capital(old.on()), Words.moment(to));
        all(db, old, people, "moved:" + old.meeting() + ":" + version, what, now);
    }

    public static void cancelled(
            Db db, About about, Collection<UUID> people, int version, String why, Instant now) {
        var what = capital(about.on()) + " does not take place: " + why.replaceAll("[.]+$", "");
        all(db, about, people, "cancelled:" + about.meeting() + ":" + version, what, now);
    }

    public static void restored(
            Db db, About about, Collection<UUID> people, int version, Instant now) {
        var what = capital(about.on()) + " takes place after all";
        all(db, about, people, "restored:" + about.meeting() + ":" + version, what, now);
    }

    /** Who was there, so that they can say at the next meeting what is wrong in them. */
    public static void written(Db db, About about, Collection<UUID> people, Instant now) {
        var what = "A draft of the minutes of " + about.on() + " is there to read";
        all(db, about, people, "written:" + about.meeting(), what, now);
    }

    /**
     * Who leads the meeting that is to approve the minutes of one before, until they are.
     *
     * @param of the meeting before, with the page where they are approved
     */
    public static void toApprove(Db db, About of, UUID leader, Instant now) {
        var cause = minutes(of.meeting());
        var what = "The minutes of " + of.on() + " wait to be approved";
        Notifications.tell(db, Notice.of(leader, NoticeKind.TASK, cause, what, of.link(), now));
    }

    public static void approved(Db db, UUID meeting, Instant now) {
        Notifications.settle(db, minutes(meeting), now);
    }

    private static String minutes(UUID meeting) {
        return "minutes:" + meeting;
    }

    /**
     * Until it is done.
     *
     * @param version of the action, so that whoever gets it back is told again
     */
    public static void given(
            Db db, About about, UUID person, UUID action, int version, LocalDate due, Instant now) {
        var what = "You took something on at " + about.on() + ", to do by " + Words.date(due);
        Notifications.tell(
                db,
                Notice.of(
                                person,
                                NoticeKind.TASK,
                                action(action) + ":" + version,
                                what,
                                "/my/actions",
                                now)
                        .in(action(action)));
    }

    /** It is done, or somebody else's. */
    public static void ended(Db db, UUID action, Instant now) {
        Notifications.settle(db, action(action), now);
    }

    /** Nobody has to do it any more. */
    public static void withdrawn(Db db, About about, UUID person, UUID action, Instant now) {
        ended(db, action, now);
        var what = "Something you took on at " + about.on() + " is no longer yours to do";
        tell(db, about, person, action(action) + ":over:" + now.toEpochMilli(), what, now);
    }

    private static String action(UUID action) {
        return "action:" + action;
    }

    private static void all(
            Db db, About about, Collection<UUID> people, String cause, String what, Instant now) {
        people.forEach(person -> tell(db, about, person, cause, what, now));
    }

    private static void tell(
            Db db, About about, UUID person, String cause, String what, Instant now) {
        Notifications.tell(
                db, Notice.of(person, NoticeKind.MEETING, cause, what, about.link(), now));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
