package alongside.workforce.history;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.NEIGHBOUR;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each record's page says what changed, field by field: who said so, when, before and after. */
class HistoryPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String T = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID SERVICE = REGISTER.service("Perinatal");
    private static final UUID ROLE = REGISTER.role("Peer support worker");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @BeforeEach
    void aLeadIsThere() {
        SITE.as(LEAD);
    }

    @Test
    void ofAPost() {
        var above = REGISTER.post(REGISTER.role("Peer lead"), SERVICE, "7");
        var post = T + "/posts/" + REGISTER.post(ROLE, SERVICE, "3");
        assertThat(text(post)).contains("Nothing has changed since the post came with a");
        saved(
                post + "/edit",
                Map.of(
                        "version",
                        "1",
                        "non_clinical",
                        "true",
                        "funded_hours",
                        "30",
                        "reports_to_id",
                        above.toString()));
        assertThat(text(post))
                .contains("Funded hours None 30 Rosa Whitlock")
                .contains("Reports to None Peer lead, Perinatal Rosa Whitlock");
        assertThat(told(post))
                .contains(change("Funded hours", "None", "30"))
                .contains(change("Reports to", "None", "Peer lead, Perinatal"));
    }

    @Test
    void ofAVacancy() {
        var post = REGISTER.post(ROLE, SERVICE, "3");
        var vacancy =
                made(
                        API + "/vacancies",
                        "{\"post_id\": \"%s\", \"title\": \"Worker\"}".formatted(post));
        var path = T + "/vacancies/" + vacancy;
        saved(
                path + "/edit",
                Map.of(
                        "version", "1",
                        "title", "Peer support worker",
                        "weekly_hours", "22.5",
                        "closes_on-day", "31",
                        "closes_on-month", "10",
                        "closes_on-year", "2021"));
        saved(path + "/stage", Map.of("version", "2", "stage", "withdrawn"));
        assertThat(text(path))
                .contains("Title Worker Peer support worker Rosa Whitlock")
                .contains("Hours a week None 22.5 Rosa Whitlock")
                .contains("Closing date None 31 October 2021 Rosa Whitlock")
                .contains("Stage Draft Withdrawn Rosa Whitlock")
                .contains("Vacancy added");
        assertThat(told(path))
                .contains(change("Title", "Worker", "Peer support worker"))
                .contains(change("Stage", "Draft", "Withdrawn"))
                .contains(change("Vacancy added", "", ""));
    }

    @Test
    void ofAnExpansionLine() {
        var line =
                made(
                        API + "/expansions",
                        """
                        {"service_id": "%s", "planned": 2, "due_on": "2021-12-31"}
                        """
                                .formatted(SERVICE));
        var path = T + "/expansions/" + line;
        saved(
                path + "/edit",
                Map.of(
                        "version", "1",
                        "planned", "3",
                        "due_on-day", "31",
                        "due_on-month", "3",
                        "due_on-year", "2022"));
        assertThat(text(path))
                .contains("Planned 2 3 Rosa Whitlock")
                .contains("Due 31 December 2021 31 March 2022 Rosa Whitlock")
                .contains("Expansion line added");
        assertThat(told(path))
                .contains(change("Planned", "2", "3"))
                .contains(change("Due", "31 December 2021", "31 March 2022"));
    }

    @Test
    void ofAPreceptorshipWithoutWhatItsObjectivesSay() {
        var person = REGISTER.person("Ines", "Castell");
        var assignment =
                REGISTER.employ(
                        person, REGISTER.post(ROLE, SERVICE, "3"), "22.5", "2021-07-01", "");
        var made =
                made(API + "/preceptorships", "{\"assignment_id\": \"%s\"}".formatted(assignment));
        var path = T + "/preceptorships/" + made;
        var manager = MANAGER.account().toString();
        saved(
                path + "/edit",
                Map.of("version", "1", "preceptor_id", manager, "objectives", "Lead a group"));
        saved(
                path + "/edit",
                Map.of("version", "2", "preceptor_id", manager, "objectives", "Lead two groups"));
        saved(
                path + "/reviews/3",
                Map.of(
                        "version", "3",
                        "held_on-day", "28",
                        "held_on-month", "9",
                        "held_on-year", "2021"));
        assertThat(text(path))
                .contains("Preceptor Nobody Idris Farrow Rosa Whitlock")
                .contains("Number of objectives 0 1 Rosa Whitlock")
                .contains("Objectives in other words Rosa Whitlock")
                .contains("Reviews held, after months None 3 Rosa Whitlock")
                .contains("Preceptorship started");
        assertThat(text(path).split("History", -1)[1]).doesNotContain("Lead a group");
        assertThat(told(path))
                .contains(change("Preceptor", "Nobody", "Idris Farrow"))
                .contains(change("Objectives in other words", "", ""))
                .doesNotContain("Lead a group", "Lead two groups");
    }

    @Test
    void ofACareer() {
        var pathway = T + "/pathways";
        var form = SITE.post(pathway, Map.of("template", "employ_first", "name", "Ours"));
        var version = form.headers().firstValue("Location").orElseThrow() + "/versions/1/status";
        saved(version, Map.of("version", "1", "status", "approved"));
        saved(version, Map.of("version", "2", "status", "live"));
        var careers = T + "/people/" + REGISTER.person("Jon", "Tolland") + "/careers";
        var id = version.replaceAll(".*/pathways/", "").replaceAll("/.*", "");
        saved(careers, Map.of("pathway_id", id));
        var career = SITE.get(careers).body().split(careers + "/", -1)[1].substring(0, 36);
        var step = careers + "/" + career + "/steps/1";
        saved(step, day("started_on", "1", "1", ""));
        saved(step, day("started_on", "8", "2", "Met the team"));
        saved(careers + "/" + career + "/conversations", day("held_on", "3", "3", ""));
        assertThat(text(careers))
                .contains("Ours: begun None Yes Rosa Whitlock")
                .contains(": began None 1 February 2021 Rosa Whitlock")
                .contains(": began 1 February 2021 8 February 2021 Rosa Whitlock")
                .contains(": evidence None Met the team Rosa Whitlock")
                .contains("Ours: conversation None 3 February 2021 Rosa Whitlock");
        assertThat(told(careers))
                .contains(change("Ours: begun", "None", "Yes"))
                .contains(change("Ours: conversation", "None", "3 February 2021"))
                .doesNotContain("Apply for the course");
    }

    @Test
    void inTheApiItIsForThoseWhoMayOpenTheRecordAndForNobodyElse() {
        var post = REGISTER.post(ROLE, SERVICE, "3");
        var person = REGISTER.person("Noor", "Hadley");
        var assignment = REGISTER.employ(person, post, "22.5", "2021-07-01", "");
        var vacancy =
                made(
                        API + "/vacancies",
                        "{\"post_id\": \"%s\", \"title\": \"Worker\"}".formatted(post));
        var line =
                made(
                        API + "/expansions",
                        """
                        {"service_id": "%s", "planned": 2, "due_on": "2022-12-31"}
                        """
                                .formatted(SERVICE));
        var preceptorship =
                made(API + "/preceptorships", "{\"assignment_id\": \"%s\"}".formatted(assignment));
        var all =
                List.of(
                        "/posts/" + post,
                        "/vacancies/" + vacancy,
                        "/expansions/" + line,
                        "/preceptorships/" + preceptorship,
                        "/people/" + person + "/careers");
        for (var record : all) {
            var path = API + record + "/history";
            assertThat(SITE.as(VIEWER).get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(SITE.as(PEER).get(path).statusCode()).as(path).isEqualTo(403);
            var unknown = path.replaceAll("[0-9a-f-]{36}", UUID.randomUUID().toString());
            assertThat(SITE.as(LEAD).get(unknown).statusCode()).as(unknown).isEqualTo(404);
            var beside = path.replace("northmoor", "fenbridge");
            assertThat(SITE.as(NEIGHBOUR).get(beside).statusCode()).as(beside).isEqualTo(404);
        }
    }

    /** The same history in the API: of a person's careers as of any other record. */
    private static String told(String page) {
        var answer = SITE.get(page.replace(T, API) + "/history");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String change(String what, String before, String after) {
        return "\"what\":\"%s\",\"before\":\"%s\",\"after\":\"%s\",\"by\":\"Rosa Whitlock\""
                .formatted(what, before, after);
    }

    private static Map<String, String> day(
            String field, String day, String version, String evidence) {
        return Map.of(
                field + "-day",
                day,
                field + "-month",
                "2",
                field + "-year",
                "2021",
                "version",
                version,
                "evidence",
                evidence,
                "next_step",
                "Apply for the course");
    }

    private static void saved(String path, Map<String, String> fields) {
        var answer = SITE.post(path, fields);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(303);
    }

    private static String made(String path, String body) {
        var answer = SITE.json("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    /** The page as it is read: tags and the small labels of cells are left out. */
    private static String text(String path) {
        return SITE.get(path)
                .body()
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\b(What changed|Before|After|By) ", "");
    }
}
