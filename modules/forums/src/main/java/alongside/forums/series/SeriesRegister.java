package alongside.forums.series;

import alongside.forums.forum.Standing;
import alongside.forums.meetings.Gap;
import alongside.forums.meetings.Meeting;
import alongside.forums.meetings.MeetingDraft;
import alongside.forums.meetings.Meetings;
import alongside.forums.members.Byline;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the meetings of a forum recur, and who leads them. */
public final class SeriesRegister {
    /** A year of meetings. */
    private static final int YEAR = 4;

    private static final int MONTHS = 3;

    private final ForumDatabase database;

    public SeriesRegister(ForumDatabase database) {
        this.database = database;
    }

    /**
     * A forum's meetings.
     *
     * @param missing the day by which the next meeting should be, where none is planned until then
     */
    public record Plan(
            Standing standing,
            Optional<Series> series,
            List<Meeting> meetings,
            Optional<LocalDate> missing) {}

    /** What the form of a series needs. */
    public record Setting(Standing standing, Optional<Series> series, Map<UUID, Byline> members) {}

    public Plan plan(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            var standing = Standing.in(db, forum, actor, now).requireReader();
            return plan(db, standing, now);
        });
    }

    private static Plan plan(Db db, Standing standing, Instant now) {
        var meetings = Meetings.all(db, standing);
        return new Plan(
                standing, find(db, standing.forum().id(), now), meetings, missing(meetings, now));
    }

    private static Optional<LocalDate> missing(List<Meeting> meetings, Instant now) {
        var held = meetings.stream().filter(m -> !m.cancelled()).toList();
        if (held.isEmpty() || !held.getLast().begun(now)) {
            return Optional.empty();
        }
        return Optional.of(Gap.last(held.getLast().day()));
    }

    private static Optional<Series> find(Db db, UUID forum, Instant now) {
        return SeriesQueries.find(db, forum, SeriesQueries.members(db, forum, today(now)));
    }

    private static Series found(Db db, UUID forum, Instant now) {
        return find(db, forum, now).orElseThrow(Refusal::notFound);
    }

    public Setting setting(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            var standing = Standing.in(db, forum, actor, now).requireChair();
            var members = SeriesQueries.members(db, forum, today(now));
            return new Setting(standing, SeriesQueries.find(db, forum, members), members);
        });
    }

    /** Who takes part in a forum, by the id that stands for each there. */
    public static Map<UUID, Byline> members(Db db, UUID forum, Instant now) {
        return SeriesQueries.members(db, forum, today(now));
    }

    /** Begins a series with a year of meetings. */
    public Series begin(Actor actor, UUID forum, SeriesDraft draft, Instant now) {
        return database.in(db -> {
            Standing.in(db, forum, actor, now).requireChair();
            var checked = draft.checked(SeriesQueries.members(db, forum, today(now)).keySet());
            if (!checked.meeting().starts().isAfter(now)) {
                throw Refusal.invalid("first_on", "Enter a day in the future");
            }
            SeriesQueries.insert(db, forum, checked);
            extend(db, found(db, forum, now), checked.meeting());
            audit(db, actor, "meetings planned", forum, null, checked);
            return found(db, forum, now);
        });
    }

    /** Changes what the meetings planned from now on are like; those planned stay. */
    public Series change(Actor actor, UUID forum, long version, SeriesDraft draft, Instant now) {
        return database.in(db -> {
            Standing.in(db, forum, actor, now).requireChair();
            var old = SeriesDraft.of(found(db, forum, now));
            var checked =
                    draft.over(old).checked(SeriesQueries.members(db, forum, today(now)).keySet());
            if (!SeriesQueries.update(db, forum, version, checked)) {
                throw Refusal.stale();
            }
            audit(db, actor, "meetings changed", forum, old, checked);
            return found(db, forum, now);
        });
    }

    /** Plans the next year of meetings, each 3 months after the one before. */
    public Series extend(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            Standing.in(db, forum, actor, now).requireChair();
            var old = found(db, forum, now);
            var checked = SeriesDraft.of(old).checked(java.util.Set.of(old.chair(), other(old)));
            extend(db, old, checked.meeting());
            audit(db, actor, "meetings planned", forum, null, Map.of("more", YEAR));
            return found(db, forum, now);
        });
    }

    private static UUID other(Series series) {
        var deputy = series.deputy();
        return deputy == null ? series.id() : deputy;
    }

    private static void extend(Db db, Series series, MeetingDraft.Checked draft) {
        var from = series.planned();
        if (!SeriesQueries.planned(db, series.id(), from, from + YEAR)) {
            throw Refusal.conflict("Somebody planned these meetings before you. Look again.");
        }
        for (var n = from; n < from + YEAR; n++) {
            // From the first day each time, so that a short month does not move those after it.
            var day = series.firstOn().plusMonths((long) MONTHS * n);
            Meetings.plan(db, series.forum(), series.id(), draft, draft.starts(day));
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }

    private static void audit(
            Db db, Actor actor, String action, UUID forum, @Nullable Object before, Object after) {
        Audit.write(
                db,
                actor,
                action,
                "forum " + forum,
                before == null ? null : Json.text(before),
                Json.text(after));
    }
}
