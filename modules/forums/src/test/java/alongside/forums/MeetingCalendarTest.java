package alongside.forums;

import static alongside.forums.MeetingTable.LINK;
import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.registrations.Registrations;
import alongside.kernel.ForumDatabase;
import alongside.kernel.TestTrusts;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What calendar programs are told, meetings that move, and offers that nobody takes. */
class MeetingCalendarTest {
    private final MeetingTable table = new MeetingTable(1, 1);

    @AfterEach
    void close() {
        table.close();
    }

    private String address(Map<String, String> fields) {
        var page = table.site.post(PRIYA, "/forums/calendar", fields).body();
        return MeetingTable.found(page, "href=\"(/calendars/[A-Za-z0-9_-]{43})\"");
    }

    /** What a calendar program that is not ours makes of the feed. */
    private List<CalendarComponent> events(String address) {
        var answer = table.site.get(PRIYA, address);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValue("text/calendar; charset=utf-8");
        try {
            var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
            var events = calendar.<CalendarComponent>getComponents("VEVENT");
            // An empty calendar is no fault of ours, and one to a validator.
            assertThat(events.isEmpty() || !calendar.validate().hasErrors())
                    .as(answer.body())
                    .isTrue();
            return events;
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private static String value(CalendarComponent event, String name) {
        return event.getProperty(name).map(property -> property.getValue()).orElse("");
    }

    private static int sequence(CalendarComponent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    private void move(String meeting, String version, String day, String month) {
        var fields =
                Map.of(
                        "version",
                        version,
                        "held_on-day",
                        day,
                        "held_on-month",
                        month,
                        "held_on-year",
                        "2027",
                        "starts_at",
                        "14:00",
                        "minutes",
                        "120",
                        "link",
                        LINK,
                        "capacity",
                        "1");
        table.made(TESS, meeting + "/edit", fields);
    }

    @Test
    void aFeedKeepsItsIdsWhenAMeetingMovesAndIsCancelled() {
        var april = table.meeting("14 April 2027");
        table.made(PRIYA, april + "/registration", Map.of());
        var feed = address(Map.of("what", "registered", "tells", "named"));
        var first = events(feed).getFirst();
        assertThat(events(feed)).hasSize(1);
        assertThat(value(first, "SUMMARY")).isEqualTo("Meeting: Peer professional forum");
        assertThat(value(first, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(first, "DESCRIPTION")).isEmpty();

        move(april, "1", "28", "4");
        var moved = events(feed).getFirst();
        assertThat(value(moved, "UID")).isNotEmpty().isEqualTo(value(first, "UID"));
        assertThat(sequence(moved)).isGreaterThan(sequence(first));
        assertThat(value(moved, "DTSTART")).isEqualTo("20270428T130000Z");

        table.made(TESS, april + "/cancellation", Map.of("version", "2", "reason", "A strike"));
        var gone = events(feed).getFirst();
        assertThat(value(gone, "UID")).isEqualTo(value(first, "UID"));
        assertThat(sequence(gone)).isGreaterThan(sequence(moved));
        assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");

        table.made(TESS, april + "/cancellation/withdrawal", Map.of("version", "3"));
        var back = events(feed).getFirst();
        assertThat(value(back, "UID")).isEqualTo(value(first, "UID"));
        assertThat(sequence(back)).isGreaterThan(sequence(gone));
        assertThat(value(back, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void aReplyBelongsToOneMeetingAndANewAddressEndsTheOldOne() {
        table.made(PRIYA, table.meeting("14 January 2027") + "/registration", Map.of());
        var all = address(Map.of("what", "everything"));
        assertThat(events(all)).hasSize(4);
        assertThat(events(all).stream().map(e -> value(e, "UID")).distinct()).hasSize(4);
        assertThat(events(all)).filteredOn(e -> value(e, "STATUS").equals("CONFIRMED")).hasSize(1);
        assertThat(table.site.get(PRIYA, all).body())
                .doesNotContain("Peer professional forum", "meet.example", "Priya");
        var other = address(Map.of("what", "everything", "tells", "linked"));
        assertThat(table.site.get(PRIYA, all).statusCode()).isEqualTo(404);
        assertThat(table.site.get(PRIYA, other).body()).contains("Join at https://meet.example");

        table.site.leaves(PRIYA, TestTrusts.NORTHMOOR);
        assertThat(events(other)).isEmpty();
    }

    @Test
    void aGapOfMoreThan3MonthsAnd14DaysIsFlagged() {
        var april = table.meeting("14 April 2027");
        move(april, "1", "28", "4");
        var flag = "More than 3 months and 14 days after the one before";
        assertThat(table.page(DANA, table.forum + "/meetings")).doesNotContain(flag);
        move(april, "2", "29", "4");
        assertThat(table.page(DANA, table.forum + "/meetings")).contains(flag);
    }

    @Test
    void anOfferThatNobodyTakesGoesToTheNextInLine() {
        var meeting = table.meeting("14 January 2027");
        for (var who : List.of(TESS, PRIYA, DANA, TWO_HATS)) {
            table.made(who, meeting + "/registration", Map.of());
        }
        table.made(TESS, meeting + "/registration/withdrawal", Map.of());
        assertThat(table.page(PRIYA, meeting)).contains("A place is free for you");
        assertThat(table.page(DANA, meeting)).contains("You are on the waiting list");

        table.site.later(Duration.ofHours(49));
        new Registrations(new ForumDatabase(table.site.trusts().pool())).sweep(table.site.now());
        assertThat(table.page(PRIYA, meeting)).contains("went to the next person");
        assertThat(table.page(DANA, meeting)).contains("A place is free for you");
        assertThat(table.page(TWO_HATS, meeting)).contains("You are on the waiting list");
    }
}
