package alongside.forums.meetings;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When and where, as typed or sent.
 *
 * @param heldOn such as {@code 2027-01-14}
 * @param startsAt such as {@code 14:00} or 2pm
 * @param minutes how long it takes
 * @param link where it is joined from afar; empty for a meeting in a room
 * @param capacity how many can register
 */
public record MeetingDraft(
        @Nullable String heldOn,
        @Nullable String startsAt,
        @Nullable String minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String capacity) {
    private static final Pattern LINK = Pattern.compile("https://[^\\s<>\"]{3,500}");
    private static final int LONGEST_PLACE = 300;

    /** A draft without a fault. */
    public record Checked(
            LocalDate heldOn,
            LocalTime startsAt,
            int minutes,
            String place,
            String link,
            int capacity) {
        public Instant starts() {
            return starts(heldOn);
        }

        public Instant starts(LocalDate day) {
            return day.atTime(startsAt).atZone(Visit.ZONE).toInstant();
        }
    }

    static MeetingDraft of(Meeting meeting, String link) {
        var start = meeting.startsAt().atZone(Visit.ZONE);
        return new MeetingDraft(
                start.toLocalDate().toString(),
                Words.time(start.toLocalTime())
                        .replace("midday", "12:00")
                        .replace("midnight", "0:00"),
                Long.toString(meeting.minutes()),
                meeting.place(),
                link,
                Integer.toString(meeting.capacity()));
    }

    /** What is not sent stays as it is. */
    MeetingDraft over(MeetingDraft old) {
        return new MeetingDraft(
                heldOn == null ? old.heldOn : heldOn,
                startsAt == null ? old.startsAt : startsAt,
                minutes == null ? old.minutes : minutes,
                place == null ? old.place : place,
                link == null ? old.link : link,
                capacity == null ? old.capacity : capacity);
    }

    Checked checked() {
        var faults = faults("held_on");
        Refusal.ifAny(faults);
        return whole();
    }

    /** What is wrong, by field. */
    public Map<String, String> faults(String day) {
        var faults = new LinkedHashMap<String, String>();
        if (Day.of(heldOn).isEmpty()) {
            faults.put(day, "Enter a real date, such as 14 1 2027");
        }
        if (Day.time(startsAt).isEmpty()) {
            faults.put("starts_at", "Enter a time, such as 2pm or 14:30");
        }
        if (within(minutes, 15, 480) < 0) {
            faults.put("minutes", "Enter how many minutes it takes, from 15 to 480");
        }
        var where = Typed.line(place);
        var far = Typed.line(link);
        if (where.length() > LONGEST_PLACE) {
            faults.put("place", "Enter a place in 300 characters or fewer");
        } else if (where.isEmpty() && far.isEmpty()) {
            faults.put("place", "Enter a place, a joining link, or both");
        }
        if (!far.isEmpty() && !LINK.matcher(far).matches()) {
            faults.put("link", "Enter a link that begins with https://");
        }
        if (within(capacity, 1, 1000) < 0) {
            faults.put("capacity", "Enter how many can register, from 1 to 1000");
        }
        return faults;
    }

    /** After {@link #faults} found none. */
    public Checked whole() {
        return new Checked(
                Day.of(heldOn).orElseThrow(),
                Day.time(startsAt).orElseThrow(),
                within(minutes, 15, 480),
                Typed.line(place),
                Typed.line(link),
                within(capacity, 1, 1000));
    }

    /** The number of a text; -1 if it is none, or out of bounds. */
    public static int within(@Nullable String text, int least, int most) {
        var number = text != null && text.strip().matches("[0-9]{1,6}") ? text.strip() : "-1";
        var found = Integer.parseInt(number);
        return found < least || found > most ? -1 : found;
    }
}
