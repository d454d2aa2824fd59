package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.MODERATOR;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a forum is doing, in counts, for those who look after it. */
class ForumHealthTest {
    @Test
    void figuresCountAndGiveNobodysTrustAway() {
        try (var safety = new SafetySite()) {
            var forum = safety.forum("Peer forum", "");
            safety.appoint(forum, TESS, "moderator");
            safety.join(forum, PRIYA, DANA);
            safety.appoint(safety.forum("Another", ""), TWO_HATS, "moderator");
            safety.site.post(
                    DANA,
                    "/forums/" + forum + "/profile",
                    Map.of(
                            "version", "1",
                            "display_name", "Dana Merrick",
                            "shows_trust", "no",
                            "listed", "yes"));
            var first = safety.topic(PRIYA, forum, "Answered soon");
            safety.topic(PRIYA, forum, "Not answered");
            safety.site.later(Duration.ofMinutes(30));
            safety.reply(PRIYA, first, "My own words do not count");
            safety.site.later(Duration.ofMinutes(60));
            var post = safety.reply(DANA, first, "Hello");
            var reports = "/forums/" + forum + "/reports";
            var report =
                    safety.send(
                            PRIYA,
                            "POST",
                            reports,
                            "{\"post\": \"%s\", \"reason\": \"unkind\"}".formatted(post),
                            201);
            safety.send(
                    PRIYA,
                    "POST",
                    "/forums/" + forum + "/worries",
                    "{\"post\": \"%s\"}".formatted(post),
                    201);
            safety.site.later(Duration.ofHours(3));
            safety.send(
                    TESS,
                    "POST",
                    reports + "/" + report.path("id").asText() + "/decision",
                    "{\"kind\": \"leave\", \"answer\": \"It is kind\"}",
                    200);

            var path = "/forums/" + forum + "/health";
            var health = safety.get(TESS, path, 200);
            assertThat(health.path("replies").toString())
                    .isEqualTo(
                            "{\"topics\":2,\"without\":1,\"median_minutes\":90,\"most_minutes\":90}");
            assertThat(health.path("unanswered").asInt()).isEqualTo(2);
            assertThat(health.path("weeks").size()).isEqualTo(14);
            assertThat(health.path("weeks").path(13).toString())
                    .isEqualTo("{\"from\":\"2026-11-23\",\"posts\":4,\"people\":2}");
            assertThat(health.path("trusts").toString())
                    .isEqualTo("[{\"trust\":\"Northmoor\",\"members\":2}]");
            assertThat(health.path("trust_not_shown").asInt()).isEqualTo(2);
            assertThat(health.path("reports").toString())
                    .isEqualTo(
                            "{\"open\":0,\"decided\":1,\"median_minutes\":180,\"most_minutes\":180}");

            safety.get(PRIYA, path, 403);
            safety.get(TWO_HATS, path, 404);
            safety.get(OPERATOR, path, 404);
            var file = safety.site.get(MODERATOR, path + "/export?format=csv");
            assertThat(file.body().replace("\"", ""))
                    .contains("Members,Northmoor,2", "Members,Trust not shown,2")
                    .doesNotContain("Fenbridge", "Dana", "Priya");
            assertThat(safety.site.get(OPERATOR, path + "/export").statusCode()).isEqualTo(404);
            try (var tab = Browser.open()) {
                tab.page().setExtraHTTPHeaders(Map.of("X-Person", TESS.name()));
                assertThat(tab.visit(safety.site.url(path)).status()).isEqualTo(200);
                assertThat(tab.faults()).isEmpty();
                assertThat(tab.page().textContent("main"))
                        .contains("90 minutes", "3 hours", "Trust not shown")
                        .doesNotContain("Fenbridge", "Dana", "Priya");
            }
        }
    }
}
