package alongside.forums.notifications;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.IDRIS;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestPeople;
import alongside.forums.TestSite;
import alongside.forums.TestSite.Someone;
import alongside.forums.TestTalk;
import alongside.forums.posts.Posted;
import alongside.kernel.ForumDatabase;
import alongside.testing.Browser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People of two Trusts are told what happens in a forum that all Trusts share. */
class NotificationsTest {
    private static final String OWN = "/my/notifications";
    private static TestSite site;
    private static TestTalk talk;

    @BeforeAll
    static void start() {
        site = new TestSite();
        site.work();
        talk = TestTalk.in(site, "Peers", Map.of(), List.of(PRIYA, TESS, DANA, TWO_HATS));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String page(Someone who) {
        site.settle();
        return site.get(who, OWN).body();
    }

    @Test
    void repliesInOneTopicAreOneLineWithACountUntilWhoBeganItLooks() {
        var topic = talk.topic(PRIYA, "question", "First day on a ward?", "What helped?");
        talk.reply(DANA, topic, "Lunch with a peer.");
        talk.reply(DANA, topic, "And a map.");

        assertThat(page(PRIYA))
                .contains("2 new replies in ‘First day on a ward?’, the newest by Dana Merrick,")
                .contains(topic + "#p2")
                .containsPattern("Notifications \\([0-9]+\\)");
        assertThat(page(DANA)).doesNotContain("First day on a ward?");

        site.get(PRIYA, topic);
        assertThat(site.get(PRIYA, OWN + "?unread=yes").body()).doesNotContain("First day");
        assertThat(page(PRIYA)).contains("2 new replies in ‘First day on a ward?’");
    }

    @Test
    void somebodyMentionedIsToldAndMailedOnceHoweverOftenThePostIsChanged() {
        var topic = talk.topic(DANA, "discussion", "Rotas", "How do you plan them?");
        talk.reply(PRIYA, topic, "Ask @jules amari, they know.");
        site.settle();
        var before = site.mailsTo(TWO_HATS);
        var post = topic + "/posts/" + talk.post(topic, 2);
        for (int version = 1; version < 4; version++) {
            var body = "Ask @Jules Amari and @Tess Obi, " + version;
            var answer =
                    site.post(PRIYA, post + "/edit", Map.of("body", body, "version", "" + version));
            assertThat(answer.statusCode()).isEqualTo(303);
        }
        site.settle();

        assertThat(before.getLast().text())
                .contains("Priya Nair, peer support worker, Northmoor mentioned you in ‘Rotas’");
        assertThat(site.mailsTo(TWO_HATS)).hasSameSizeAs(before);
        assertThat(site.mailsTo(TESS).stream().filter(m -> m.text().contains("Rotas"))).hasSize(1);
        assertThat(before.getLast().subject()).doesNotContain("Rotas", "Priya", "Peers");
        assertThat(page(TWO_HATS)).containsOnlyOnce("mentioned you in ‘Rotas’</a>");
    }

    @Test
    void aFollowerWhoIsMentionedIsToldOnceOfThePost() {
        var topic = talk.topic(DANA, "discussion", "Badges", "Do you wear one?");
        talk.reply(PRIYA, topic, "@Dana Merrick, yes");

        assertThat(page(DANA))
                .contains("mentioned you in ‘Badges’")
                .doesNotContain("new reply in ‘Badges’");
    }

    @Test
    void aMutedTopicIsSilent() {
        var topic = talk.topic(DANA, "discussion", "Parking", "Where?");
        site.post(DANA, topic + "/following", Map.of("how", "mute"));
        talk.reply(PRIYA, topic, "@Dana Merrick, nowhere");
        // Writing there again does not unmute it.
        talk.reply(DANA, topic, "I see");
        talk.reply(PRIYA, topic, "Yes");

        assertThat(page(DANA)).doesNotContain("Parking");
        assertThat(site.mailsTo(DANA)).noneMatch(mail -> mail.text().contains("Parking"));
        assertThat(site.get(DANA, topic).body()).contains("You muted this topic");
    }

    @Test
    void whoHidesNameOrTrustIsHiddenInNotificationsAndMails() {
        var other = TestTalk.in(site, "Quiet corner", Map.of(), List.of(PRIYA, DANA));
        var topic = other.topic(PRIYA, "discussion", "Nights", "Who works them?");
        other.unnamed(DANA, topic, "@Priya Nair, I do");
        site.settle();
        assertThat(site.mailsTo(PRIYA).getLast().text())
                .contains("Peer support worker, Fenbridge and Ouse mentioned you")
                .doesNotContain("Dana");

        site.post(
                DANA,
                other.forum() + "/profile",
                Map.of(
                        "display_name", "Dana Merrick",
                        "shows_trust", "no",
                        "listed", "yes",
                        "version", "1"));
        other.reply(DANA, topic, "@Priya Nair, and you?");
        var page = page(PRIYA);
        site.post(
                DANA,
                other.forum() + "/profile",
                Map.of(
                        "display_name", "Dana Merrick",
                        "shows_trust", "yes",
                        "listed", "yes",
                        "version", "2"));

        assertThat(site.mailsTo(PRIYA).getLast().text())
                .contains("Dana Merrick, peer support worker at a member Trust mentioned you")
                .doesNotContain("Fenbridge");
        assertThat(page)
                .contains("Dana Merrick, peer support worker at a member Trust mentioned you in")
                .doesNotContain("Fenbridge and Ouse mentioned you in ‘Nights’");
    }

    @Test
    void anAcceptedAnswerIsToldToWhoWroteIt() {
        var topic = talk.topic(PRIYA, "question", "Lockers?", "Are there any?");
        talk.reply(DANA, topic, "On floor 2.");
        site.post(PRIYA, topic + "/answer", Map.of("version", "1", "number", "2"));

        assertThat(page(DANA)).contains("Your reply was marked as the answer to ‘Lockers?’");
    }

    @Test
    void aRequestToJoinNeedsAModeratorAndItsDecisionIsMailedToWhoAsked() {
        var gated = TestTalk.in(site, "Gated", Map.of("visibility", "by_request"), List.of());
        site.post(
                TestPeople.OPERATOR,
                gated.forum() + "/people/invitations",
                Map.of("email", TESS.email(), "part", "moderator"));
        gated.join(DANA);
        assertThat(page(TESS)).contains("Somebody asks to join Gated");
        var people = site.get(TESS, gated.forum() + "/people").body();
        var dana = Pattern.compile("/people/([0-9a-f-]{36})").matcher(people);
        while (dana.find()) {
            site.post(TESS, gated.forum() + "/people/" + dana.group(1) + "/acceptance", Map.of());
        }

        assertThat(page(DANA)).contains("You are now a member of Gated");
        assertThat(site.mailsTo(DANA))
                .anyMatch(mail ->
                        mail.text().contains("You are now a member of Gated")
                                && mail.stop() == null
                                && !mail.subject().contains("Gated"));
        assertThat(site.get(TESS, OWN + "?unread=yes").body()).doesNotContain("asks to join");
    }

    @Test
    void whatIsHiddenOrCanNoLongerBeReadIsToldNoMore() {
        var topic = talk.topic(PRIYA, "discussion", "Gone soon", "Really");
        talk.reply(DANA, topic, "Yes");
        assertThat(page(PRIYA)).contains("Gone soon");
        var post = topic + "/posts/" + talk.post(topic, 2);
        site.post(DANA, post + "/deletion", Map.of("version", "1"));
        assertThat(page(PRIYA)).doesNotContain("Gone soon");
    }

    @Test
    void aMessageThatComesTwiceHasItsEffectOnce() {
        var topic = talk.topic(PRIYA, "discussion", "Twice", "Is it?");
        talk.reply(DANA, topic, "@Priya Nair, no");
        talk.reply(DANA, topic, "No");
        site.settle();
        var mails = site.mailsTo(PRIYA).size();
        var forums = new ForumDatabase(site.trusts().pool());
        for (int i = 0; i < 3; i++) {
            forums.in(db -> {
                Posted.tell(db, talk.post(topic, 2));
                Posted.tell(db, talk.post(topic, 3));
                return true;
            });
        }

        assertThat(page(PRIYA)).contains("1 new reply in ‘Twice’ by Dana Merrick");
        assertThat(site.mailsTo(PRIYA)).hasSize(mails);
    }

    @Test
    void markingAllAsReadCanBeUndone() {
        var topic = talk.topic(TWO_HATS, "discussion", "Undo", "Please");
        talk.reply(DANA, topic, "Yes");
        assertThat(page(TWO_HATS)).contains("Mark all as read");
        var back = site.post(TWO_HATS, OWN + "/reading", Map.of());
        var address = back.headers().firstValue("location").orElseThrow();
        assertThat(site.get(TWO_HATS, address).body()).contains("Marked as read", "Undo");
        assertThat(site.get(TWO_HATS, OWN + "?unread=yes").body()).doesNotContain("‘Undo’");

        site.post(
                TWO_HATS,
                OWN + "/restoration",
                Map.of("read", address.substring(address.indexOf('=') + 1)));
        assertThat(site.get(TWO_HATS, OWN + "?unread=yes").body()).contains("‘Undo’");
    }

    @Test
    void theApiTellsEachPersonTheirOwnAndNobodyElses() {
        var topic = talk.topic(PRIYA, "discussion", "For Priya", "Hello");
        talk.reply(DANA, topic, "Hello");
        site.settle();
        var api = "/api/v1/notifications";
        var mine = site.json(PRIYA, "GET", api + "?kind=reply&unread=yes&limit=1", "");
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(mine.body()).contains("For Priya");
        var id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(mine.body());
        assertThat(id.find()).isTrue();
        var reading = api + "/" + id.group(1) + "/reading";

        assertThat(site.json(DANA, "GET", api, "").body()).doesNotContain("For Priya");
        assertThat(site.json(DANA, "POST", reading, "").statusCode()).isEqualTo(404);
        assertThat(site.json(PRIYA, "POST", reading, "").body()).doesNotContain("\"read_at\":null");
        assertThat(site.json(PRIYA, "DELETE", reading, "").body()).contains("\"read_at\":null");
        assertThat(site.json(PRIYA, "GET", api + "/unread", "").body()).contains("\"unread\":");
        assertThat(site.json(PRIYA, "GET", api + "?kind=gossip", "").statusCode()).isEqualTo(422);
        assertThat(site.json(PRIYA, "POST", api + "/reading", "").body())
                .isEqualTo("{\"unread\":0}");
    }

    @Test
    void aTopicIsFollowedThroughTheApiByItsMembersAlone() {
        var topic = talk.topic(PRIYA, "discussion", "Follow me", "Please");
        var api = "/api/v1/topics/" + topic.substring(topic.lastIndexOf('/') + 1) + "/following";

        assertThat(site.json(PRIYA, "GET", api, "").body()).isEqualTo("{\"how\":\"follow\"}");
        assertThat(site.json(DANA, "GET", api, "").body()).isEqualTo("{\"how\":\"neither\"}");
        assertThat(site.json(DANA, "POST", api, "{\"how\":\"mute\"}").body())
                .isEqualTo("{\"how\":\"mute\"}");
        assertThat(site.json(DANA, "POST", api, "{\"how\":\"shout\"}").statusCode()).isEqualTo(422);
        assertThat(site.json(DANA, "DELETE", api, "").body()).isEqualTo("{\"how\":\"neither\"}");
        for (var method : List.of("GET", "POST", "DELETE")) {
            assertThat(site.json(IDRIS, method, api, "{\"how\":\"follow\"}").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void thePagesWorkForEverybodyOnAnyScreen() {
        var topic = talk.topic(TESS, "discussion", "Look at me", "Please");
        talk.reply(DANA, topic, "@Tess Obi, yes");
        talk.reply(DANA, topic, "Twice");
        site.settle();
        try (var tab = Browser.open()) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", TESS.name()));
            for (var path :
                    List.of(
                            OWN,
                            OWN + "?unread=yes&kind=answer",
                            OWN + "/preferences",
                            OWN + "/mails",
                            topic)) {
                tab.visit(site.url(path));
                assertThat(tab.faults()).as(path).isEmpty();
            }
        }
    }
}
