package alongside.forums;

import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every page of meetings in a real browser. */
class MeetingLooksTest {
    private static final MeetingTable TABLE = new MeetingTable(2, 1);

    @AfterAll
    static void close() {
        TABLE.close();
    }

    @Test
    void everyPageIsValidAccessibleAndFitsAPhone() {
        var meeting = TABLE.meeting("14 January 2027");
        var topic =
                TABLE.made(
                        PRIYA,
                        TABLE.forum + "/topics",
                        Map.of("title", "Pay bands", "body", "Ours differ.", "kind", "discussion"));
        TABLE.made(PRIYA, topic + "/agenda", Map.of());
        TABLE.made(PRIYA, meeting + "/registration", Map.of("needs", "Captions"));
        var item =
                MeetingTable.found(
                        TABLE.page(TESS, meeting), "href=\"([^\"]*/agenda/[0-9a-f-]+)\"");
        look(PRIYA, List.of(topic, meeting, TABLE.forum + "/meetings", "/forums/calendar"));
        look(TESS, List.of(meeting + "/edit", meeting + "/cancellation", item));
        TABLE.made(TESS, item + "/acceptance", Map.of("version", "1"));

        TABLE.nowIs("2027-01-14T14:05:00Z");
        TABLE.made(TESS, meeting + "/check-in/code", Map.of());
        TABLE.made(TESS, meeting + "/attendance", Map.of("there", TABLE.participant(PRIYA)));
        TABLE.made(TESS, meeting + "/minutes/edit", Map.of("version", "0", "body", "We met."));
        TABLE.made(TESS, meeting + "/motions", Map.of("motion", "One band"));
        TABLE.made(
                TESS,
                meeting + "/actions",
                Map.of(
                        "what", "Write",
                        "owner", TABLE.participant(PRIYA),
                        "due_on-day", "31",
                        "due_on-month", "3",
                        "due_on-year", "2027"));
        var minutes = meeting + "/minutes";
        look(
                TESS,
                List.of(
                        meeting,
                        meeting + "/people",
                        minutes,
                        minutes + "/edit",
                        item,
                        TABLE.forum + "/meetings/series"));
        look(PRIYA, List.of(meeting, minutes, "/my/actions"));
    }

    private static void look(Someone who, List<String> paths) {
        try (var wide = Browser.open();
                var phone = Browser.open(400, false)) {
            wide.page().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
            phone.page().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
            for (var path : paths) {
                assertThat(HtmlValidator.errors(TABLE.page(who, path))).as(path).isEmpty();
                assertThat(wide.visit(TABLE.site.url(path)).status()).as(path).isEqualTo(200);
                assertThat(wide.axe()).as(path).isEmpty();
                assertThat(wide.messages()).as(path).isEmpty();
                assertThat(wide.scrollsSideways()).as(path).isFalse();
                phone.visit(TABLE.site.url(path));
                assertThat(phone.scrollsSideways()).as(path).isFalse();
            }
        }
    }

    @Test
    void aFormThatIsNotAcceptedKeepsWhatWasTyped() {
        var fields = Map.of("terms", "Our terms", "first_on-day", "31", "first_on-month", "2");
        var again = TABLE.site.post(TESS, TABLE.forum + "/meetings/series", fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Our terms", "There is a problem", "Choose a member");
        var meeting = TABLE.meeting("14 April 2027");
        var proposed = TABLE.site.post(PRIYA, meeting + "/agenda", Map.of("why", "Because"));
        assertThat(proposed.statusCode()).isEqualTo(422);
        assertThat(proposed.body()).contains("Because");
    }
}
