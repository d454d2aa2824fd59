package alongside.forums;

import static alongside.forums.MeetingTable.LINK;
import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.actions.Actions;
import alongside.forums.actions.ActionsAtHome;
import alongside.kernel.Actor;
import alongside.kernel.ForumDatabase;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.tenants.HomePart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A whole quarterly meeting, from a topic to what came of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterlyMeetingTest {
    private static final MeetingTable TABLE = new MeetingTable(2, 3);
    private static final String MEETING = TABLE.meeting("14 January 2027");
    private static String topic = "";
    private static String item = "";

    @AfterAll
    static void close() {
        TABLE.close();
    }

    @Test
    @Order(1)
    void aSeriesFrom14JanuaryGives14April14JulyAnd14October() {
        assertThat(TABLE.page(DANA, TABLE.forum + "/meetings"))
                .contains("14 January 2027", "14 April 2027", "14 July 2027", "14 October 2027")
                .contains("Tess Obi, peer support worker, Northmoor")
                .doesNotContain("More than 3 months and 14 days after");
        assertThat(TABLE.site.get(STRANGER, TABLE.forum + "/meetings").statusCode()).isEqualTo(404);
        assertThat(TABLE.site.get(STRANGER, MEETING).statusCode()).isEqualTo(404);
        assertThat(TABLE.status(DANA, TABLE.forum + "/meetings", Map.of())).isEqualTo(403);
    }

    @Test
    @Order(2)
    void aTopicComesOnTheAgendaByVotes() {
        topic =
                TABLE.made(
                        PRIYA,
                        TABLE.forum + "/topics",
                        Map.of("title", "Pay bands", "body", "Ours differ.", "kind", "discussion"));
        assertThat(TABLE.page(DANA, topic)).contains("Put on the agenda");
        TABLE.made(PRIYA, topic + "/agenda", Map.of());
        assertThat(TABLE.page(DANA, topic)).contains("1 member wants this on the agenda");
        TABLE.made(DANA, topic + "/agenda", Map.of());
        TABLE.made(DANA, topic + "/agenda", Map.of());
        assertThat(TABLE.page(DANA, topic)).contains("2 members want this on the agenda");

        item = MeetingTable.found(TABLE.page(TESS, MEETING), "href=\"([^\"]*/agenda/[0-9a-f-]+)\"");
        TABLE.made(DANA, item + "/vote/withdrawal", Map.of());
        assertThat(TABLE.page(DANA, topic)).contains("1 member wants this");
        TABLE.made(DANA, item + "/vote", Map.of());
        assertThat(TABLE.status(DANA, item + "/acceptance", Map.of("version", "1"))).isEqualTo(403);
        TABLE.made(TESS, item + "/acceptance", Map.of("version", "1", "place", "1"));
        assertThat(TABLE.page(DANA, topic)).contains("It is on the agenda of the");
        var early = Map.of("version", "2", "outcome", "Agreed");
        assertThat(TABLE.status(TESS, item + "/closure", early)).isEqualTo(409);
    }

    @Test
    @Order(3)
    void aPlaceThatBecomesFreeIsOfferedToTheFirstInLine() {
        TABLE.made(TESS, MEETING + "/registration", Map.of());
        var needs = Map.of("needs", "Captions, please", "remember", "yes");
        TABLE.made(PRIYA, MEETING + "/registration", needs);
        TABLE.made(DANA, MEETING + "/registration", Map.of());
        assertThat(TABLE.page(PRIYA, MEETING)).contains("You are registered", LINK);
        assertThat(TABLE.page(DANA, MEETING))
                .contains("You are on the waiting list")
                .doesNotContain(LINK)
                .doesNotContain("Captions");
        assertThat(TABLE.page(TESS, MEETING + "/people")).contains("Captions, please");
        assertThat(TABLE.site.get(PRIYA, MEETING + "/people").statusCode()).isEqualTo(403);

        TABLE.made(PRIYA, MEETING + "/registration/withdrawal", Map.of());
        assertThat(TABLE.page(DANA, MEETING)).contains("A place is free for you");
        assertThat(TABLE.messages("forums.told"))
                .anySatisfy(told -> assertThat(told).endsWith(DANA.id().toString()));
        TABLE.made(DANA, MEETING + "/registration", Map.of());
        assertThat(TABLE.page(DANA, MEETING)).contains("You are registered", LINK);
        var next = TABLE.meeting("14 April 2027");
        assertThat(TABLE.page(PRIYA, next)).contains("Captions, please");
    }

    @Test
    @Order(4)
    void peopleCheckInByCodeOrByListAndAHiddenTrustStaysHidden() {
        TABLE.nowIs("2027-01-14T14:05:00Z");
        TABLE.site.post(
                DANA,
                TABLE.forum + "/profile",
                Map.of("version", "1", "display_name", "Dana", "shows_trust", "no"));
        TABLE.made(TESS, MEETING + "/check-in/code", Map.of());
        var code =
                MeetingTable.found(TABLE.page(TESS, MEETING + "/people"), ">([0-9]{6})</strong>");
        var wrong = Map.of("code", code.equals("000000") ? "000001" : "000000");
        assertThat(TABLE.status(DANA, MEETING + "/check-in", wrong)).isEqualTo(422);
        for (var who : List.of(TESS, DANA, PRIYA)) {
            TABLE.made(who, MEETING + "/check-in", Map.of("code", code));
        }
        for (var i = 0; i < 5; i++) {
            assertThat(TABLE.status(TWO_HATS, MEETING + "/check-in", wrong)).isEqualTo(422);
        }
        var right = Map.of("code", code);
        var late = TABLE.site.post(TWO_HATS, MEETING + "/check-in", right);
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.headers().firstValue("retry-after")).hasValue("901");
        assertThat(late.body()).contains("ask the chair to tick you in the list");
        TABLE.site.later(Duration.ofMinutes(15));
        assertThat(TABLE.status(TWO_HATS, MEETING + "/check-in", wrong)).isEqualTo(422);
        assertThat(TABLE.page(DANA, MEETING))
                .contains("2 people from 1 Trust, and 1 whose Trust is not shown")
                .doesNotContain("Fenbridge");
    }

    @Test
    @Order(5)
    void aDecisionNeedsTheQuorumAndTheChairsVoteWhereVotesAreEqual() {
        TABLE.made(TESS, MEETING + "/motions", Map.of("motion", "We ask for one band."));
        var vote =
                MeetingTable.found(
                        TABLE.page(TESS, MEETING + "/minutes"),
                        "action=\"([^\"]*/motions/[0-9a-f-]+)/vote\"");
        assertThat(TABLE.status(TWO_HATS, vote + "/vote", Map.of("choice", "for"))).isEqualTo(403);
        TABLE.made(PRIYA, vote + "/vote", Map.of("choice", "against"));
        TABLE.made(PRIYA, vote + "/vote", Map.of("choice", "for"));
        TABLE.made(DANA, vote + "/vote", Map.of("choice", "against"));
        TABLE.made(TESS, vote + "/vote", Map.of("choice", "abstain"));
        assertThat(TABLE.page(DANA, MEETING + "/minutes")).doesNotContain("1 for, 1 against");
        assertThat(TABLE.status(TESS, vote + "/closure", Map.of())).isEqualTo(422);
        TABLE.made(TESS, vote + "/closure", Map.of("casting", "for"));
        assertThat(TABLE.page(DANA, MEETING + "/minutes"))
                .contains("Carried", "1 for, 1 against, 1 abstained", "3 people were there");
        assertThat(TABLE.status(PRIYA, vote + "/vote", Map.of("choice", "for"))).isEqualTo(409);
    }

    @Test
    @Order(6)
    void whoTakesSomethingOnFindsItAndMarksItAsDone() {
        TABLE.made(
                TESS,
                MEETING + "/actions",
                Map.of(
                        "what", "Write to the chief people officers",
                        "owner",
                                TABLE.participant(
                                        new TestSite.Someone(
                                                DANA.id(), "Dana,", java.util.Set.of())),
                        "due_on-day", "31",
                        "due_on-month", "3",
                        "due_on-year", "2027"));
        var mine = TABLE.page(DANA, "/my/actions");
        assertThat(mine).contains("Write to the chief people officers", "By 31 March 2027");
        assertThat(TABLE.page(PRIYA, "/my/actions")).contains("You have nothing to do");
        assertThat(atHome(TestTrusts.FENBRIDGE))
                .singleElement()
                .satisfies(
                        toDo -> assertThat(toDo.address("/t/fenbridge")).isEqualTo("/my/actions"));
        assertThat(atHome(TestTrusts.NORTHMOOR)).isEmpty();
        var done = MeetingTable.found(mine, "action=\"(/my/actions/[0-9a-f-]+/completion)\"");
        assertThat(TABLE.status(PRIYA, done, Map.of())).isEqualTo(404);
        TABLE.made(DANA, done, Map.of());
        assertThat(TABLE.page(DANA, "/my/actions")).contains("You have nothing to do", "Done");
        TABLE.made(DANA, done + "/withdrawal", Map.of());
        assertThat(TABLE.page(DANA, "/my/actions")).contains("By 31 March 2027");
    }

    private static String found(TestSite.Someone who) {
        return TABLE.site.get(who, "/api/v1/search?q=met").body();
    }

    /** What Dana finds to do on the home page of a Trust. */
    private static List<HomePart.ToDo> atHome(TrustId trust) {
        var actions = new Actions(new ForumDatabase(TABLE.site.trusts().pool()));
        var dana = new Actor(DANA.id(), DANA.name(), trust, java.util.Set.of());
        return new ActionsAtHome(actions).toDo(dana, LocalDate.of(2027, 1, 14));
    }

    @Test
    @Order(7)
    void attendanceThatTheChairConfirmsGoesToEachPersonsOwnTrustOnce() {
        TABLE.made(TESS, MEETING + "/attendance/confirmation", Map.of("hours", "2"));
        TABLE.made(TESS, MEETING + "/attendance/confirmation", Map.of("hours", "2"));
        var told = TABLE.messages("cpd.attendance");
        assertThat(told).hasSize(3);
        assertThat(told)
                .filteredOn(message -> message.contains(DANA.id().toString()))
                .singleElement()
                .satisfies(message ->
                        assertThat(message)
                                .contains(TestTrusts.FENBRIDGE.value())
                                .contains("\"date\":\"2027-01-14\"", "\"hours\":2"));
    }

    @Test
    @Order(8)
    void anItemCannotBeClosedWithoutAnOutcomeWhichGoesBackToTheTopic() {
        TABLE.made(TESS, MEETING + "/minutes/edit", Map.of("version", "0", "body", "We **met**."));
        assertThat(TABLE.page(DANA, MEETING + "/minutes"))
                .contains("<strong>met</strong>", "Draft");
        assertThat(TABLE.status(TESS, item + "/closure", Map.of("version", "2"))).isEqualTo(422);

        assertThat(found(DANA)).contains("\"items\":[]");

        TABLE.nowIs("2027-04-14T13:30:00Z");
        var april = TABLE.meeting("14 April 2027");
        var approval = Map.of("version", "1", "of", "" + TABLE.id(MEETING));
        assertThat(TABLE.status(TESS, april + "/minutes/approval", approval)).isEqualTo(409);
        var outcome = Map.of("version", "2", "outcome", "We ask for one band.");
        TABLE.made(TESS, item + "/closure", outcome);
        assertThat(TABLE.page(DANA, topic))
                .contains("Outcome of the meeting on 14 January 2027", "We ask for one band.");
        TABLE.made(TESS, april + "/minutes/approval", approval);
        assertThat(TABLE.page(DANA, MEETING + "/minutes"))
                .contains("Approved", "By the meeting on 14 April 2027");
        assertThat(found(DANA))
                .contains("\"what\":\"minutes\"", MEETING + "/minutes", "\"by\":null")
                .contains("{\"text\":\"met\",\"found\":true}");
        assertThat(found(STRANGER)).contains("\"items\":[]");
        assertThat(TABLE.page(DANA, "/forums/search?q=met"))
                .contains("Minutes of the meeting on 14 January 2027", "<mark>met</mark>");
        var late = Map.of("version", "2", "body", "Other");
        assertThat(TABLE.status(TESS, MEETING + "/minutes/edit", late)).isEqualTo(409);
    }
}
