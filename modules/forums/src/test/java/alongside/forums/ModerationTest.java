package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.IDRIS;
import static alongside.forums.TestPeople.MODERATOR;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Moderators look after their own forum: with reasons, with appeals, and so that all can be undone.
 */
class ModerationTest {
    private static SafetySite safety;
    private static String forum;
    private static String other;

    @BeforeAll
    static void start() {
        safety = new SafetySite();
        forum = safety.forum("Peer forum", "");
        safety.appoint(forum, TESS, "moderator");
        safety.join(forum, PRIYA, DANA);
        // Who is new begins no more than 2 topics a day.
        var welcome = safety.topic(TESS, forum, "Welcome");
        for (int i = 0; i < 3; i++) {
            safety.reply(PRIYA, welcome, "Hello " + i);
        }
        other = safety.forum("Perinatal peers", "");
        safety.appoint(other, TWO_HATS, "moderator");
    }

    @AfterAll
    static void stop() {
        safety.close();
    }

    private static String report(Someone who, String post, int status) {
        return safety.send(
                        who,
                        "POST",
                        "/forums/" + forum + "/reports",
                        "{\"post\": \"%s\", \"reason\": \"identifies\"}".formatted(post),
                        status)
                .path("id")
                .asText();
    }

    private static String decide(Someone who, String in, String body, int status) {
        return safety.send(who, "POST", "/forums/" + in + "/decisions", body, status)
                .path("id")
                .asText();
    }

    private static void undo(Someone who, String decision) {
        var path = "/forums/" + forum + "/decisions/" + decision + "/reversal";
        safety.send(who, "POST", path, "{\"reason\": \"It was a mistake\"}", 200);
    }

    @Test
    void aPostIsReportedHiddenWithAReasonAppealedAndRestored() {
        var topic = safety.topic(PRIYA, forum, "A first day");
        var post = safety.reply(DANA, topic, "On Willow ward they said");
        var report = report(PRIYA, post, 201);
        report(PRIYA, post, 409);

        var path = "/forums/" + forum + "/reports/" + report;
        safety.get(DANA, path, 404);
        assertThat(safety.get(TESS, path, 200).path("reporter").path("name").asText())
                .isEqualTo("Priya Nair");
        var acted =
                safety.send(
                        MODERATOR,
                        "POST",
                        path + "/decision",
                        "{\"kind\": \"hide\", \"reason\": \"The ward is named\", \"answer\": \"We hid it\"}",
                        200);
        assertThat(safety.get(PRIYA, "/forums/" + forum + "/reports/mine", 200).toString())
                .contains("\"outcome\":\"acted\"", "We hid it", "\"decision\":null")
                .doesNotContain("The ward is named");
        assertThat(safety.posts(PRIYA, topic)).doesNotContain("Willow");
        assertThat(safety.posts(DANA, topic)).contains("Willow");

        var decision = acted.path("decision").asText();
        assertThat(safety.site.get(DANA, "/forums/" + forum + "/mine/" + decision).body())
                .contains("The ward is named", "Why should somebody look again?")
                .doesNotContain("Bex Lovell", "Priya Nair");
        var own = "/forums/" + forum + "/decisions/" + decision;
        safety.get(PRIYA, own, 404);
        safety.send(PRIYA, "POST", own + "/appeal", "{\"words\": \"Please\"}", 404);
        safety.send(DANA, "POST", own + "/appeal", "{\"words\": \"It is my own ward\"}", 200);
        safety.send(DANA, "POST", own + "/appeal", "{\"words\": \"Again\"}", 409);

        // Not by the one who decided, as long as there is another.
        var answer = "{\"granted\": true, \"reason\": \"Nobody can be known\"}";
        safety.send(MODERATOR, "POST", own + "/appeal/answer", answer, 403);
        safety.send(TESS, "POST", own + "/appeal/answer", answer, 200);
        assertThat(safety.posts(PRIYA, topic)).contains("Willow");
        var record = safety.get(MODERATOR, own, 200);
        assertThat(record.path("undone").path("reason").asText()).isEqualTo("Nobody can be known");
        assertThat(record.path("appeal").path("granted").asBoolean()).isTrue();
    }

    @Test
    void whatModeratorsSeeIsSeenByThoseOfThisForumAlone() {
        var topic = safety.topic(DANA, forum, "Who sees it");
        var report = report(PRIYA, safety.reply(DANA, topic, "Hm"), 201);
        for (var list : new String[] {"/reports", "/decisions", "/waiting"}) {
            var path = "/forums/" + forum + list;
            safety.get(TESS, path, 200);
            safety.get(PRIYA, path, 403);
            for (var who : new Someone[] {TWO_HATS, OPERATOR, IDRIS, STRANGER}) {
                safety.get(who, path, 404);
            }
        }
        for (var who : new Someone[] {TWO_HATS, OPERATOR, IDRIS, STRANGER}) {
            safety.get(who, "/forums/" + forum + "/reports/" + report, 404);
            assertThat(safety.site.get(who, "/forums/" + forum + "/queue").statusCode())
                    .isEqualTo(404);
            decide(
                    who,
                    forum,
                    "{\"kind\": \"lock\", \"reason\": \"No\", \"topic\": \"%s\"}".formatted(topic),
                    404);
        }
        // A moderator of another forum reaches nothing of this one through their own.
        safety.get(TWO_HATS, "/forums/" + other + "/reports/" + report, 404);
        decide(
                TWO_HATS,
                other,
                "{\"kind\": \"lock\", \"reason\": \"No\", \"topic\": \"%s\"}".formatted(topic),
                404);
    }

    @Test
    void aTopicIsWhatTheDecisionsThatHoldMakeOfIt() {
        var topic = safety.topic(PRIYA, forum, "Locked and hidden");
        var body =
                "{\"kind\": \"%s\", \"reason\": \"It went too far\", \"topic\": \"" + topic + "\"}";
        var lock = decide(TESS, forum, body.formatted("lock"), 201);
        safety.send(DANA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"Hi\"}", 409);
        decide(TESS, forum, body.formatted("lock"), 409);
        var hide = decide(TESS, forum, body.formatted("hide"), 201);
        safety.get(DANA, "/topics/" + topic, 404);
        undo(MODERATOR, lock);
        safety.get(DANA, "/topics/" + topic, 404);
        undo(MODERATOR, hide);
        safety.reply(DANA, topic, "Hi");
    }

    @Test
    void whoIsSuspendedReadsAndWritesAgainOnTheDay() {
        var topic = safety.topic(PRIYA, forum, "Suspended");
        var fields = ", \"reason\": \"Unkind twice\", \"member\": \"%s\"}";
        var dana = fields.formatted(safety.member(forum, DANA));
        decide(TESS, forum, "{\"kind\": \"suspend\", \"until\": \"2026-11-23\"" + dana, 422);
        var suspend = "{\"kind\": \"suspend\", \"until\": \"2026-11-30\"" + dana;
        var first = decide(TESS, forum, suspend, 201);
        assertThat(safety.posts(DANA, topic)).contains("Hello");
        safety.send(DANA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"Hi\"}", 403);
        assertThat(safety.site.get(DANA, "/forums/" + forum + "/topics/" + topic).body())
                .contains("You can write here again on 30 November 2026");
        // Coming and going does not end it.
        safety.site.post(DANA, "/forums/" + forum + "/leaving", Map.of());
        safety.join(forum, DANA);
        safety.send(DANA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"Hi\"}", 403);
        undo(MODERATOR, first);
        safety.reply(DANA, topic, "Undone");
        decide(TESS, forum, suspend, 201);
        safety.site.later(Duration.ofDays(7));
        safety.reply(DANA, topic, "On the day");
        // Only the chair decides about those who moderate, and nobody about themselves.
        var bex = fields.formatted(safety.member(forum, MODERATOR));
        var tess = fields.formatted(safety.member(forum, TESS));
        decide(TESS, forum, "{\"kind\": \"warn\"" + bex, 403);
        decide(TESS, forum, "{\"kind\": \"warn\"" + tess, 409);
        decide(MODERATOR, forum, "{\"kind\": \"warn\"" + tess, 201);
    }

    @Test
    void aTopicMovesOnlyToWhereTheModeratorModeratesTooAndNoMorePeopleRead() {
        var closed = safety.forum("Peers by request", ", \"visibility\": \"by_request\"");
        var topic = safety.topic(PRIYA, forum, "In the wrong place");
        var body =
                "{\"kind\": \"move\", \"reason\": \"It fits there\", \"topic\": \"%s\", \"to\": \"%s\"}";
        decide(TESS, forum, body.formatted(topic, other), 404);
        var move = decide(MODERATOR, forum, body.formatted(topic, closed), 201);
        safety.get(PRIYA, "/topics/" + topic, 404);
        decide(MODERATOR, closed, body.formatted(topic, forum), 422);
        undo(MODERATOR, move);
        assertThat(safety.get(PRIYA, "/topics/" + topic, 200).path("forum").asText())
                .isEqualTo(forum);
    }

    @Test
    void aModeratorReadsFirstChangesAndAccepts() {
        var slow = safety.forum("Read first", ", \"reviewed\": \"everybody\"");
        safety.appoint(slow, TESS, "moderator");
        safety.join(slow, PRIYA, DANA);
        var topic = safety.topic(TESS, slow, "Say hello");
        var post = safety.reply(PRIYA, topic, "On Willow ward I met Sam");
        assertThat(safety.posts(DANA, topic)).doesNotContain("Willow");
        var waiting = "/forums/" + slow + "/waiting";
        assertThat(safety.get(TESS, waiting, 200).path("items").toString()).contains("Willow");

        var changed = "{\"body\": \"On a ward I met somebody\"%s}";
        safety.send(TESS, "POST", waiting + "/" + post + "/acceptance", changed.formatted(""), 422);
        var why = ", \"reason\": \"A person could be known\"";
        safety.send(
                TESS, "POST", waiting + "/" + post + "/acceptance", changed.formatted(why), 204);
        assertThat(safety.posts(DANA, topic)).contains("On a ward").doesNotContain("Willow", "Sam");
        var mine =
                safety.get(PRIYA, "/forums/" + slow + "/decisions/mine", 200).path("items").path(0);
        assertThat(mine.path("before").asText()).isEqualTo("On Willow ward I met Sam");
        assertThat(mine.path("reason").asText()).isEqualTo("A person could be known");
        safety.get(DANA, "/forums/" + slow + "/decisions/" + mine.path("id").asText(), 404);

        var second = safety.reply(PRIYA, topic, "Buy my book");
        var refusal = waiting + "/" + second + "/refusal";
        safety.send(TESS, "POST", refusal, "{\"reason\": \"It advertises\"}", 204);
        safety.send(TESS, "POST", waiting + "/" + second + "/acceptance", "{}", 404);
        assertThat(safety.posts(DANA, topic)).doesNotContain("book");
        assertThat(safety.site.get(PRIYA, "/forums/" + slow + "/mine").body())
                .contains("Not accepted", "Changed before it was shown");
    }

    @Test
    void whoIsNewIsReadFirstUntilThreePostsWereLetStand() {
        var careful = safety.forum("New first", ", \"reviewed\": \"new_members\"");
        safety.join(careful, DANA);
        var topic = safety.topic(MODERATOR, careful, "Say hello");
        var waiting = "/forums/" + careful + "/waiting";
        for (int i = 0; i < 3; i++) {
            var post = safety.reply(DANA, topic, "Hello " + i);
            assertThat(safety.get(MODERATOR, waiting, 200).path("items").size()).isEqualTo(1);
            safety.send(MODERATOR, "POST", waiting + "/" + post + "/acceptance", "{}", 204);
        }
        safety.reply(DANA, topic, "No longer new");
        assertThat(safety.get(MODERATOR, waiting, 200).path("items").size()).isZero();
    }

    @Test
    void whatIsChangedAfterwardsIsReadAgain() {
        var slow = safety.forum("Read again", ", \"reviewed\": \"everybody\"");
        safety.join(slow, PRIYA, DANA);
        var topic = safety.topic(MODERATOR, slow, "Say hello");
        var post = safety.reply(PRIYA, topic, "Kind words");
        var accepted = "/forums/" + slow + "/waiting/" + post + "/acceptance";
        safety.send(MODERATOR, "POST", accepted, "{}", 204);
        assertThat(safety.posts(DANA, topic)).contains("Kind words");
        safety.site.json(
                PRIYA,
                "PATCH",
                "/api/v1/posts/" + post,
                "{\"body\": \"Unkind words\"}",
                "If-Match",
                "\"2\"");
        assertThat(safety.posts(DANA, topic)).doesNotContain("Unkind words");
        safety.send(MODERATOR, "POST", accepted, "{}", 204);
        assertThat(safety.posts(DANA, topic)).contains("Unkind words");
    }

    @Test
    void aChairAloneAnswersAnAppealAgainstTheirOwnDecision() {
        var alone = safety.forum("One chair", "");
        safety.join(alone, DANA);
        var topic = safety.topic(DANA, alone, "Alone");
        var lock =
                decide(
                        MODERATOR,
                        alone,
                        "{\"kind\": \"lock\", \"reason\": \"Done\", \"topic\": \"%s\"}"
                                .formatted(topic),
                        201);
        var own = "/forums/" + alone + "/decisions/" + lock;
        safety.send(DANA, "POST", own + "/appeal", "{\"words\": \"It is not\"}", 200);
        safety.send(
                MODERATOR,
                "POST",
                own + "/appeal/answer",
                "{\"granted\": false, \"reason\": \"It is\"}",
                200);
        safety.send(DANA, "POST", "/topics/" + topic + "/posts", "{\"body\": \"Hi\"}", 409);
    }
}
