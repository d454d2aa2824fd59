package alongside.workforce;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two people change one record. On every form the second sees what the first saved, field by field,
 * keeps what they typed, and can save again.
 */
class SecondEditorTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String T = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID SERVICE = REGISTER.service("Perinatal");
    private static final UUID ROLE = REGISTER.role("Peer support worker");

    private final UUID person = REGISTER.person("Ines", "Castell");
    private final UUID post = REGISTER.post(ROLE, SERVICE, "3");
    private final UUID assignment = REGISTER.employ(person, post, "22.5", "2021-07-01", "");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @BeforeEach
    void twoLeads() {
        SITE.as(LEAD);
    }

    @Test
    void ofAPerson() {
        var names = Map.of("first_name", "Ines", "last_name", "Castell");
        var first = with(names, "email", "ines@northmoor.example");
        var second = with(names, "email", "castell@northmoor.example");
        var seen = second(T + "/people/" + person + "/details", first, second, 1);
        assertThat(seen)
                .contains("Email: ines@northmoor.example")
                .doesNotContain("First name: ")
                .contains("value=\"castell@northmoor.example\"");
    }

    @Test
    void ofAPostWithNamesAndNotIds() {
        var above = REGISTER.post(REGISTER.role("Peer lead"), SERVICE, "7");
        var first =
                with(
                        day("funded_until", "31", "3", "2022"),
                        "non_clinical",
                        "true",
                        "reports_to_id",
                        above.toString());
        var second = Map.of("non_clinical", "true", "funded_hours", "30");
        var seen = second(T + "/posts/" + post + "/edit", first, second, 1);
        assertThat(seen)
                .contains("Funded until: 31 March 2022")
                .containsPattern("Reports to: Peer lead, ")
                .contains("Funded hours: nothing")
                .doesNotContain("Reports to: " + above)
                .contains("value=\"30\"");
    }

    @Test
    void ofAnAssignment() {
        var path = T + "/assignments/" + assignment + "/change";
        var terms = with(day("from", "1", "8", "2021"), "role_id", "" + ROLE, "band", "3");
        terms.put("service_id", "" + SERVICE);
        var first = with(terms, "weekly_hours", "15", "category", "permanent");
        var second = with(terms, "weekly_hours", "30", "category", "honorary");
        var seen = second(path, first, second, 1);
        assertThat(seen)
                .contains("Contracted hours: 15")
                .contains("Kind of assignment: Permanent")
                .doesNotContain("Service: ")
                .contains("value=\"30\"");
        var leaving = T + "/assignments/" + assignment + "/leaving";
        assertThat(
                        second(
                                leaving,
                                day("end_on", "30", "9", "2021"),
                                day("end_on", "31", "10", "2021"),
                                2))
                .contains("Last day: 30 September 2021")
                .contains("value=\"31\"");
    }

    @Test
    void ofAVacancyAndItsStage() {
        var body = "{\"post_id\": \"%s\", \"title\": \"Worker\"}".formatted(post);
        var path = T + "/vacancies/" + made(API + "/vacancies", body);
        var first = with(day("closes_on", "31", "10", "2021"), "title", "Worker");
        var second = Map.of("title", "Peer support worker", "band", "3");
        assertThat(second(path + "/edit", first, second, 1))
                .contains("Closing date: 31 October 2021")
                .contains("Title: Worker")
                .contains("value=\"Peer support worker\"");
        var stage = Map.of("stage", "withdrawn");
        assertThat(SITE.post(path + "/stage", with(stage, "version", "1")).body())
                .contains("Stage: Draft");
    }

    @Test
    void ofAnExpansionLine() {
        var line =
                "{\"service_id\": \"%s\", \"planned\": 2, \"due_on\": \"2021-12-31\"}"
                        .formatted(REGISTER.service("Crisis"));
        var path = T + "/expansions/" + made(API + "/expansions", line) + "/edit";
        var first = with(day("due_on", "31", "3", "2022"), "planned", "2");
        var second = with(day("due_on", "31", "12", "2021"), "planned", "5");
        assertThat(second(path, first, second, 1))
                .contains("By: 31 March 2022")
                .contains("Posts: 2")
                .contains("value=\"5\"");
    }

    @Test
    void ofARole() {
        var made = SITE.post(T + "/roles", Map.of("name", "Peer coordinator", "band", "4"));
        var path = location(made) + "/versions/1/edit";
        var first = Map.of("band", "5", "purpose", "Plans rotas", "essential", "Kind");
        var second = Map.of("band", "4", "purpose", "Plans rotas", "essential", "Patient");
        assertThat(second(path, first, second, 1))
                .contains("Band: 5")
                .contains("Essential: ")
                .doesNotContain("Purpose: ")
                .contains("Patient");
    }

    @Test
    void ofThePathwayOfAStepThatKeepsItsName() {
        var made =
                SITE.post(T + "/pathways", Map.of("template", "train_first", "name", "Second tab"));
        var path = location(made) + "/versions/1/edit";
        var step = Map.of("kind-1", "employ", "name-1", "Start", "role-1", "Peer");
        var first = with(step, "band-1", "4", "requirements-1", "A check");
        var second = with(step, "band-1", "3", "name-2", "Learn", "kind-2", "train");
        assertThat(second(path, first, second, 1))
                .contains("Step 1, band: 4")
                .contains("Step 1, requirements: A check")
                .doesNotContain("Step 1: ")
                .contains("Step 2: there is no such step")
                .contains("value=\"Learn\"");
    }

    @Test
    void ofACareersStepsAndConversations() {
        var made =
                SITE.post(T + "/pathways", Map.of("template", "employ_first", "name", "Careers"));
        var version = location(made) + "/versions/1/status";
        SITE.post(version, Map.of("version", "1", "status", "approved"));
        SITE.post(version, Map.of("version", "2", "status", "live"));
        var careers = T + "/people/" + person + "/careers";
        var pathway = version.replaceAll(".*/pathways/", "").replaceAll("/.*", "");
        assertThat(SITE.post(careers, Map.of("pathway_id", pathway)).statusCode()).isEqualTo(303);
        var career =
                careers
                        + "/"
                        + SITE.get(careers).body().split(careers + "/", -1)[1].substring(0, 36);
        var first = with(day("held_on", "1", "9", "2021"), "next_step", "Apply for the course");
        var second = with(day("held_on", "2", "9", "2021"), "next_step", "Shadow a colleague");
        assertThat(second(career + "/conversations", first, second, 1))
                .contains("Conversation on 1 September 2021: Apply for the course")
                .contains("Shadow a colleague");
        var began = with(day("started_on", "1", "7", "2021"), "evidence", "Met the team");
        var begins = with(day("started_on", "5", "7", "2021"), "evidence", "Had a tour");
        assertThat(second(career + "/steps/1", began, begins, 2))
                .contains("Began: 1 July 2021")
                .contains("Evidence: Met the team")
                .contains("Had a tour");
    }

    @Test
    void ofAPreceptorship() {
        var body = "{\"assignment_id\": \"%s\"}".formatted(assignment);
        var path = T + "/preceptorships/" + made(API + "/preceptorships", body);
        var manager = MANAGER.account().toString();
        var first = Map.of("preceptor_id", manager, "objectives", "Lead a group");
        var second = Map.of("preceptor_id", manager, "objectives", "Meet every team");
        assertThat(second(path + "/edit", first, second, 1))
                .contains("Objectives: Lead a group")
                .doesNotContain("Preceptor: ")
                .contains("Meet every team");
        assertThat(
                        second(
                                path + "/reviews/3",
                                day("held_on", "28", "9", "2021"),
                                day("held_on", "29", "9", "2021"),
                                2))
                .contains("Review after 3 months: 28 September 2021")
                .contains("value=\"29\"");
        var absence = Map.of("days", "31", "reason", "Parental leave");
        var other = Map.of("days", "14", "reason", "Jury service");
        assertThat(second(path + "/extensions", absence, other, 3))
                .contains("Due to complete: 31 July 2022")
                .contains("Jury service");
        assertThat(
                        second(
                                path + "/sign-off",
                                day("signed_off_on", "29", "9", "2021"),
                                day("signed_off_on", "30", "9", "2021"),
                                4))
                .contains("Signed off: 29 September 2021")
                .contains("value=\"30\"");
    }

    @Test
    void ofASupervisionSession() {
        SITE.as(MANAGER);
        var session =
                """
                {"kind": "group", "held_on": "2021-09-01", "minutes": 45,
                 "facilitator_id": "%s", "person_ids": ["%s"]}
                """
                        .formatted(MANAGER.account(), person);
        var path = T + "/supervision/sessions/" + made(API + "/supervisions", session) + "/edit";
        var first = with(day("held_on", "1", "9", "2021"), "minutes", "60");
        var second = with(day("held_on", "1", "9", "2021"), "minutes", "90");
        assertThat(second(path, first, second, 1))
                .contains("Minutes: 60")
                .doesNotContain("Held on: ")
                .contains("value=\"90\"");
    }

    @Test
    void ofALineAndAnAccount() {
        var line = T + "/assignments/" + assignment + "/lines/line_manager";
        var from = day("from", "1", "7", "2021");
        var first = with(from, "member_id", "" + MANAGER.account());
        var second = with(from, "member_id", "" + OTHER_MANAGER.account());
        assertThat(second(line, first, second, 1))
                .containsPattern("Line manager: [^<]*Idris Farrow")
                .containsPattern(OTHER_MANAGER.account() + "\"[^>]*selected");
        var account = T + "/people/" + person + "/account";
        var mine = Map.of("member_id", "" + PEER.account());
        assertThat(second(account, mine, Map.of("member_id", ""), 1))
                .contains("Account: Priya Nair");
    }

    @Test
    void ofTheStandards() {
        var now = SITE.get(API + "/standards").headers().firstValue("ETag").orElseThrow();
        var standards =
                new HashMap<>(
                        Map.of(
                                "preceptorship_months", "12",
                                "managerial_every", "4",
                                "managerial_unit", "weeks",
                                "group_every", "1",
                                "group_unit", "months",
                                "reflective_practice_every", "1",
                                "reflective_practice_unit", "months"));
        var first = with(standards, "group_every", "2");
        var second = with(standards, "managerial_every", "6");
        var version = Integer.parseInt(now.replace("\"", ""));
        assertThat(second(T + "/standards/edit", first, second, version))
                .contains("Group supervision: every 2 months")
                .contains("value=\"6\"");
    }

    /** The page that the second of two has, after both opened the form at this version. */
    private static String second(
            String path, Map<String, String> first, Map<String, String> second, int version) {
        var saved = SITE.post(path, with(first, "version", "" + version));
        assertThat(saved.statusCode()).as(path + saved.body()).isEqualTo(303);
        var stale = SITE.post(path, with(second, "version", "" + version));
        assertThat(stale.statusCode()).as(path).isEqualTo(409);
        assertThat(stale.body())
                .contains("Somebody changed this while you were typing")
                .contains("name=\"version\" value=\"" + (version + 1) + "\"");
        return stale.body();
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static Map<String, String> day(String field, String day, String month, String year) {
        return Map.of(field + "-day", day, field + "-month", month, field + "-year", year);
    }

    private static String made(String path, String body) {
        var answer = SITE.json("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return location(answer).replaceAll(".*/", "");
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
