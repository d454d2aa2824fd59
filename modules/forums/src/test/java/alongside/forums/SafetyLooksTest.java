package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.MODERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.testing.Browser;
import alongside.testing.Tab;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What keeps people safe, as they see it in a browser: on a desk, on a phone, without scripts. */
class SafetyLooksTest {
    private static SafetySite safety;
    private static String forum;

    @BeforeAll
    static void start() {
        safety = new SafetySite();
        forum = safety.forum("Peer forum", ", \"reviewed\": \"everybody\"");
        safety.appoint(forum, TESS, "moderator");
        safety.join(forum, PRIYA, DANA);
    }

    @AfterAll
    static void stop() {
        safety.close();
    }

    private static Tab as(Someone who, boolean script) {
        var tab = Browser.open(1280, script);
        tab.page().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
        return tab;
    }

    private static void sound(Tab tab, String path) {
        assertThat(tab.visit(safety.site.url(path)).status()).as(path).isEqualTo(200);
        assertThat(tab.faults()).as(path).isEmpty();
    }

    @Test
    void aPostIsReportedAndDecidedWithoutScripts() {
        var here = "/forums/" + forum;
        var topic = safety.topic(TESS, forum, "A first day on a ward");
        var post = safety.reply(MODERATOR, topic, "Read the **list** on the door");
        var waiting = safety.reply(DANA, topic, "On Willow ward I met Sam");
        var page = here + "/topics/" + topic;
        try (var tab = as(PRIYA, false)) {
            tab.visit(safety.site.url(page));
            tab.page().click("text=Report this post by Bex Lovell");
            tab.page().click("button:has-text('Send report')");
            assertThat(tab.page().title()).startsWith("Error: Report this post");
            tab.page().check("input[value=unkind]");
            tab.page().click("button:has-text('Send report')");
            assertThat(tab.page().textContent("main")).contains("Nobody has decided yet");
            tab.visit(safety.site.url(page + "/posts/" + post + "/worry"));
            tab.page().click("button:has-text('Tell the moderator')");
            assertThat(tab.page().textContent("main")).contains("116 123", "has been told");
        }
        var report = safety.get(TESS, here + "/reports", 200).path("items").path(0).path("id");
        var worry = safety.get(TESS, here + "/worries", 200).path("items").path(0).path("id");
        try (var tab = as(TESS, true)) {
            for (var path :
                    List.of(
                            "/queue",
                            "/duties",
                            "/decisions",
                            "/reports/" + report.asText(),
                            "/worries/" + worry.asText(),
                            "/waiting/" + waiting,
                            "/decisions/new?post=" + post,
                            "/decisions/new?topic=" + topic)) {
                sound(tab, here + path);
            }
            tab.visit(safety.site.url(here + "/waiting/" + waiting));
            tab.page().fill("#reason", "It advertises");
            tab.page().click("button:has-text('Do not accept')");
            assertThat(tab.page().url()).endsWith("/queue");
        }
        var decision =
                safety.get(DANA, here + "/decisions/mine", 200).path("items").path(0).path("id");
        try (var tab = as(DANA, true)) {
            for (var path :
                    List.of(
                            "/mine",
                            "/mine/" + decision.asText(),
                            "/support",
                            "/topics/" + topic,
                            "/topics/" + topic + "/report",
                            "/topics/" + topic + "/posts/" + post + "/report",
                            "/topics/" + topic + "/posts/" + post + "/worry")) {
                sound(tab, here + path);
            }
            tab.visit(safety.site.url(here + "/mine/" + decision.asText()));
            tab.page().fill("#words", "It does not");
            tab.page().click("button:has-text('Appeal')");
            assertThat(tab.page().textContent("main")).contains("You have appealed");
        }
        try (var tab = as(MODERATOR, true)) {
            sound(tab, here + "/queue");
            sound(tab, here + "/decisions/" + decision.asText());
        }
    }
}
