package alongside.forums.search;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.Meeting;
import alongside.forums.TestSite;
import alongside.forums.TestSite.Someone;
import alongside.testing.Browser;
import java.net.URLEncoder;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static TestSite site;
    private static Meeting open;
    private static Meeting closed;

    @BeforeAll
    static void start() {
        site = new TestSite();
        open = new Meeting(site, "Peer words", "open", PRIYA, DANA, TESS);
        closed = new Meeting(site, "Invited only", "private");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String found(Someone who, String query) {
        return site.get(who, "/api/v1/search?" + query).body();
    }

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, UTF_8);
    }

    @Test
    void postsAreFoundByTheirWordsAndTopicsByTheirTitles() {
        var topic = open.topic(PRIYA, "Kestrels above the garden", "I saw two this morning.");
        open.reply(DANA, topic, "Herons are rarer. I saw herons **twice** last winter.");

        assertThat(found(TESS, q("kestrel"))).contains("{\"text\":\"Kestrels\",\"found\":true}");
        assertThat(found(TESS, q("heron")))
                .contains("\"address\":\"" + topic + "#p2\"", "Dana Merrick", "Peer words");
        assertThat(found(TESS, q("\"rarer herons\""))).contains("\"items\":[]");
        assertThat(found(TESS, q("heron -winter"))).contains("\"items\":[]");
        assertThat(found(TESS, q("the"))).contains("\"items\":[]");
        assertThat(found(TESS, q("heron") + "&kind=question")).contains("\"items\":[]");
        assertThat(found(TESS, q("heron") + "&until=2026-11-22")).contains("\"items\":[]");
        assertThat(found(TESS, q("heron") + "&from=2026-11-23")).contains("rarer");
        assertThat(found(TESS, q("heron") + "&from=23+11+2026")).contains("Enter a real date");
    }

    @Test
    void whatSomebodyMayNotReadIsNotFound() {
        site.post(
                OPERATOR,
                closed.forum() + "/people/invitations",
                Map.of("email", PRIYA.email(), "part", "moderator"));
        site.post(PRIYA, "/forums/conduct/acceptance", Map.of("version", "1"));
        closed.topic(PRIYA, "Albatross", "Only for albatross people");

        assertThat(found(PRIYA, q("albatross"))).contains("Only for");
        assertThat(found(DANA, q("albatross"))).contains("\"items\":[]");
        assertThat(found(STRANGER, q("albatross"))).contains("\"items\":[]");
        var forum = Meeting.id(closed.forum());
        assertThat(found(DANA, q("albatross") + "&forum=" + forum)).contains("\"items\":[]");
        assertThat(site.get(DANA, "/forums/search").body()).doesNotContain("Invited only");
    }

    @Test
    void whatIsDeletedIsNotFoundAnyMore() {
        var topic = open.topic(PRIYA, "Soon gone", "A wren in the hedge");
        assertThat(found(DANA, q("wren"))).contains("hedge");
        var id = site.get(PRIYA, topic).body().split("/posts/", -1)[1].substring(0, 36);
        site.post(PRIYA, topic + "/posts/" + id + "/deletion", Map.of("version", "1"));
        assertThat(found(DANA, q("wren"))).contains("\"items\":[]");
    }

    @Test
    void aTrustOrNameThatSomebodyHidesIsNeverMatched() {
        open.topic(DANA, "A plover", "Seen at low tide");
        assertThat(found(PRIYA, q("plover") + "&trust=fenbridge")).contains("low tide");
        assertThat(found(PRIYA, q("plover") + "&trust=northmoor")).contains("\"items\":[]");
        assertThat(found(PRIYA, q("plover") + "&by=merrick")).contains("low tide");
        assertThat(found(PRIYA, q("plover") + "&by=nair")).contains("\"items\":[]");
        site.post(
                DANA,
                open.forum() + "/profile",
                Map.of("display_name", "Dee", "shows_trust", "no", "version", "1"));
        assertThat(found(PRIYA, q("plover") + "&trust=fenbridge")).contains("\"items\":[]");
        assertThat(found(PRIYA, q("plover") + "&by=merrick")).contains("\"items\":[]");
        assertThat(found(PRIYA, q("plover")))
                .contains("at a member Trust")
                .doesNotContain("Fenbridge", "Merrick");
        site.post(
                PRIYA,
                open.forum() + "/topics",
                Map.of("title", "A dunlin", "body", "Shy", "kind", "discussion", "unnamed", "yes"));
        assertThat(found(TESS, q("dunlin") + "&by=priya")).contains("\"items\":[]");
        assertThat(found(TESS, q("dunlin"))).doesNotContain("Priya");
    }

    @Test
    void manyAreFoundPageByPageAndNoneTwice() {
        var topic = open.topic(PRIYA, "Counting", "We count");
        for (int i = 0; i < 25; i++) {
            open.reply(TESS, topic, "Sparrow number " + i);
        }
        var first = found(DANA, q("sparrow") + "&limit=20");
        assertThat(first).contains("\"next\":\"20\"");
        assertThat(found(DANA, q("sparrow") + "&limit=20&after=20")).contains("\"next\":null");
        try (var tab = Browser.open(400, true)) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", DANA.name()));
            tab.visit(site.url("/forums"));
            tab.page().click("text=Search the forums");
            tab.page().fill("input[name=q]", "sparrow");
            tab.page().click("button:has-text('Search')");
            assertThat(tab.page().textContent("h2:has-text('results')")).contains("25 results");
            assertThat(tab.page().locator("mark").first().textContent()).isEqualTo("Sparrow");
            assertThat(tab.faults()).isEmpty();
            tab.page().click("text=Next");
            assertThat(tab.page().locator(".al-hits > li").count()).isEqualTo(5);
        }
    }
}
