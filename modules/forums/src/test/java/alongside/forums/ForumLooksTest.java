package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.ROSA;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every page of the forums in a real browser. */
class ForumLooksTest {
    private static final TestSite SITE = new TestSite();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void everyPageIsValidAccessibleAndFitsAPhone() {
        var pages = pages();
        pages.forEach((who, paths) -> {
            try (var wide = Browser.open();
                    var phone = Browser.open(400, false)) {
                wide.page().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
                phone.page().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
                for (var path : paths) {
                    assertThat(HtmlValidator.errors(SITE.get(who, path).body())).as(path).isEmpty();
                    assertThat(wide.visit(SITE.url(path)).status()).as(path).isEqualTo(200);
                    assertThat(wide.axe()).as(path).isEmpty();
                    assertThat(wide.messages()).as(path).isEmpty();
                    assertThat(wide.scrollsSideways()).as(path).isFalse();
                    phone.visit(SITE.url(path));
                    assertThat(phone.scrollsSideways()).as(path).isFalse();
                }
            }
        });
    }

    private static Map<Someone, List<String>> pages() {
        var forum =
                made(
                        ROSA,
                        "/forums",
                        Map.of(
                                "name", "Northmoor peers",
                                "purpose", "Where we meet",
                                "reach", "trust",
                                "trust", "northmoor",
                                "visibility", "by_request",
                                "roles", "peer_support_worker",
                                "reviewed", "nobody"));
        for (var who : List.of(ROSA, PRIYA, DANA)) {
            SITE.post(who, "/forums/conduct/acceptance", Map.of("version", "1"));
        }
        SITE.post(PRIYA, forum + "/join", Map.of("trust", "northmoor", "reason", "To meet you"));
        var people = SITE.get(ROSA, forum + "/people").body();
        var person =
                people.replaceAll("(?s).*href=\"(/forums/[^\"]*/people/[^\"]+)\">Decide.*", "$1");
        var pages = new LinkedHashMap<Someone, List<String>>();
        pages.put(TESS, List.of("/forums", forum, forum + "/join", "/forums/conduct"));
        SITE.post(ROSA, person + "/acceptance", Map.of());
        var topic =
                made(
                        PRIYA,
                        forum + "/topics",
                        Map.of(
                                "title",
                                "A first day",
                                "body",
                                "> Hello\n\n- one\n- two",
                                "kind",
                                "question"));
        SITE.post(ROSA, topic + "/posts", Map.of("body", "Well\n\n1. done", "reply_to", "1"));
        var post =
                SITE.get(PRIYA, topic).body().replaceAll("(?s).*?/posts/([0-9a-f-]+)/edit.*", "$1");
        SITE.post(PRIYA, topic + "/posts/" + post + "/edit", Map.of("version", "1", "body", "Hi"));
        var mine = new ArrayList<String>();
        for (var path : List.of("", "/profile", "/members", "/topics/new", "?kind=resource")) {
            mine.add(forum + path);
        }
        mine.addAll(List.of("/forums", topic, topic + "?quote=2"));
        for (var path : List.of("/edit", "/history", "/deletion")) {
            mine.add(topic + "/posts/" + post + path);
        }
        pages.put(PRIYA, mine);
        pages.put(ROSA, List.of("/forums/new", topic, forum + "/edit", forum + "/people", person));
        pages.put(OPERATOR, List.of("/forums", "/forums/new", "/forums/conduct/edit"));
        return pages;
    }

    private static String made(Someone who, String path, Map<String, String> fields) {
        var answer = SITE.post(who, path, fields);
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(answer.body()));
    }
}
