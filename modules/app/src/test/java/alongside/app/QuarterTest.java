package alongside.app;

import static alongside.app.Desk.found;
import static alongside.app.Who.ADMIN;
import static alongside.app.Who.EXPERT;
import static alongside.app.Who.MANAGER;
import static alongside.app.Who.NEIGHBOUR;
import static alongside.app.Who.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.MailServer;
import alongside.testing.Pause;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A whole quarterly meeting of people from two Trusts, from a topic to what came of it, with
 * everything that runs in service: its jobs, its outbox, its mail, and the schemas of both Trusts.
 */
class QuarterTest {
    private static final Duration SOON = Duration.ofMinutes(2);
    private final MovingClock clock = MovingClock.at("2026-11-23T10:00:00Z");
    private final MailServer mails = MailServer.start(0);
    private TestSite site;
    private Desk desk;
    private String forum = "";
    private String january = "";
    private String topic = "";
    private String item = "";

    @BeforeEach
    void start() throws SQLException {
        site = new TestSite(clock, mails.port());
        desk = new Desk(site);
    }

    @AfterEach
    void stop() {
        site.close();
        mails.close();
    }

    @Test
    void aQuarterlyMeetingGoesFromATopicToItsOutcome() throws SQLException {
        aForumOfTwoTrustsPlansItsMeetings();
        aTopicComesOnTheAgendaByVotes();
        aPlaceThatBecomesFreeIsOfferedAndTaken();
        var first = inACalendar("14 April 2027");

        itIs("2027-01-14T14:05:00Z");
        peopleCheckInByCodeAndByList();
        equalVotesAreDecidedByTheChair();
        anActionLandsOnItsOwnersLists();
        eachPersonsOwnTrustIsToldOnce();
        desk.made(ADMIN, january + "/minutes/edit", "version", "0", "body", "We **met**.");

        itIs("2027-04-14T13:30:00Z");
        theOutcomeGoesBackToTheTopicBeforeTheMinutesAreApproved();
        var later = inACalendar("14 April 2027");
        assertThat(later).isEqualTo(first);
    }

    private void itIs(String moment) throws SQLException {
        clock.set(moment);
        site.logIn();
    }

    private void aForumOfTwoTrustsPlansItsMeetings() {
        forum =
                desk.made(
                        OPERATOR,
                        "/forums",
                        "name",
                        "Peer professional forum",
                        "purpose",
                        "Where peers talk about their work",
                        "reach",
                        "national",
                        "visibility",
                        "open",
                        "reviewed",
                        "nobody",
                        "roles",
                        "programme_lead",
                        "roles",
                        "line_manager",
                        "roles",
                        "expert_by_experience");
        desk.made(OPERATOR, forum + "/people/invitations", "email", ADMIN.email(), "part", "chair");
        for (var who : List.of(MANAGER, NEIGHBOUR, EXPERT)) {
            desk.made(who, forum + "/join");
        }
        for (var who : List.of(ADMIN, MANAGER, NEIGHBOUR, EXPERT)) {
            desk.made(who, "/forums/conduct/acceptance", "version", "1");
        }
        var series = forum + "/meetings/series";
        desk.made(
                ADMIN,
                series,
                "terms",
                "We meet to learn from each other.",
                "first_on-day",
                "14",
                "first_on-month",
                "1",
                "first_on-year",
                "2027",
                "starts_at",
                "2pm",
                "minutes",
                "120",
                "link",
                "https://meet.example/peers",
                "capacity",
                "2",
                "quorum",
                "3",
                "chair",
                member("ADMIN"));
        january = meeting("14 January 2027");
    }

    /** What stands for somebody in the forum, as the chair chooses them. */
    private String member(String name) {
        var page = desk.page(ADMIN, forum + "/meetings/series");
        return found(page, "value=\"([0-9a-f-]{36})\"[^>]*>" + name);
    }

    private String meeting(String day) {
        var page = desk.page(ADMIN, forum + "/meetings");
        return found(page, "href=\"(/forums/[0-9a-f-]+/meetings/[0-9a-f-]+)\">" + day);
    }

    private void aTopicComesOnTheAgendaByVotes() {
        topic =
                desk.made(
                        NEIGHBOUR,
                        forum + "/topics",
                        "title",
                        "Pay bands",
                        "body",
                        "Ours differ.",
                        "kind",
                        "discussion");
        desk.made(NEIGHBOUR, topic + "/agenda");
        desk.made(MANAGER, topic + "/agenda");
        assertThat(desk.page(EXPERT, topic)).contains("2 members want this on the agenda");
        item = found(desk.page(ADMIN, january), "href=\"([^\"]*/agenda/[0-9a-f-]+)\"");
        desk.made(ADMIN, item + "/acceptance", "version", "1", "place", "1");
        assertThat(desk.page(NEIGHBOUR, topic)).contains("It is on the agenda of the");
    }

    private void aPlaceThatBecomesFreeIsOfferedAndTaken() {
        for (var who : List.of(ADMIN, MANAGER, NEIGHBOUR)) {
            desk.made(who, january + "/registration");
        }
        assertThat(desk.page(NEIGHBOUR, january)).contains("You are on the waiting list");
        desk.made(MANAGER, january + "/registration/withdrawal");
        var mail = mails.await(NEIGHBOUR.email(), SOON);
        assertThat(mail.text()).contains("A place is free", january);
        assertThat(desk.page(NEIGHBOUR, "/t/fenbridge")).contains("A place is free for you");
        desk.made(NEIGHBOUR, january + "/registration");
        assertThat(desk.page(NEIGHBOUR, january))
                .contains("You are registered", "https://meet.example/peers");
        assertThat(desk.page(NEIGHBOUR, "/t/fenbridge")).doesNotContain("A place is free for you");
    }

    /**
     * The id of a meeting as a calendar program knows it, which follows a new address each time.
     */
    private String inACalendar(String day) {
        var page = desk.posted(NEIGHBOUR, "/forums/calendar", "what", "everything").body();
        var feed = desk.page(OPERATOR, found(page, "href=\"(/calendars/[A-Za-z0-9_-]{43})\""));
        var id = meeting(day).replaceAll(".*/", "");
        return events(feed).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .filter(uid -> uid.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<CalendarComponent> events(String feed) {
        try {
            return new CalendarBuilder().build(new StringReader(feed)).getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(feed, e);
        }
    }

    private void peopleCheckInByCodeAndByList() {
        desk.made(ADMIN, january + "/check-in/code");
        var people = desk.page(ADMIN, january + "/people");
        var code = found(people, ">([0-9]{6})</strong>");
        for (var who : List.of(ADMIN, NEIGHBOUR)) {
            desk.made(who, january + "/check-in", "code", code);
        }
        var ticked = desk.page(ADMIN, january + "/people");
        desk.made(
                ADMIN,
                january + "/attendance",
                "there",
                member("ADMIN"),
                "there",
                member("MANAGER"),
                "there",
                member("NEIGHBOUR"));
        assertThat(ticked).contains("2 people are checked in");
        assertThat(desk.page(EXPERT, january)).contains("3 people from 2 Trusts");
    }

    private void equalVotesAreDecidedByTheChair() {
        var minutes = january + "/minutes";
        desk.made(ADMIN, january + "/motions", "motion", "We ask for one band.");
        var motion =
                found(desk.page(ADMIN, minutes), "action=\"([^\"]*/motions/[0-9a-f-]+)/vote\"");
        desk.made(MANAGER, motion + "/vote", "choice", "against");
        desk.made(NEIGHBOUR, motion + "/vote", "choice", "for");
        assertThat(desk.status(EXPERT, motion + "/vote", "choice", "for")).isEqualTo(403);
        assertThat(desk.status(ADMIN, motion + "/closure")).isEqualTo(422);
        desk.made(ADMIN, motion + "/closure", "casting", "for");
        assertThat(desk.page(EXPERT, minutes))
                .contains("Carried", "1 for, 1 against", "3 people were there");
    }

    private void anActionLandsOnItsOwnersLists() {
        desk.made(
                ADMIN,
                january + "/actions",
                "what",
                "Write to the chief people officers",
                "owner",
                member("NEIGHBOUR"),
                "due_on-day",
                "31",
                "due_on-month",
                "3",
                "due_on-year",
                "2027");
        assertThat(desk.page(NEIGHBOUR, "/my/actions"))
                .contains("Write to the chief people officers", "By 31 March 2027");
        assertThat(desk.page(NEIGHBOUR, "/t/fenbridge"))
                .contains("Write to the chief people officers");
        assertThat(desk.page(MANAGER, "/my/actions")).contains("You have nothing to do");
        assertThat(desk.page(ADMIN, "/t/northmoor")).doesNotContain("chief people officers");
    }

    private void eachPersonsOwnTrustIsToldOnce() throws SQLException {
        desk.made(ADMIN, january + "/attendance/confirmation", "hours", "2");
        desk.made(ADMIN, january + "/attendance/confirmation", "hours", "2");
        assertThat(Pause.until(this::everybodyIsTold, SOON, Duration.ofMillis(100))).isTrue();
        var entry = "Meeting of the forum Peer professional forum";
        assertThat(desk.page(NEIGHBOUR, "/t/fenbridge/my/cpd")).containsOnlyOnce(entry);
        assertThat(desk.page(MANAGER, "/t/northmoor/my/cpd"))
                .containsOnlyOnce(entry)
                .contains("2027: 2 hours");
        assertThat(desk.page(EXPERT, "/t/northmoor/my/cpd")).doesNotContain(entry);
        assertThat(count("SELECT count(*) FROM " + TestSite.FENBRIDGE + ".cpd_entry")).isOne();
        assertThat(count("SELECT count(*) FROM " + TestSite.NORTHMOOR + ".cpd_entry")).isEqualTo(2);
    }

    private boolean everybodyIsTold() {
        try {
            return count("SELECT count(*) FROM alongside_platform.outbox_message") == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = site.database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void theOutcomeGoesBackToTheTopicBeforeTheMinutesAreApproved() {
        var approve = meeting("14 April 2027") + "/minutes/approval";
        var of = january.replaceAll(".*/", "");
        assertThat(desk.status(ADMIN, approve, "version", "1", "of", of)).isEqualTo(409);
        assertThat(desk.status(ADMIN, item + "/closure", "version", "2")).isEqualTo(422);
        desk.made(ADMIN, item + "/closure", "version", "2", "outcome", "We ask for one band.");
        assertThat(desk.page(NEIGHBOUR, topic))
                .contains("Outcome of the meeting on 14 January 2027", "We ask for one band.");
        desk.made(ADMIN, approve, "version", "1", "of", of);
        assertThat(desk.page(NEIGHBOUR, january + "/minutes"))
                .contains("Approved", "By the meeting on 14 April 2027", "<strong>met</strong>");
    }
}
