package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.forums.minutes.MinuteBook;
import alongside.forums.registrations.OffersAtHome;
import alongside.forums.registrations.Registrations;
import alongside.kernel.Actor;
import alongside.kernel.ForumDatabase;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.tenants.HomePart;
import alongside.testing.Browser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are told of meetings, and what they have to do because of them. */
class MeetingNewsTest {
    private final MeetingTable table = new MeetingTable(1, 1);
    private final String january = table.meeting("14 January 2027");

    @BeforeEach
    void work() {
        table.site.work();
    }

    @AfterEach
    void close() {
        table.close();
    }

    /** What is new to somebody, on their page. */
    private String told(Someone who) {
        table.site.settle();
        return table.page(who, "/my/notifications?unread=yes");
    }

    private List<HomePart.ToDo> atHome(Someone who, TrustId trust) {
        var registrations = new Registrations(new ForumDatabase(table.site.trusts().pool()));
        var actor = new Actor(who.id(), who.name(), trust, Set.of());
        var today = table.site.now().atZone(alongside.portal.Visit.ZONE).toLocalDate();
        return new OffersAtHome(registrations).toDo(actor, today);
    }

    @Test
    void aPlaceThatIsOfferedIsToldWithItsMeetingUntilItIsTakenOrLapses() {
        for (var who : List.of(PRIYA, DANA, TWO_HATS)) {
            table.made(who, january + "/registration", Map.of());
        }
        assertThat(told(PRIYA)).contains("You are registered for the meeting on 14 January 2027");
        table.made(PRIYA, january + "/registration/withdrawal", Map.of());

        assertThat(told(DANA)).contains("A place is free for you at the meeting on 14 January");
        assertThat(table.site.mailsTo(DANA).getLast().text())
                .contains("A place is free for you", "https://alongside.example" + january)
                .doesNotContain("Peer professional forum");
        assertThat(atHome(DANA, TestTrusts.FENBRIDGE))
                .singleElement()
                .satisfies(toDo -> {
                    assertThat(toDo.text()).contains("14 January 2027");
                    assertThat(toDo.address("/t/fenbridge")).isEqualTo(january);
                });
        assertThat(atHome(DANA, TestTrusts.NORTHMOOR)).isEmpty();
        assertThat(atHome(TWO_HATS, TestTrusts.NORTHMOOR)).isEmpty();

        table.made(DANA, january + "/registration", Map.of());
        assertThat(told(DANA)).doesNotContain("A place is free").contains("You are registered");
        assertThat(atHome(DANA, TestTrusts.FENBRIDGE)).isEmpty();

        table.made(DANA, january + "/registration/withdrawal", Map.of());
        assertThat(told(TWO_HATS)).contains("A place is free for you");
        table.site.later(java.time.Duration.ofHours(49));
        new Registrations(new ForumDatabase(table.site.trusts().pool())).sweep(table.site.now());
        assertThat(told(TWO_HATS)).doesNotContain("A place is free for you");
        assertThat(atHome(TWO_HATS, TestTrusts.NORTHMOOR)).isEmpty();
    }

    @Test
    void aMeetingThatIsCancelledCanTakePlaceAfterAllBeforeItsDay() {
        table.made(PRIYA, january + "/registration", Map.of());
        var why = Map.of("version", "1", "reason", "A strike.");
        table.made(TESS, january + "/cancellation", why);
        assertThat(told(PRIYA))
                .contains("The meeting on 14 January 2027 does not take place: A strike");
        assertThat(table.page(TESS, january)).contains("It takes place after all");
        assertThat(table.page(PRIYA, january)).doesNotContain("It takes place after all");
        var back = january + "/cancellation/withdrawal";
        assertThat(table.status(PRIYA, back, Map.of("version", "2"))).isEqualTo(403);
        assertThat(table.status(TESS, back, Map.of("version", "1"))).isEqualTo(409);
        var api = "/api/v1/events/" + table.id(january) + "/cancellation";
        assertThat(table.site.json(TESS, "DELETE", api, "").statusCode()).isEqualTo(428);
        var restored = table.site.json(TESS, "DELETE", api, "", "If-Match", "\"2\"");
        assertThat(restored.body()).contains("\"state\":\"planned\"", "\"reason\":\"\"");
        assertThat(table.status(TESS, back, Map.of("version", "3"))).isEqualTo(409);
        assertThat(told(PRIYA)).contains("The meeting on 14 January 2027 takes place after all");
        assertThat(table.page(PRIYA, january)).contains("You are registered");

        table.made(TESS, january + "/cancellation", Map.of("version", "3", "reason", "Snow"));
        table.nowIs("2027-01-14T14:00:00Z");
        assertThat(table.page(TESS, january)).doesNotContain("It takes place after all");
        assertThat(table.status(TESS, back, Map.of("version", "4"))).isEqualTo(409);
    }

    @Test
    void whoTakesSomethingOnIsToldUntilItIsDoneChangedOrWithdrawn() {
        table.nowIs("2027-01-14T14:05:00Z");
        var dana = table.participant(DANA);
        var priya = table.participant(PRIYA);
        table.made(TESS, january + "/actions", action("Write to the union", dana, "31"));
        assertThat(told(DANA))
                .contains("You took something on at the meeting on 14 January 2027")
                .doesNotContain("union");
        var own =
                MeetingTable.found(
                        table.page(TESS, january + "/minutes"),
                        "href=\"([^\"]*/actions/[0-9a-f-]+)\"");
        assertThat(table.page(DANA, january + "/minutes")).doesNotContain(own);
        assertThat(table.site.get(DANA, own).statusCode()).isEqualTo(403);
        try (var tab = Browser.open()) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", TESS.name()));
            tab.visit(table.site.url(own));
            assertThat(tab.page().inputValue("input[name=what]")).isEqualTo("Write to the union");
            assertThat(tab.faults()).isEmpty();
        }

        var other = new java.util.HashMap<>(action("Write to all unions", priya, "30"));
        other.put("version", "1");
        table.made(TESS, own, other);
        assertThat(table.status(TESS, own, other)).isEqualTo(409);
        assertThat(told(DANA)).contains("is no longer yours to do").doesNotContain("You took");
        assertThat(told(PRIYA)).contains("You took something on", "by 30 March 2027");
        assertThat(table.page(DANA, "/my/actions")).doesNotContain("unions");

        var done =
                MeetingTable.found(
                        table.page(PRIYA, "/my/actions"),
                        "action=\"(/my/actions/[0-9a-f-]+/completion)\"");
        table.made(PRIYA, done, Map.of());
        assertThat(told(PRIYA)).doesNotContain("You took something on");
        assertThat(table.status(TESS, own + "/withdrawal", Map.of("version", "3"))).isEqualTo(409);
        table.made(PRIYA, done + "/withdrawal", Map.of());
        table.made(TESS, own + "/withdrawal", Map.of("version", "4"));
        assertThat(table.page(PRIYA, "/my/actions")).contains("You have nothing to do");
        assertThat(table.page(PRIYA, january + "/minutes")).contains("Withdrawn on 14 January");
        assertThat(told(PRIYA)).contains("is no longer yours to do");
    }

    private static Map<String, String> action(String what, String owner, String day) {
        return Map.of(
                "what", what,
                "owner", owner,
                "due_on-day", day,
                "due_on-month", "3",
                "due_on-year", "2027");
    }

    @Test
    void throughTheApiAnActionIsChangedAndWithdrawnByWhoLeadsTheMeeting() {
        table.nowIs("2027-01-14T14:05:00Z");
        var api = "/api/v1/events/" + table.id(january) + "/actions";
        var body =
                "{\"what\": \"Ring\", \"owner\": \"%s\", \"due_on\": \"2027-03-01\"}"
                        .formatted(table.participant(DANA));
        var made = table.site.json(TESS, "POST", api, body);
        var one = api + "/" + MeetingTable.found(made.body(), "\"id\":\"([0-9a-f-]{36})\"");
        var later = "{\"due_on\": \"2027-03-09\"}";
        assertThat(table.site.json(TESS, "PATCH", one, later).statusCode()).isEqualTo(428);
        assertThat(table.site.json(DANA, "PATCH", one, later, "If-Match", "\"1\"").statusCode())
                .isEqualTo(403);
        assertThat(table.site.json(TESS, "PATCH", one, later, "If-Match", "\"1\"").body())
                .contains("\"what\":\"Ring\"", "2027-03-09", "\"version\":2");
        var over = one + "/withdrawal";
        assertThat(table.site.json(TESS, "PUT", over, "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(table.site.json(TESS, "PUT", over, "", "If-Match", "\"2\"").body())
                .contains("\"withdrawn_at\":\"2027-01-14");
        assertThat(table.site.json(TESS, "PATCH", one, later, "If-Match", "\"3\"").statusCode())
                .isEqualTo(409);
        assertThat(table.site.json(DANA, "GET", "/api/v1/my/actions", "").body())
                .doesNotContain("Ring");
    }

    @Test
    void minutesAreToldToThoseWhoWereThereAndToWhoCanApproveThem() {
        table.nowIs("2027-01-14T14:05:00Z");
        table.made(TESS, january + "/attendance", Map.of("there", table.participant(DANA)));
        var minutes = Map.of("version", "0", "body", "We met.");
        table.made(TESS, january + "/minutes/edit", minutes);
        assertThat(told(DANA)).contains("A draft of the minutes of the meeting on 14 January 2027");
        assertThat(told(PRIYA)).doesNotContain("A draft of the minutes");

        var book = new MinuteBook(new ForumDatabase(table.site.trusts().pool()));
        book.sweep(table.site.now());
        assertThat(told(TESS)).doesNotContain("wait to be approved");
        table.nowIs("2027-04-14T13:30:00Z");
        book.sweep(table.site.now());
        book.sweep(table.site.now());
        var april = table.meeting("14 April 2027");
        assertThat(told(TESS))
                .containsOnlyOnce("of the meeting on 14 January 2027 wait to be approved</a>")
                .contains(april + "/minutes");
        table.made(
                TESS,
                april + "/minutes/approval",
                Map.of("version", "1", "of", "" + table.id(january)));
        assertThat(told(TESS)).doesNotContain("wait to be approved");
    }
}
