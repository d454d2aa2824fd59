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
import alongside.forums.worries.Worries;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Distress is not misconduct: it has a way of its own, and people who come at once. */
class CareTest {
    private static SafetySite safety;
    private static String forum;

    @BeforeAll
    static void start() {
        safety = new SafetySite();
        forum = safety.forum("Peer forum", "");
        safety.appoint(forum, TESS, "moderator");
        safety.join(forum, PRIYA, DANA);
        safety.appoint(safety.forum("Another forum", ""), TWO_HATS, "moderator");
    }

    @AfterAll
    static void stop() {
        safety.close();
    }

    private static long messages() {
        return safety.site
                .trusts()
                .platform()
                .in(db ->
                        db.get("SELECT count(*) AS n FROM outbox_message WHERE topic = :topic")
                                .addParam("topic", Worries.TOPIC)
                                .execute()
                                .map(row -> row.column("n").get(Long.class))
                                .orElse(0L));
    }

    @Test
    void aWorryIsToldAtOnceLookedAfterAndStandsInNoRecord() {
        var topic = safety.topic(PRIYA, forum, "A hard week");
        var post = safety.reply(DANA, topic, "I cannot see a way on");
        var page = "/forums/" + forum + "/topics/" + topic;
        assertThat(safety.site.get(DANA, page).body()).doesNotContain("We are thinking of you");

        var before = messages();
        var sent =
                safety.site.post(PRIYA, page + "/posts/" + post + "/worry", Map.of("words", "Low"));
        assertThat(sent.headers().firstValue("location"))
                .hasValue("/forums/" + forum + "/support?sent=other");
        safety.site.post(PRIYA, page + "/posts/" + post + "/worry", Map.of("words", "Low"));
        assertThat(messages()).isEqualTo(before + 1);

        // Kind words for her alone, without saying who is worried.
        assertThat(safety.site.get(DANA, page).body())
                .contains("We are thinking of you", "116 123", "111", "999");
        assertThat(safety.site.get(PRIYA, page).body()).doesNotContain("We are thinking of you");

        var worries = safety.get(TESS, "/forums/" + forum + "/worries", 200).path("items");
        assertThat(worries.size()).isEqualTo(1);
        assertThat(safety.site.get(TESS, "/forums/" + forum + "/queue").body())
                .contains("Somebody is worried about Dana Merrick");
        var one = "/forums/" + forum + "/worries/" + worries.path(0).path("id").asText();
        safety.send(TESS, "POST", one + "/steps", "{\"words\": \"Called Dana\"}", 200);
        safety.send(TESS, "POST", one + "/closure", "{\"words\": \"She has company\"}", 200);
        safety.send(TESS, "POST", one + "/steps", "{\"words\": \"Again\"}", 409);
        assertThat(safety.site.get(DANA, page).body()).doesNotContain("We are thinking of you");

        for (var list : new String[] {"/reports", "/reports?state=decided", "/decisions"}) {
            assertThat(safety.get(TESS, "/forums/" + forum + list, 200).path("items").size())
                    .as(list)
                    .isZero();
        }
        assertThat(safety.get(DANA, "/forums/" + forum + "/decisions/mine", 200).toString())
                .doesNotContain("worr");
        assertThat(safety.site.get(DANA, "/forums/" + forum + "/mine").body())
                .doesNotContain("worried", "Low", "Called Dana");
        var log =
                safety.site
                        .trusts()
                        .platform()
                        .in(db ->
                                db.get(
                                                """
                                                SELECT count(*) AS n FROM audit_entry
                                                 WHERE action LIKE '%worr%' OR subject LIKE '%worr%'
                                                """)
                                        .execute()
                                        .map(row -> row.column("n").get(Long.class))
                                        .orElse(0L));
        assertThat(log).isZero();
    }

    @Test
    void whoAsksForThemselvesIsReadByTheModeratorsOfThisForumAlone() {
        var ask = "/forums/" + forum + "/worries";
        safety.send(DANA, "POST", ask, "{}", 422);
        safety.send(DANA, "POST", ask, "{\"words\": \"Could somebody call me?\"}", 201);
        var asked = safety.get(MODERATOR, ask, 200).path("items").path(0);
        assertThat(asked.path("for_self").asBoolean()).isTrue();
        safety.get(PRIYA, ask, 403);
        for (var who : new Someone[] {TWO_HATS, OPERATOR, IDRIS, STRANGER}) {
            safety.get(who, ask, 404);
            safety.get(who, ask + "/" + asked.path("id").asText(), 404);
            var queue = safety.site.get(who, "/forums/" + forum + "/queue");
            assertThat(queue.statusCode()).isEqualTo(404);
        }
        safety.send(STRANGER, "POST", ask, "{\"words\": \"Hello\"}", 404);
        var one = "/forums/" + forum + "/worries/" + asked.path("id").asText();
        safety.send(MODERATOR, "POST", one + "/closure", "{\"words\": \"Called\"}", 200);
    }

    @Test
    void aTopicSaysWhoIsOnDutyAndTheChairIsThereOtherwise() {
        var quiet = safety.forum("Quiet forum", "");
        safety.appoint(quiet, TESS, "moderator");
        safety.join(quiet, DANA);
        var topic = safety.topic(DANA, quiet, "Duty");
        var page = "/forums/" + quiet + "/topics/" + topic;
        var now = "/forums/" + quiet + "/duties/now";
        assertThat(safety.get(DANA, now, 200).path("name").asText()).isEqualTo("Bex Lovell");
        assertThat(safety.site.get(DANA, page).body())
                .contains("Bex Lovell, who chairs this forum");

        var duties = "/forums/" + quiet + "/duties";
        var body = "{\"member\": \"%s\", \"begins_at\": \"2026-11-23T09:00\", \"ends_at\": \"%s\"}";
        var tess = safety.member(quiet, TESS);
        safety.send(TESS, "POST", duties, body.formatted(tess, "2026-11-23T08:00"), 422);
        var dana = safety.member(quiet, DANA);
        safety.send(TESS, "POST", duties, body.formatted(dana, "2026-11-23T20:00"), 422);
        safety.send(DANA, "POST", duties, body.formatted(tess, "2026-11-23T20:00"), 403);
        safety.send(OPERATOR, "POST", duties, body.formatted(tess, "2026-11-23T20:00"), 404);
        var made = safety.send(TESS, "POST", duties, body.formatted(tess, "2026-11-23T20:00"), 201);
        assertThat(safety.site.get(DANA, page).body()).contains("Tess Obi is on duty until 8pm");

        var id = made.path("id").asText();
        var covered = safety.send(MODERATOR, "POST", duties + "/" + id + "/cover", "", 200);
        assertThat(covered.path("covers").asText()).isEqualTo("Tess Obi");
        assertThat(safety.get(DANA, now, 200).path("name").asText()).isEqualTo("Bex Lovell");
        safety.send(TESS, "DELETE", duties + "/" + id, "", 204);
        assertThat(safety.get(DANA, now, 200).path("until").isNull()).isTrue();
        safety.send(TESS, "POST", duties, body.formatted(tess, "2026-11-23T11:00"), 201);
        assertThat(safety.get(DANA, now, 200).path("name").asText()).isEqualTo("Tess Obi");
        safety.site.later(Duration.ofHours(2));
        assertThat(safety.get(DANA, now, 200).path("name").asText()).isEqualTo("Bex Lovell");
    }
}
