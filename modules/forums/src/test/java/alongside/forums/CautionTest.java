package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.caution.Identifying;
import alongside.kernel.ForumDatabase;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody gives somebody away by mistake, and who is new begins slowly. */
class CautionTest {
    private static final String NUMBER = "943 476 5919";

    private static SafetySite safety;
    private static String forum;

    @BeforeAll
    static void start() {
        safety = new SafetySite();
        forum = safety.forum("Peer forum", "");
        safety.appoint(forum, TESS, "moderator");
        safety.join(forum, PRIYA, DANA);
    }

    @AfterAll
    static void stop() {
        safety.close();
    }

    @Test
    void anNhsNumberIsKnownByItsLastDigitHoweverItIsWritten() {
        for (var text : new String[] {"9434765919", NUMBER, "No. 943-476-5919.", "９４３ ４７６ ５９１９"}) {
            assertThat(Identifying.found(text)).as(text).hasSize(1);
        }
        for (var text :
                new String[] {
                    "943 476 5918", "07700 900123", "94347659190", "111 111 1111", "Call 111", ""
                }) {
            assertThat(Identifying.found(text)).as(text).isEmpty();
        }
    }

    @Test
    void aDateOfBirthIsKnownByItsWordsOrItsAge() {
        for (var text :
                new String[] {
                    "dob 3/4/1990",
                    "D.O.B.: 03.04.90",
                    "Date of birth: 3 April 1990",
                    "born on the 3rd of April 1990",
                    "he came, 03/04/1990, alone"
                }) {
            assertThat(Identifying.found(text)).as(text).hasSize(1);
        }
        for (var text :
                new String[] {
                    "We meet on 14/01/2027",
                    "born to lead since 2019",
                    "14 January 2027 at 2pm",
                    "24/7"
                }) {
            assertThat(Identifying.found(text)).as(text).isEmpty();
        }
    }

    private static long confirmations() {
        return new ForumDatabase(safety.site.trusts().pool())
                .in(db ->
                        db.get("SELECT count(*) AS n FROM post_confirmation")
                                .execute()
                                .map(row -> row.column("n").get(Long.class))
                                .orElse(0L));
    }

    @Test
    void whatLooksLikeItIsAskedAboutOnceAndWhatIsConfirmedIsRecorded() {
        var topic = safety.topic(TESS, forum, "Numbers");
        var path = "/topics/" + topic + "/posts";
        var body = "{\"body\": \"See " + NUMBER + "\"%s}";
        var refused = safety.send(DANA, "POST", path, body.formatted(""), 422);
        assertThat(refused.path("errors").path(0).path("field").asText()).isEqualTo("body");
        assertThat(refused.path("detail").asText()).contains("an NHS number (" + NUMBER + ")");
        var before = confirmations();
        safety.send(DANA, "POST", path, body.formatted(", \"confirmed\": true"), 201);
        assertThat(confirmations()).isEqualTo(before + 1);

        var title = "{\"title\": \"dob 3/4/1990\", \"body\": \"Hello\"%s}";
        var topics = "/forums/" + forum + "/topics";
        var wrong = safety.send(TESS, "POST", topics, title.formatted(""), 422);
        assertThat(wrong.path("errors").path(0).path("field").asText()).isEqualTo("title");
        safety.send(TESS, "POST", topics, title.formatted(", \"confirmed\": true"), 201);

        var post = "/posts/" + safety.reply(TESS, topic, "Nothing");
        var change = "{\"body\": \"dob 3/4/1990\"%s}";
        safety.site.json(
                TESS, "PATCH", "/api/v1" + post, change.formatted(""), "If-Match", "\"1\"");
        assertThat(safety.get(TESS, post, 200).path("body").asText()).isEqualTo("Nothing");
        safety.site.json(
                TESS,
                "PATCH",
                "/api/v1" + post,
                change.formatted(", \"confirmed\": true"),
                "If-Match",
                "\"1\"");
        assertThat(safety.get(TESS, post, 200).path("body").asText()).isEqualTo("dob 3/4/1990");
    }

    @Test
    void theFormComesBackWithWhatWasTypedAndABoxToConfirm() {
        var topic = safety.topic(TESS, forum, "By hand");
        var page = "/forums/" + forum + "/topics/" + topic;
        var again = safety.site.post(DANA, page + "/posts", Map.of("body", "dob 3/4/1990"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("a date of birth (dob 3/4/1990)", "name=\"confirmed\"", ">dob 3/4/1990<");
        var sent =
                safety.site.post(
                        DANA, page + "/posts", Map.of("body", "dob 3/4/1990", "confirmed", "yes"));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsNewWritesFivePostsAnHourTwoTopicsADayAndTwoLinks() {
        var slow = safety.forum("Slow forum", ", \"reviewed\": \"everybody\"");
        safety.appoint(slow, TESS, "moderator");
        safety.join(slow, PRIYA, DANA);
        var topic = safety.topic(TESS, slow, "Begin here");
        var path = "/topics/" + topic + "/posts";
        safety.send(PRIYA, "POST", path, "{\"body\": \"https://a.uk http://b.uk www.c.uk\"}", 422);
        for (int i = 0; i < 5; i++) {
            safety.reply(PRIYA, topic, "Hello " + i);
        }
        var sixth = safety.site.json(PRIYA, "POST", "/api/v1" + path, "{\"body\": \"Six\"}");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).hasValue("3601");
        assertThat(sixth.body()).contains("You can post after 23 November 2026 at 11am");
        var page =
                safety.site.post(
                        PRIYA,
                        "/forums/" + slow + path.replace("/posts", "") + "/posts",
                        Map.of("body", "My sixth"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("5 posts an hour", "My sixth");
        for (int i = 0; i < 6; i++) {
            safety.reply(TESS, topic, "Moderators write on " + i);
        }

        safety.topic(DANA, slow, "One");
        safety.topic(DANA, slow, "Two");
        var topics = "/forums/" + slow + "/topics";
        safety.send(DANA, "POST", topics, "{\"title\": \"Three\", \"body\": \"Hello\"}", 429);
        safety.site.later(Duration.ofHours(2));
        safety.reply(PRIYA, topic, "Six");
        safety.send(DANA, "POST", topics, "{\"title\": \"Three\", \"body\": \"Hello\"}", 429);
        safety.site.later(Duration.ofHours(23));
        safety.topic(DANA, slow, "Three");
        safety.site.later(Duration.ofHours(-25));
    }
}
