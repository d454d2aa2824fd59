package alongside.workforce.examples;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.examples.TestApi.id;
import static alongside.workforce.examples.TestApi.version;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two orders of a career side by side, and the supports of the first year in post. */
class CareerExamplesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestApi NORTH = new TestApi(SITE, "northmoor");
    private static final TestApi FEN = new TestApi(SITE, "fenbridge");
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final UUID SERVICE = REGISTER.service("Adult community");
    private static final String MANAGER = TestMembers.MANAGER.account().toString();
    private static final JsonNode NORTH_PATHWAY = live(NORTH, "employ_first");
    private static final JsonNode FEN_PATHWAY = live(FEN, "train_first");

    @BeforeEach
    void asTheProgrammeLead() {
        SITE.as(Role.PROGRAMME_LEAD);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void northmoorEmploysFirstAndRefusesToTrainWhoIsNotEmployedNamingItsRule() {
        var person = NORTH.person("Ada", "Byrne");
        var career = begin(NORTH, person, NORTH_PATHWAY);
        var step = "/people/" + id(person) + "/careers/" + id(career) + "/steps/2";
        var trained = Map.of("started_on", "2021-03-01", "reached_on", "2021-06-01");
        assertThat(NORTH.refused("PUT", step, version(career), trained, "override_reason"))
                .contains("Employ first, then train")
                .contains("apply for a role first, then train");
        employ(NORTH, NORTHMOOR, person, "2021-02-01", "");
        var now = NORTH.change("PUT", step, version(career), trained);
        assertThat(now.path("steps").path(1).path("state").asText()).isEqualTo("reached");
    }

    @Test
    void fenbridgeTrainsFirstAndRefusesToEmployWhoHasNotGraduatedUnlessSomebodySaysWhy() {
        var person = FEN.person("Ben", "Osei");
        var wanted = assignment(FENBRIDGE, person, "2021-09-01", "");
        assertThat(FEN.refused("POST", "/assignments", 1, wanted, "override_reason"))
                .contains("Train first, then employ")
                .contains("train first, then apply for a role");
        var career = begin(FEN, person, FEN_PATHWAY);
        var step = "/people/" + id(person) + "/careers/" + id(career) + "/steps/1";
        FEN.change(
                "PUT",
                step,
                version(career),
                Map.of("started_on", "2021-03-01", "reached_on", "2021-06-01"));
        assertThat(FEN.add("/assignments", wanted).path("state").asText()).isEqualTo("open");

        var other = FEN.person("Cy", "Dale");
        var because = "Graduated from another Trust's programme";
        var over = assignment(FENBRIDGE, other, "2021-09-01", because);
        assertThat(FEN.add("/assignments", over).path("state").asText()).isEqualTo("open");
    }

    @Test
    void aStarterAgreesToTheBoundariesBeforeTheirFirstShift() {
        var role =
                NORTH.add("/roles", Map.of("name", "Peer worker, crisis", "band", "3")).path("id");
        var one = "/roles/" + role.asText() + "/versions/1";
        var told = Map.of("boundary_statement", "Does not diagnose, treat or advise on medicines.");
        NORTH.change("PATCH", one, 1, told);
        NORTH.change("PUT", one + "/status", 2, Map.of("status", "approved"));
        NORTH.change("PUT", one + "/status", 3, Map.of("status", "live"));
        var person = NORTH.person("Dee", "Abara");
        NORTH.add(
                "/assignments",
                Map.of(
                        "person_id",
                        id(person),
                        "role_id",
                        role.asText(),
                        "service_id",
                        SERVICE.toString(),
                        "weekly_hours",
                        15,
                        "category",
                        "permanent",
                        "from",
                        "2021-09-20"));
        var boundaries = "/people/" + id(person) + "/boundaries";
        assertThat(NORTH.get(boundaries).path("items").path(0).path("acknowledged_on").isNull())
                .isTrue();
        var agreed = Map.of("acknowledged_on", "2021-09-19");
        var answer =
                SITE.json(
                        "PUT",
                        "/api/v1/t/northmoor" + boundaries + "/" + role.asText(),
                        alongside.portal.Json.text(agreed));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(NORTH.get(boundaries).path("items").path(0).path("in_time").asBoolean())
                .isTrue();
    }

    @Test
    void aPreceptorshipFrom1February2026IsDueBy31January2027AndOverdueFromTheDayAfter() {
        var assignment = employ(NORTH, NORTHMOOR, NORTH.person("Eli", "Fay"), "2026-02-01", "");
        var made = NORTH.add("/preceptorships", Map.of("assignment_id", id(assignment)));
        assertThat(made.path("due_on").asText()).isEqualTo("2027-01-31");
        assertThat(overdue("2027-01-31")).doesNotContain(id(made));
        assertThat(overdue("2027-02-01")).contains(id(made));
    }

    @Test
    void absenceExtendsAPreceptorshipWithItsReason() {
        var assignment = employ(NORTH, NORTHMOOR, NORTH.person("Flo", "Gale"), "2020-10-01", "");
        var made = NORTH.add("/preceptorships", Map.of("assignment_id", id(assignment)));
        var absence = Map.of("days", 30, "reason", "Parental leave");
        var answer =
                SITE.json(
                        "POST",
                        "/api/v1/t/northmoor/preceptorships/" + id(made) + "/extensions",
                        alongside.portal.Json.text(absence),
                        "If-Match",
                        "\"1\"");
        assertThat(answer.body()).contains("\"due_on\":\"2021-10-30\"").contains("Parental leave");
    }

    @Test
    void oneGroupSessionWithSixPeopleIsSixCredits() {
        var six = new ArrayList<String>();
        for (var name : List.of("Ada", "Ben", "Cy", "Dee", "Eli", "Flo")) {
            var person = NORTH.person(name, "Hart");
            employ(NORTH, NORTHMOOR, person, "2021-01-01", "");
            six.add(id(person));
        }
        var session = hold("group", "2021-09-20", six);
        assertThat(session.path("credits").asInt()).isEqualTo(6);
    }

    @Test
    void byTheMonthlyRuleALastSession5WeeksAgoIsOverdue() {
        var standards = NORTH.get("/standards");
        var monthly = Map.of("managerial", Map.of("every", 1, "unit", "months"));
        NORTH.change("PATCH", "/standards", version(standards), monthly);
        var person = NORTH.person("Gus", "Ito");
        employ(NORTH, NORTHMOOR, person, "2021-01-01", "");
        hold("managerial", "2021-08-26", List.of(id(person)));
        var due = NORTH.get("/supervisions/due?kind=managerial&status=overdue&as_at=2021-09-30");
        assertThat(due.path("items").findValuesAsText("person_id")).contains(id(person));
    }

    @Test
    void aPersonInMonth3HasFiveSupportsAndInMonth14Four() {
        var person = NORTH.person("Hal", "Jones");
        var assignment = employ(NORTH, NORTHMOOR, person, "2020-07-01", "");
        var made = NORTH.add("/preceptorships", Map.of("assignment_id", id(assignment)));
        assertThat(supports(person, "2020-09-15")).hasSize(5).contains("preceptorship");
        var signed = Map.of("signed_off_on", "2021-06-28");
        NORTH.change("PUT", "/preceptorships/" + id(made) + "/sign-off", 1, signed);
        assertThat(supports(person, "2021-08-15")).hasSize(4).doesNotContain("preceptorship");
    }

    @Test
    void aPersonHasALineManagerAndAProfessionalLead() {
        var assignment = employ(NORTH, NORTHMOOR, NORTH.person("Ivy", "King"), "2021-01-01", "");
        var lines = "/assignments/" + id(assignment) + "/lines/";
        var lead = TestMembers.LEAD.account().toString();
        NORTH.change("PUT", lines + "line_manager", 1, line(MANAGER));
        var both = NORTH.change("PUT", lines + "professional_lead", 2, line(lead)).path("lines");
        assertThat(both.findValuesAsText("kind"))
                .containsExactlyInAnyOrder("line_manager", "professional_lead");
        assertThat(both.findValuesAsText("name"))
                .containsExactlyInAnyOrder("Idris Farrow", "Rosa Whitlock");
    }

    private static Map<String, String> line(String member) {
        return Map.of("from", "2021-01-01", "member_id", member);
    }

    private static List<String> supports(JsonNode person, String asAt) {
        return NORTH.get("/people/" + id(person) + "/supports?as_at=" + asAt)
                .path("supports")
                .findValuesAsText("kind");
    }

    private static List<String> overdue(String asAt) {
        return NORTH.get("/preceptorships?status=overdue&as_at=" + asAt)
                .path("items")
                .findValuesAsText("id");
    }

    private static JsonNode hold(String kind, String day, List<String> people) {
        return NORTH.add(
                "/supervisions",
                Map.of(
                        "kind", kind,
                        "held_on", day,
                        "minutes", 60,
                        "facilitator_id", MANAGER,
                        "person_ids", people));
    }

    private static JsonNode begin(TestApi api, JsonNode person, JsonNode pathway) {
        return api.add(
                "/people/" + id(person) + "/careers",
                Map.of("pathway_id", id(pathway), "begun_on", "2021-02-01"));
    }

    private static JsonNode employ(
            TestApi api, TrustId trust, JsonNode person, String from, String reason) {
        return api.add("/assignments", assignment(trust, person, from, reason));
    }

    /** In the role that came with the Trust's pathway. */
    private static Map<String, Object> assignment(
            TrustId trust, JsonNode person, String from, String reason) {
        var register = new TestRegister(SITE.trusts(), trust);
        var service = trust.equals(NORTHMOOR) ? SERVICE : register.service("Ward of " + id(person));
        return Map.of(
                "person_id",
                id(person),
                "role_id",
                register.existingRole("Peer support worker").toString(),
                "service_id",
                service.toString(),
                "weekly_hours",
                22.5,
                "category",
                "permanent",
                "from",
                from,
                "override_reason",
                reason);
    }

    private static JsonNode live(TestApi api, String template) {
        SITE.as(Role.PROGRAMME_LEAD);
        var pathway = api.add("/pathways", Map.of("template", template));
        var status = "/pathways/" + id(pathway) + "/versions/1/status";
        api.change("PUT", status, 1, Map.of("status", "approved"));
        return api.change("PUT", status, 2, Map.of("status", "live"));
    }
}
