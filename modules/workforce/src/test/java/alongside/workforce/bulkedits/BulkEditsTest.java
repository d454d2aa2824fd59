package alongside.workforce.bulkedits;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkEditsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String PAGES = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID ROLE = REGISTER.role("Peer support worker");

    private final UUID service = REGISTER.service("Service " + UUID.randomUUID());
    private final UUID post = REGISTER.post(ROLE, service, "3");
    private final UUID ana = employ("Ana", "30", "2021-01-01", "");
    private final UUID ben = employ("Ben", "30", "2021-01-01", "");
    private final UUID cal = employ("Cal", "22.5", "2021-01-01", "");
    private final UUID dee = employ("Dee", "30", "2021-01-01", "2021-03-31");

    @BeforeEach
    void login() {
        SITE.as(Role.PROGRAMME_LEAD);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void hoursAreShownBeforeAndAfterThenSavedThenUndone() {
        var edit = preview(ids(ana, ben, cal, dee), "2021-06-01", "\"weekly_hours\": 22.5");
        assertThat(counts(edit)).isEqualTo("checked: 0 + 2 + 1 + 1 = 4");
        assertThat(edit.path("file_name").asText()).isEqualTo("Bulk edit: contracted hours");
        var import1 = API + "/imports/" + edit.path("id").asText();
        var row = tree(SITE.get(import1 + "/rows?outcome=changed")).path("items").get(0);
        assertThat(row.path("differences").get(0).path("register").asText()).isEqualTo("30.00");
        assertThat(row.path("differences").get(0).path("file").asText()).isEqualTo("22.50");
        var rejected = tree(SITE.get(import1 + "/rows?outcome=rejected")).path("items").get(0);
        assertThat(rejected.path("first_name").asText()).isEqualTo("Dee");
        assertThat(rejected.path("problems").get(0).path("message").asText())
                .isEqualTo("Enter a day on which the person is in the assignment");
        assertThat(hours(ana, "2021-06-01")).isEqualTo("30.00");

        var saved = tree(SITE.json("POST", import1 + "/commit", ""));
        assertThat(counts(saved)).isEqualTo("committed: 0 + 2 + 1 + 1 = 4");
        assertThat(hours(ana, "2021-06-01")).isEqualTo("22.50");
        assertThat(hours(ana, "2021-05-31")).isEqualTo("30.00");
        assertThat(person(ana)).contains("Rosa Whitlock");

        assertThat(tree(SITE.json("POST", import1 + "/reversal", "")).path("status").asText())
                .isEqualTo("reversed");
        assertThat(hours(ana, "2021-06-01")).isEqualTo("30.00");
        assertThat(hours(ben, "2021-06-01")).isEqualTo("30.00");
    }

    @Test
    void allThatMatchAFilterAreChangedAndAFilterThatDoesNotExistSelectsNobody() {
        var edit =
                preview(
                        "\"filter\": \"service=%s&as_at=2021-02-01\"".formatted(service),
                        "2021-02-01",
                        "\"category\": \"secondment\"");
        assertThat(counts(edit)).isEqualTo("checked: 0 + 4 + 0 + 0 = 4");
        var wrong = send("\"filter\": \"serivce=x\"", "2021-02-01", "\"category\": \"bank\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("There is no filter called ‘serivce’");
        var none = send("\"filter\": \"q=nobody-at-all\"", "2021-02-01", "\"category\": \"bank\"");
        assertThat(none.body()).contains("Select at least one assignment");
    }

    @Test
    void whoMovesGetsAPostOfTheirOwnAndATeamOfAnotherServiceIsRefused() {
        var other = REGISTER.service("Other " + UUID.randomUUID());
        var team = REGISTER.team("Team " + UUID.randomUUID(), other);
        var wrong = preview(ids(ana), "2021-06-01", "\"team_id\": \"%s\"".formatted(team));
        assertThat(counts(wrong)).isEqualTo("checked: 0 + 0 + 0 + 1 = 1");
        var edit =
                preview(
                        ids(ana, ben),
                        "2021-06-01",
                        "\"service_id\": \"%s\", \"team_id\": \"%s\"".formatted(other, team));
        assertThat(counts(edit)).isEqualTo("checked: 0 + 2 + 0 + 0 = 2");
        var import1 = API + "/imports/" + edit.path("id").asText();
        SITE.json("POST", import1 + "/commit", "");
        var first = assignment(ana, "2021-06-01");
        var second = assignment(ben, "2021-06-01");
        assertThat(first.path("team_id").asText()).isEqualTo(team.toString());
        assertThat(first.path("post_id").asText())
                .isNotEqualTo(second.path("post_id").asText())
                .isNotEqualTo(post.toString());
        SITE.json("POST", import1 + "/reversal", "");
        assertThat(assignment(ana, "2021-06-01").path("post_id").asText())
                .isEqualTo(post.toString());
        assertThat(SITE.get(API + "/posts/" + first.path("post_id").asText()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLastDayIsRecordedForManyAndTakenBack() {
        var edit = preview(ids(ana, ben, dee), null, "\"end_on\": \"2021-08-31\"");
        assertThat(counts(edit)).isEqualTo("checked: 0 + 3 + 0 + 0 = 3");
        var early = preview(ids(ana), null, "\"end_on\": \"2020-12-31\"");
        assertThat(counts(early)).isEqualTo("checked: 0 + 0 + 0 + 1 = 1");
        var import1 = API + "/imports/" + edit.path("id").asText();
        SITE.json("POST", import1 + "/commit", "");
        assertThat(assignment(ana, "2021-09-01").path("state").asText()).isEqualTo("ended");
        assertThat(person(ana)).contains("Last day");
        SITE.json("POST", import1 + "/reversal", "");
        assertThat(assignment(ana, "2021-09-01").path("state").asText()).isEqualTo("open");
        assertThat(assignment(dee, "2021-03-31").path("end_on").asText()).isEqualTo("2021-03-31");
    }

    @Test
    void aLineManagerIsGivenToManyAndTakenBackAndNobodyManagesThemself() {
        var manager = TestMembers.MANAGER.account();
        var lines = "\"line_manager\": \"%s\"".formatted(manager);
        var other =
                "{\"from\": \"2021-02-01\", \"member_id\": \"%s\"}"
                        .formatted(TestMembers.OTHER_MANAGER.account());
        var path = API + "/assignments/" + ana + "/lines/line_manager";
        var version = "\"" + assignment(ana, "2021-06-01").path("version").asText() + "\"";
        assertThat(SITE.json("PUT", path, other, "If-Match", version).statusCode()).isEqualTo(200);
        account(ben, manager);

        var edit = preview(ids(ana, ben, cal, dee), "2021-06-01", lines);
        assertThat(counts(edit)).isEqualTo("checked: 0 + 2 + 0 + 2 = 4");
        var import1 = API + "/imports/" + edit.path("id").asText();
        assertThat(SITE.get(PAGES + "/imports/" + edit.path("id").asText()).body())
                .contains("Helen Marsh")
                .contains("<strong>Idris Farrow</strong>")
                .contains("Choose somebody other than the person themself");
        SITE.json("POST", import1 + "/commit", "");
        assertThat(managers(ana)).isEqualTo("Helen Marsh 2021-02-01, Idris Farrow 2021-06-01");
        assertThat(managers(cal)).isEqualTo("Idris Farrow 2021-06-01");
        assertThat(managers(ben)).isEmpty();
        SITE.json("POST", import1 + "/reversal", "");
        assertThat(managers(ana)).isEqualTo("Helen Marsh 2021-02-01");
        assertThat(managers(cal)).isEmpty();
        var stranger = "\"line_manager\": \"%s\"".formatted(UUID.randomUUID());
        assertThat(send(ids(ana), "2021-06-01", stranger).statusCode()).isEqualTo(422);
    }

    private static String managers(UUID assignment) {
        var found = tree(SITE.get(API + "/assignments/" + assignment + "/lines")).path("lines");
        return java.util.stream.StreamSupport.stream(found.spliterator(), false)
                .map(line -> line.path("name").asText() + " " + line.path("valid_from").asText())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** Links the member's account to the person of an assignment. */
    private static void account(UUID assignment, UUID account) {
        SITE.trusts()
                .tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.dml(
                                                """
                                                INSERT INTO person_account (person_id, account, name)
                                                SELECT person_id, CAST(:account AS uuid), 'Idris Farrow'
                                                  FROM assignment WHERE id = CAST(:id AS uuid)
                                                """)
                                        .addParam("account", account.toString())
                                        .addParam("id", assignment.toString())
                                        .execute());
    }

    @Test
    void whatSomebodyChangesMeanwhileIsCheckedAgainAndWhatTheyChangeLaterIsKept() {
        var edit = preview(ids(ana, ben), "2021-06-01", "\"weekly_hours\": 15");
        var import1 = API + "/imports/" + edit.path("id").asText();
        change(ana, "2021-05-01", "15");
        var again = tree(SITE.json("POST", import1 + "/commit", ""));
        assertThat(again.path("notice").asText()).contains("Nothing is saved yet");
        assertThat(counts(again)).isEqualTo("checked: 0 + 1 + 1 + 0 = 2");
        assertThat(counts(tree(SITE.json("POST", import1 + "/commit", ""))))
                .isEqualTo("committed: 0 + 1 + 1 + 0 = 2");
        change(ben, "2021-07-01", "20");
        SITE.json("POST", import1 + "/reversal", "");
        assertThat(hours(ben, "2021-06-15")).isEqualTo("15.00");
        assertThat(SITE.get(PAGES + "/imports/" + edit.path("id").asText()).body())
                .contains("1 row was kept")
                .contains("Ben")
                .contains("It was changed by hand since.");
    }

    @Test
    void anEditGoesFromTheListToThePreviewToTheRegisterOnPages() {
        var filter = "service=" + service + "&as_at=2021-06-01";
        assertThat(SITE.get(PAGES + "/assignments?" + filter).body())
                .contains("Change the selected")
                .contains("Change all 3 in this list")
                .contains("value=\"" + ana + "\"");
        var form = SITE.get(PAGES + "/bulk-edits/new?ids=" + ana + "&ids=" + ben);
        assertThat(form.body()).contains("2 assignments that you selected");
        var fields = new LinkedHashMap<>(Map.of("ids", ana.toString(), "weekly_hours", "15"));
        var unticked = SITE.post(PAGES + "/bulk-edits", fields);
        assertThat(unticked.statusCode()).isEqualTo(422);
        assertThat(unticked.body()).contains("Tick ‘Contracted hours’ to change it");
        fields.put("change", "weekly_hours");
        assertThat(SITE.post(PAGES + "/bulk-edits", fields).body()).contains("from-error");
        fields.putAll(Map.of("from-day", "1", "from-month", "6", "from-year", "2021"));
        var made = SITE.post(PAGES + "/bulk-edits", fields);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        var page = made.headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(page).body())
                .contains("Check this bulk edit before you save it")
                .contains("assignments selected")
                .contains("30.00")
                .contains("<strong>15.00</strong>");
        SITE.post(page + "/commit", Map.of());
        assertThat(SITE.get(page).body())
                .contains("Bulk edit saved")
                .contains("Undo this bulk edit");
        assertThat(SITE.get(PAGES + "/imports").body()).contains("Bulk edit: contracted hours");
        assertThat(hours(ana, "2021-06-01")).isEqualTo("15.00");
    }

    @Test
    void onlyThoseWhoMayEditMayAndANeighboursAssignmentsAreNobodys() {
        var foreign = new TestRegister(SITE.trusts(), alongside.kernel.TestTrusts.FENBRIDGE);
        var theirs =
                foreign.employ(
                        foreign.person("Piotr", "Abara"),
                        foreign.post(foreign.role("Peer"), foreign.service("Acute"), "3"),
                        "30",
                        "2021-01-01",
                        "");
        var hours = "\"weekly_hours\": 15";
        var refused = send(ids(theirs), "2021-06-01", hours);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .isEqualTo(send(ids(UUID.randomUUID()), "2021-06-01", hours).body());
        var edit = preview(ids(ana), "2021-06-01", hours);
        var path = "/imports/" + edit.path("id").asText();
        assertThat(SITE.get("/t/fenbridge" + path).statusCode()).isEqualTo(404);
        for (var role : java.util.List.of(Role.READ_ONLY, Role.LINE_MANAGER)) {
            SITE.as(role);
            assertThat(send(ids(ana), "2021-06-01", hours).statusCode()).isEqualTo(403);
            assertThat(SITE.get(PAGES + "/bulk-edits/new").statusCode()).isEqualTo(403);
            assertThat(SITE.get(PAGES + "/assignments").body())
                    .doesNotContain("Change the selected");
        }
    }

    @Test
    void everyFaultIsNamedByItsField() {
        var nothing = send(ids(ana), "2021-06-01", "");
        assertThat(nothing.body()).contains("Choose at least one field to change");
        var wrong = send(ids(ana), null, "\"weekly_hours\": \"many\", \"category\": \"often\"");
        assertThat(wrong.body())
                .contains("\"field\":\"weekly_hours\"")
                .contains("\"field\":\"category\"")
                .contains("\"field\":\"from\"");
        assertThat(send("\"ids\": []", "2021-06-01", "\"weekly_hours\": 15").body())
                .contains("Select at least one assignment");
    }

    private UUID employ(String first, String hours, String start, String end) {
        return REGISTER.employ(REGISTER.person(first, "Tester"), post, hours, start, end);
    }

    private static String ids(UUID... ids) {
        var list = java.util.Arrays.stream(ids).map(id -> "\"" + id + "\"").toList();
        return "\"ids\": [" + String.join(", ", list) + "]";
    }

    private static HttpResponse<String> send(
            String selected, @org.jspecify.annotations.Nullable String from, String changes) {
        var day = from == null ? "" : "\"from\": \"%s\", ".formatted(from);
        return SITE.json(
                "POST",
                API + "/bulk-edits",
                "{" + selected + ", " + day + "\"changes\": {" + changes + "}}");
    }

    private static JsonNode preview(
            String selected, @org.jspecify.annotations.Nullable String from, String changes) {
        var made = send(selected, from, changes);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return tree(made);
    }

    private static void change(UUID assignment, String from, String hours) {
        var now = assignment(assignment, from).path("version").asText();
        var changed =
                SITE.json(
                        "PATCH",
                        API + "/assignments/" + assignment,
                        "{\"from\": \"%s\", \"weekly_hours\": %s}".formatted(from, hours),
                        "If-Match",
                        "\"" + now + "\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    }

    private static String counts(JsonNode edit) {
        return "%s: %s + %s + %s + %s = %s"
                .formatted(
                        edit.path("status").asText(),
                        edit.path("accepted"),
                        edit.path("changed"),
                        edit.path("unchanged"),
                        edit.path("rejected"),
                        edit.path("rows"));
    }

    private static JsonNode assignment(UUID id, String asAt) {
        return tree(SITE.get(API + "/assignments/" + id + "?as_at=" + asAt));
    }

    private static String hours(UUID id, String asAt) {
        return assignment(id, asAt).path("weekly_hours").decimalValue().setScale(2).toString();
    }

    private static String person(UUID assignment) {
        var person = assignment(assignment, "2021-09-30").path("person_id").asText();
        return SITE.get(PAGES + "/people/" + person).body();
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
