package alongside.forums.reactions;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.Meeting;
import alongside.forums.TestSite;
import alongside.testing.Browser;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReactionsTest {
    private static TestSite site;
    private static Meeting meeting;

    @BeforeAll
    static void start() {
        site = new TestSite();
        meeting = new Meeting(site, "Peer words", "open", PRIYA, DANA, TESS);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String firstPost(String topic) {
        var page = site.get(DANA, topic).body();
        return page.split("/posts/", -1)[1].substring(0, 36);
    }

    @Test
    void oneClickSaysThankYouAndAnotherTakesItBack() {
        var topic = meeting.topic(PRIYA, "A hard week", "I made it through.");
        try (var tab = Browser.open(400, false)) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", DANA.name()));
            tab.visit(site.url(topic));
            tab.page().click("#p1 button:has-text('With you')");
            assertThat(tab.page().textContent("#p1 button:has-text('With you')")).contains("1");
            tab.page().click("#p1 button:has-text('Bookmark')");
            assertThat(tab.page().getAttribute("#p1 button:has-text('Bookmark')", "aria-pressed"))
                    .isEqualTo("true");
            tab.page().click("#p1 button:has-text('With you')");
            assertThat(tab.page().getAttribute("#p1 button:has-text('With you')", "aria-pressed"))
                    .isEqualTo("false");
        }
        try (var tab = Browser.open(400, true)) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", DANA.name()));
            tab.visit(site.url("/my/bookmarks"));
            assertThat(tab.page().textContent("main"))
                    .contains("A hard week", "Priya Nair", "I made it through.");
            assertThat(tab.faults()).isEmpty();
            tab.visit(site.url(topic));
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void throughTheApiWordsAreCountedAndNobodyIsNamed() {
        var topic = meeting.topic(PRIYA, "Counted", "Words");
        var post = "/api/v1/posts/" + firstPost(topic);
        site.json(DANA, "PUT", post + "/reactions/helpful", "");
        site.json(TESS, "PUT", post + "/reactions/helpful", "");
        var seen = site.json(TESS, "PUT", post + "/reactions/helpful", "").body();
        assertThat(seen)
                .contains("{\"word\":\"helpful\",\"people\":2,\"mine\":true}")
                .doesNotContain("Dana");
        assertThat(site.json(PRIYA, "PUT", post + "/reactions/thank", "").statusCode())
                .isEqualTo(409);
        assertThat(site.json(TESS, "DELETE", post + "/reactions/helpful", "").body())
                .contains("{\"word\":\"helpful\",\"people\":1,\"mine\":false}");
        assertThat(site.json(TESS, "PUT", post + "/reactions/angry", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPostThatSomebodyMayNotSeeTakesNoWordsAndTellsNone() {
        var topic = meeting.topic(PRIYA, "Not yours", "Words");
        var post = "/api/v1/posts/" + firstPost(topic);
        site.json(DANA, "PUT", post + "/reactions/thank", "");
        for (var path : new String[] {"/reactions/thank", "/bookmark"}) {
            assertThat(site.json(STRANGER, "PUT", post + path, "").statusCode()).isEqualTo(404);
        }
        assertThat(site.json(STRANGER, "GET", post + "/reactions", "").statusCode()).isEqualTo(404);
        assertThat(site.json(STRANGER, "DELETE", post + "/bookmark", "").body()).isEmpty();
    }

    @Test
    void aBookmarkOfADeletedPostIsNotShown() {
        var topic = meeting.topic(PRIYA, "Soon gone", "Words");
        var post = firstPost(topic);
        site.json(DANA, "PUT", "/api/v1/posts/" + post + "/bookmark", "");
        assertThat(site.get(DANA, "/api/v1/my/bookmarks").body()).contains("Soon gone");
        site.post(PRIYA, topic + "/posts/" + post + "/deletion", Map.of("version", "1"));
        assertThat(site.get(DANA, "/api/v1/my/bookmarks").body()).doesNotContain("Soon gone");
    }
}
