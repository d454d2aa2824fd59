package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.MODERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.portal.Json;
import alongside.testing.Browser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the guides to forums in a real browser. They go to {@code target/pictures};
 * the system property {@code alongside.pictures} names another folder, such as {@code
 * docs/pictures}.
 */
class ForumPicturesTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final Path FOLDER =
            Path.of(System.getProperty("alongside.pictures", "target/pictures"));
    private static final SafetySite SAFETY = new SafetySite();
    private static final String FORUM = SAFETY.forum("Peer professional forum", "");
    private static final String HERE = "/forums/" + FORUM;

    private final Set<String> taken = new TreeSet<>();

    @AfterAll
    static void close() {
        SAFETY.close();
    }

    @Test
    void everyPictureOfTheGuidesToForumsIsTakenHere() throws IOException {
        Files.createDirectories(FOLDER);
        SAFETY.appoint(FORUM, TESS, "moderator");
        SAFETY.join(FORUM, PRIYA, DANA);
        SAFETY.appoint(SAFETY.forum("Perinatal peer workers", ""), PRIYA, "member");
        var topic = talk();
        var meeting = plan(topic);
        SAFETY.site.work();
        SAFETY.site.settle();
        SAFETY.site.later(Duration.ofHours(5));
        take(PRIYA, "forum-notifications", "/my/notifications", "Needs action");
        take(PRIYA, "forum-topic", HERE + "/topics/" + topic);
        take(TESS, "forum-queue", HERE + "/queue");
        take(TESS, "forum-report", HERE + "/reports/" + report());
        take(TESS, "forum-health", HERE + "/health", "Posts by week");
        take(PRIYA, "forum-meeting", HERE + "/meetings/" + meeting, "Registering");
        take(MODERATOR, "forum-meeting-people", HERE + "/meetings/" + meeting + "/people");
        hold(meeting);
        take(MODERATOR, "forum-minutes", HERE + "/meetings/" + meeting + "/minutes");
        assertThat(taken).containsAll(named());
        for (var name : named()) {
            assertThat(DOCS.resolve("pictures/" + name + ".png")).exists();
        }
    }

    private static JsonNode made(Someone who, String path, Map<String, ?> body) {
        return send(who, "POST", path, body);
    }

    private static JsonNode send(
            Someone who, String method, String path, Map<String, ?> body, String... headers) {
        var answer = SAFETY.site.json(who, method, "/api/v1" + path, Json.text(body), headers);
        assertThat(answer.statusCode()).as(path + answer.body()).isBetween(200, 299);
        return Json.value(answer.body(), JsonNode.class);
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asText();
    }

    /** The topic that they talk in. */
    private static String talk() {
        var topic =
                id(
                        made(
                                PRIYA,
                                HERE + "/topics",
                                Map.of(
                                        "kind",
                                        "question",
                                        "title",
                                        "Being the first peer worker on a ward",
                                        "body",
                                        "What did you do in the first month that made a difference?")));
        SAFETY.reply(TESS, topic, "I kept a list of the questions that people asked me.");
        SAFETY.site.later(Duration.ofDays(6));
        var dana =
                SAFETY.reply(
                        DANA,
                        topic,
                        "@Priya Nair, two things: a half day with the whole team before the start, and a named person on each shift.");
        SAFETY.site.later(Duration.ofHours(20));
        var named = SAFETY.reply(DANA, topic, "Ask about the night of 3 October on Willow ward.");
        var unkind = SAFETY.reply(DANA, topic, "Whoever says it is easy has never done it.");
        send(PRIYA, "PUT", "/posts/" + dana + "/reactions/helpful", Map.of());
        send(TESS, "PUT", "/posts/" + dana + "/reactions/thank", Map.of());
        made(
                PRIYA,
                HERE + "/reports",
                Map.of("post", unkind, "reason", "unkind", "words", "It hits new colleagues."));
        made(PRIYA, HERE + "/worries", Map.of("post", dana, "words", "They sound very tired."));
        var hidden =
                made(
                        MODERATOR,
                        HERE + "/decisions",
                        Map.of(
                                "post",
                                named,
                                "kind",
                                "hide",
                                "reason",
                                "The night says who it was."));
        made(
                DANA,
                HERE + "/decisions/" + id(hidden) + "/appeal",
                Map.of("words", "The night is not the one on which it happened."));
        return topic;
    }

    private static String report() {
        return id(SAFETY.get(TESS, HERE + "/reports", 200).path("items").path(0));
    }

    /** The first of a year of meetings; what it is about is on its agenda. */
    private static String plan(String topic) {
        made(
                MODERATOR,
                HERE + "/series",
                Map.of(
                        "terms",
                        "We meet to learn from each other.",
                        "first_on",
                        "2027-01-14",
                        "starts_at",
                        "14:00",
                        "minutes",
                        120,
                        "place",
                        "Meeting room 2, The Wharf, 3 Canal Street",
                        "capacity",
                        2,
                        "quorum",
                        2,
                        "chair",
                        SAFETY.member(FORUM, MODERATOR)));
        var meeting = id(SAFETY.get(PRIYA, "/events?forum=" + FORUM, 200).path("items").path(0));
        var path = "/events/" + meeting;
        var first = made(PRIYA, "/topics/" + topic + "/agenda", Map.of());
        made(DANA, path + "/agenda/" + id(first) + "/vote", Map.of());
        made(DANA, path + "/agenda", Map.of("title", "Supervision by somebody who is no peer"));
        send(
                MODERATOR,
                "PUT",
                path + "/agenda/" + id(first) + "/acceptance",
                Map.of("place", 1),
                "If-Match",
                "\"" + first.path("version").asInt() + "\"");
        made(DANA, path + "/registration", Map.of("needs", "Captions on the screen"));
        made(PRIYA, path + "/registration", Map.of());
        made(TESS, path + "/registration", Map.of("needs", "A room without steps"));
        return meeting;
    }

    /** With a decision, an action and a draft of the minutes. */
    private static void hold(String meeting) {
        var site = SAFETY.site;
        site.later(Duration.between(site.now(), Instant.parse("2027-01-14T14:30:00Z")));
        var path = "/events/" + meeting;
        var there = List.of(PRIYA, DANA, MODERATOR);
        var members = there.stream().map(who -> SAFETY.member(FORUM, who)).toList();
        made(MODERATOR, path + "/attendance", Map.of("present", members));
        var motion =
                made(
                        MODERATOR,
                        path + "/motions",
                        Map.of("motion", "We ask each ward to name a person on each shift."));
        var vote = path + "/motions/" + id(motion);
        there.forEach(who -> made(who, vote + "/vote", Map.of("choice", "for")));
        made(MODERATOR, vote + "/closure", Map.of());
        made(
                MODERATOR,
                path + "/actions",
                Map.of(
                        "what", "Write to the ward managers",
                        "owner", SAFETY.member(FORUM, DANA),
                        "due_on", "2027-02-26"));
        send(
                MODERATOR,
                "PUT",
                path + "/minutes",
                Map.of("body", "3 members were there.\n\nWe spoke about first days on wards."),
                "If-Match",
                "\"0\"");
    }

    private void take(Someone who, String name, String path) throws IOException {
        take(who, name, path, "");
    }

    /** From this heading on, or from the top. */
    private void take(Someone who, String name, String path, String heading) throws IOException {
        try (var tab = Browser.open()) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
            assertThat(tab.visit(SAFETY.site.url(path)).status()).as(path).isEqualTo(200);
            if (!heading.isEmpty()) {
                tab.page()
                        .evalOnSelector(
                                "h2:has-text('" + heading + "')",
                                "heading => heading.scrollIntoView()");
            }
            Files.write(FOLDER.resolve(name + ".png"), tab.page().screenshot());
            taken.add(name);
        }
    }

    /** The pictures that the guides show. */
    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        var link = Pattern.compile("\\(\\.\\./pictures/([a-z-]+)\\.png\\)");
        for (var guide : List.of("forum-member", "forum-moderator", "forum-chair")) {
            var text = Files.readString(DOCS.resolve("guides/" + guide + ".md"));
            var found = link.matcher(text).results().map(match -> match.group(1)).toList();
            assertThat(found).as(guide).hasSizeGreaterThanOrEqualTo(2);
            named.addAll(found);
        }
        return named;
    }
}
