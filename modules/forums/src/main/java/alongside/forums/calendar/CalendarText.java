package alongside.forums.calendar;

import alongside.forums.meetings.Meeting;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings as calendar programs read them. */
final class CalendarText {
    private CalendarText() {}

    /**
     * One meeting in one calendar.
     *
     * @param sequence rises with every change, so that a program takes the newest
     * @param status whether it takes place, and the reader comes
     */
    record Event(Meeting meeting, int sequence, Status status) {}

    static String of(List<Event> events, Feed feed, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Alongside//Forums//EN");
        events.forEach(event -> calendar.addEvent(entry(event, feed, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent entry(Event event, Feed feed, Instant now) {
        var meeting = event.meeting();
        var entry = new VEvent();
        entry.setUid("meeting-" + meeting.id() + "@alongside");
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(now));
        entry.setDateStart(Date.from(meeting.startsAt()));
        entry.setDateEnd(Date.from(meeting.endsAt()));
        entry.setSummary(feed.named() ? "Meeting: " + meeting.forumName() : "Meeting");
        entry.setStatus(event.status());
        if (feed.linked()) {
            place(entry, meeting.place(), meeting.link());
        }
        return entry;
    }

    private static void place(VEvent entry, String place, @Nullable String link) {
        if (!place.isEmpty()) {
            entry.setLocation(place);
        }
        if (link != null) {
            entry.setDescription("Join at " + link);
        }
    }
}
