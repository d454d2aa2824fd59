package alongside.workforce.vacancies;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Vacancies and the expansion plan, by pages and by the API. */
class VacancyPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String BASE = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID SERVICE = REGISTER.service("Forensic");
    private static final UUID LOCALITY = REGISTER.locality("Oxley");
    private static final UUID TEAM = REGISTER.team("Oakdene", SERVICE);
    private static final UUID ROLE = REGISTER.role("Peer support worker");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aVacancyGoesFromDraftToThePublicListWithoutALogIn() {
        SITE.as(Role.PROGRAMME_LEAD);
        var post = REGISTER.post(ROLE, SERVICE, "3");
        var form = SITE.get(BASE + "/vacancies/new?post=" + post);
        assertThat(form.body()).contains("Peer support worker, Forensic");
        var bad = Map.of("post_id", post.toString(), "title", "", "link", "http://x.example");
        var refused = SITE.post(BASE + "/vacancies", bad);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("begins with https://").contains("http://x.example");
        var teamless = vacancy(post, "Job without a team");
        var stopped = SITE.post(teamless + "/stage", Map.of("version", "1", "stage", "advertised"));
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(stopped.body()).contains("cannot be advertised without one");

        var listed = vacancy(teamPost(), "Forensic peer support worker");
        var move = Map.of("version", "1", "stage", "advertised");
        assertThat(SITE.post(listed + "/stage", move).statusCode()).isEqualTo(303);
        assertThat(SITE.post(listed + "/stage", move).statusCode()).isEqualTo(422);
        assertThat(SITE.get(listed).body()).contains("Vacancy, advertised").contains("0 days");
        assertThat(SITE.get(BASE + "/vacancies?sort=-role").body())
                .contains("Forensic peer support worker");
        assertThat(SITE.get(BASE + "/vacancies/export?format=csv").body()).contains("Advertised");
        var open = withoutALogIn("/trusts/northmoor/vacancies");
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.body())
                .contains("Forensic peer support worker")
                .contains("31 October 2021")
                .contains("https://www.jobs.nhs.uk/1")
                .doesNotContain("Job without a team");
        assertThat(withoutALogIn("/trusts/nowhere/vacancies").statusCode()).isEqualTo(404);
    }

    @Test
    void aVacancyIsRunThroughTheApi() {
        SITE.as(Role.PROGRAMME_LEAD);
        var body =
                """
                {"post_id": "%s", "title": "Peer trainer", "link": "https://www.jobs.nhs.uk/2",
                 "weekly_hours": 15, "closes_on": "2021-10-31"}
                """
                        .formatted(teamPost());
        var added = SITE.json("POST", API + "/vacancies", body);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var path = added.headers().firstValue("Location").orElseThrow();
        var stage = "{\"stage\": \"advertised\"}";
        assertThat(SITE.json("PUT", path + "/stage", stage).statusCode()).isEqualTo(428);
        var moved = SITE.json("PUT", path + "/stage", stage, "If-Match", "\"1\"");
        assertThat(moved.body()).contains("\"stage\":\"advertised\"").contains("\"open\":true");
        var later = "{\"closes_on\": \"2021-11-30\"}";
        var changed = SITE.json("PATCH", path, later, "If-Match", "\"2\"");
        assertThat(changed.body()).contains("\"closes_on\":\"2021-11-30\"");
        assertThat(SITE.json("PATCH", path, later, "If-Match", "\"2\"").statusCode())
                .isEqualTo(412);
        assertThat(SITE.get(path + "/stages").body()).contains("\"by\":\"Rosa Whitlock\"");
        assertThat(SITE.get(API + "/vacancies?q=trainer").body()).contains("\"age\":0");
        assertThat(SITE.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void thePlanTakesEveryServiceInEveryLocalityAndFollowsItsPosts() {
        SITE.as(Role.PROGRAMME_LEAD);
        assertThat(SITE.get(BASE + "/expansions/new").body()).contains("Oxley");
        var empty = SITE.post(BASE + "/expansions", Map.of("planned", "x"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose a service").contains("value=\"x\"");
        var fields =
                Map.of(
                        "service_id", SERVICE.toString(),
                        "locality_id", LOCALITY.toString(),
                        "planned", "2",
                        "due_on-day", "31",
                        "due_on-month", "12",
                        "due_on-year", "2021");
        assertThat(SITE.post(BASE + "/expansions", fields).statusCode()).isEqualTo(303);
        assertThat(SITE.post(BASE + "/expansions", fields).statusCode()).isEqualTo(422);
        var list = SITE.get(BASE + "/expansions").body();
        var found = Pattern.compile(BASE + "/expansions/[0-9a-f-]{36}").matcher(list);
        assertThat(found.find()).isTrue();
        var line = found.group();
        assertThat(list).contains("31 December 2021").contains("On the way");
        assertThat(SITE.get(BASE + "/expansions/export?format=csv").body()).contains("Forensic");
        var api = API + line.substring(BASE.length());
        assertThat(SITE.get(api).body()).contains("\"planned\":2").contains("\"filled\":0");
        var changed = SITE.json("PATCH", api, "{\"planned\": 3}", "If-Match", "\"1\"");
        assertThat(changed.body()).contains("\"planned\":3");
        assertThat(SITE.get(line).body()).contains("No post belongs to this line yet");
        var stale = Map.of("version", "1", "planned", "4");
        assertThat(SITE.post(line + "/edit", stale).statusCode()).isEqualTo(422);
        assertThat(SITE.json("DELETE", api, "").statusCode()).isEqualTo(204);
        assertThat(SITE.get(line).statusCode()).isEqualTo(404);
        var added =
                SITE.json(
                        "POST",
                        API + "/expansions",
                        "{\"service_id\": \"%s\", \"planned\": 1, \"due_on\": \"2022-01-31\"}"
                                .formatted(SERVICE));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(SITE.get(API + "/expansions").body()).contains("\"locality\":null");
    }

    private static HttpResponse<String> withoutALogIn(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(SITE.url(path))).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static UUID teamPost() {
        var body =
                "{\"role_id\": \"%s\", \"service_id\": \"%s\", \"team_id\": \"%s\"}"
                        .formatted(ROLE, SERVICE, TEAM);
        var added = SITE.json("POST", API + "/posts", body);
        return UUID.fromString(location(added.headers().firstValue("Location").orElseThrow()));
    }

    private static String location(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String vacancy(UUID post, String title) {
        return location(
                SITE.post(
                        BASE + "/vacancies",
                        Map.of(
                                "post_id", post.toString(),
                                "title", title,
                                "link", "https://www.jobs.nhs.uk/1",
                                "weekly_hours", "22.5",
                                "closes_on-day", "31",
                                "closes_on-month", "10",
                                "closes_on-year", "2021")));
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
