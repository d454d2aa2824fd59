package alongside.forums.meetings;

import alongside.forums.Places;
import alongside.forums.notifications.MeetingNews;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a forum, as its reader may see it.
 *
 * @param link null unless the reader is registered or leads the meeting, and where there is none
 * @param mine how the reader stands to it: registered, waiting, offered, lapsed or withdrawn; null
 *     if they never registered
 * @param runs whether the reader is its chair or deputy
 * @param late whether it is more than 3 months and 14 days after the one before
 * @param sequence what calendars count
 */
public record Meeting(
        UUID id,
        UUID forum,
        String forumName,
        Instant startsAt,
        Instant endsAt,
        String place,
        @Nullable String link,
        int capacity,
        long registered,
        long waiting,
        int quorum,
        State state,
        String reason,
        @Nullable String mine,
        boolean runs,
        boolean late,
        @JsonIgnore int sequence,
        @JsonIgnore @Nullable String code,
        @Nullable Instant confirmedAt,
        int version) {
    /** Whether it takes place. */
    public enum State {
        PLANNED,
        CANCELLED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    @JsonIgnore
    public boolean cancelled() {
        return state == State.CANCELLED;
    }

    public boolean begun(Instant now) {
        return !now.isBefore(startsAt);
    }

    public boolean over(Instant now) {
        return now.isAfter(endsAt);
    }

    /** Members can say that they are there from half an hour before until 2 hours after it. */
    public boolean inSession(Instant now) {
        return !cancelled()
                && now.isAfter(startsAt.minus(Duration.ofMinutes(30)))
                && now.isBefore(endsAt.plus(Duration.ofHours(2)));
    }

    @JsonIgnore
    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, Visit.ZONE);
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    /** 14 January 2027 */
    public String date() {
        return Words.date(startsAt);
    }

    /** 2pm to 4pm */
    public String times() {
        return Words.time(startsAt.atZone(Visit.ZONE).toLocalTime())
                + " to "
                + Words.time(endsAt.atZone(Visit.ZONE).toLocalTime());
    }

    /** Where its page is. */
    public String path() {
        return Places.meeting(forum, id);
    }

    /** It as people are told of it. */
    public MeetingNews.About about() {
        return new MeetingNews.About(id, startsAt, path());
    }
}
