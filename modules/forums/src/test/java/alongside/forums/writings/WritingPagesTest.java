package alongside.forums.writings;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.Meeting;
import alongside.forums.TestSite;
import alongside.forums.TestSite.Someone;
import alongside.testing.Browser;
import alongside.testing.Tab;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WritingPagesTest {
    private static TestSite site;
    private static Meeting meeting;

    @BeforeAll
    static void start() {
        site = new TestSite();
        meeting = new Meeting(site, "Peer drafts", "open", PRIYA, DANA, TESS);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String saved(Someone who, String topic, Map<String, String> fields) {
        var answer = site.post(who, topic + "/drafts", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    private static String draft(String location) {
        return location.replaceAll(".*draft=", "").replaceAll("#.*", "");
    }

    @Test
    void withoutAScriptAReplyIsSavedFoundAgainAndGoneOnceItIsPosted() {
        var topic = meeting.topic(PRIYA, "Lunch breaks", "When do you take yours?");
        var location = saved(DANA, topic, Map.of("body", "At 1, with", "unnamed", "yes"));
        assertThat(location).startsWith(topic + "?draft=").endsWith("#reply");
        assertThat(site.get(DANA, topic).body())
                .contains("At 1, with")
                .contains("Draft saved at 10am. It is here when you log in on any device.")
                .containsPattern("value=\"yes\"[^>]*checked");
        assertThat(site.get(DANA, "/forums/drafts").body())
                .contains("Reply to Lunch breaks", "At 1, with");

        site.post(
                DANA,
                topic + "/posts",
                Map.of("body", "At 1, with a peer", "draft_id", draft(location)));
        assertThat(site.get(DANA, "/forums/drafts").body()).doesNotContain("Lunch breaks");
        assertThat(site.get(DANA, topic).body()).doesNotContain("Draft saved");
    }

    @Test
    void aNewTopicIsADraftToo() {
        var kept =
                site.post(
                        TESS,
                        meeting.forum() + "/topics/drafts",
                        Map.of("title", "Half a title", "body", "Half", "kind", "question"));
        var location = kept.headers().firstValue("location").orElseThrow();
        assertThat(site.get(TESS, location.replace("#reply", "")).body())
                .contains("value=\"Half a title\"")
                .containsPattern("value=\"question\"[^>]*checked");
        site.post(
                TESS,
                meeting.forum() + "/topics",
                Map.of(
                        "title", "A whole title",
                        "body", "Whole",
                        "kind", "question",
                        "draft_id", draft(location)));
        assertThat(site.get(TESS, meeting.forum() + "/topics/new").body())
                .doesNotContain("Half a title");
    }

    @Test
    void twoTabsThatKeepTheSameDraftAreShownSideBySide() {
        var topic = meeting.topic(DANA, "Two tabs", "Which wins?");
        var first = draft(saved(PRIYA, topic, Map.of("body", "First words")));
        var tab = new HashMap<>(Map.of("draft_id", first, "draft_version", "1"));
        tab.put("body", "First words, longer");
        saved(PRIYA, topic, tab);
        tab.put("body", "Second words");
        var second = saved(PRIYA, topic, tab);

        assertThat(draft(second)).isNotEqualTo(first);
        assertThat(site.get(PRIYA, second.replace("#reply", "")).body())
                .contains("You have another draft here")
                .contains("First words, longer")
                .containsPattern("(?s)<textarea[^>]*>\\s*Second words");
        var wrong = Map.of("body", "", "draft_id", first, "draft_version", "2");
        assertThat(site.post(PRIYA, topic + "/posts", wrong).body())
                .contains("name=\"draft_id\" value=\"" + first + "\"");
        site.post(PRIYA, "/forums/drafts/" + first + "/removal", Map.of());
        assertThat(site.get(PRIYA, topic).body())
                .doesNotContain("You have another draft")
                .contains("Second words");
    }

    @Test
    void nobodyElseFindsADraft() {
        var topic = meeting.topic(PRIYA, "Whose draft", "Mine?");
        var id = draft(saved(DANA, topic, Map.of("body", "For my eyes")));
        assertThat(site.get(PRIYA, topic).body()).doesNotContain("For my eyes");
        assertThat(site.post(PRIYA, "/forums/drafts/" + id + "/removal", Map.of()).statusCode())
                .isEqualTo(404);
        var taken = Map.of("draft_id", id, "draft_version", "1", "body", "Mine now");
        assertThat(draft(saved(PRIYA, topic, taken))).isNotEqualTo(id);
        assertThat(site.get(DANA, topic).body()).contains("For my eyes");
        assertThat(site.post(STRANGER, topic + "/drafts", Map.of("body", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void throughTheApiADraftHasItsVersionsAndItsOwnerAlone() {
        var topic = Meeting.id(meeting.topic(PRIYA, "Over the API", "Words"));
        var made =
                site.json(
                        TESS,
                        "POST",
                        "/api/v1/forum-drafts",
                        "{\"topic\": \"%s\", \"body\": \"One\"}".formatted(topic));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).doesNotContain("One");
        var own = made.headers().firstValue("location").orElseThrow();
        var changed = site.json(TESS, "PATCH", own, "{\"body\": \"Two\"}", "If-Match", "\"1\"");
        assertThat(changed.body()).contains("\"body\":\"Two\"", "\"where\":\"Over the API\"");
        assertThat(site.json(TESS, "PATCH", own, "{}", "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(site.json(PRIYA, "GET", own, "").statusCode()).isEqualTo(404);
        assertThat(site.json(TESS, "GET", "/api/v1/forum-drafts?limit=1", "").body())
                .contains("Two");
        assertThat(site.json(TESS, "DELETE", own, "").statusCode()).isEqualTo(204);
        assertThat(site.json(TESS, "GET", own, "").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTypedIsKeptWhileTypingAndThereOnAnotherDevice() {
        var topic = meeting.topic(PRIYA, "Typing", "Go on");
        try (var desk = tab(DANA, 1280);
                var phone = tab(DANA, 400)) {
            desk.visit(site.url(topic));
            desk.page().fill("textarea[name=body]", "Typed at the desk");
            desk.page().waitForSelector("[role=status]:has-text('Draft saved at')");
            phone.visit(site.url(topic));
            assertThat(phone.page().inputValue("textarea[name=body]"))
                    .isEqualTo("Typed at the desk");
            assertThat(phone.faults()).isEmpty();
            phone.visit(site.url("/forums/drafts"));
            assertThat(phone.faults()).isEmpty();
        }
    }

    private static Tab tab(Someone who, int width) {
        var tab = Browser.open(width, true);
        tab.page().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
        return tab;
    }
}
