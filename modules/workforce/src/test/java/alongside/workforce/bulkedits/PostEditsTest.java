package alongside.workforce.bulkedits;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same change for many posts: shown first, saved as a whole, undone as a whole. */
class PostEditsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String PAGES = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID ROLE = REGISTER.role("Peer support worker");

    private final UUID service = REGISTER.service("Service " + UUID.randomUUID());
    private final UUID team = REGISTER.team("Oxley " + UUID.randomUUID(), service);
    private String one = "";
    private String two = "";
    private String held = "";

    @BeforeEach
    void threePostsOfWhichSomebodyHoldsOne() {
        SITE.as(Role.PROGRAMME_LEAD);
        one = post("\"funding_source\": \"Transformation funding\"");
        two = post("\"opened_on\": \"2021-04-01\"");
        held = post("\"funded_hours\": 30");
        REGISTER.employ(
                REGISTER.person("Ana", "Tester"), UUID.fromString(held), "30", "2021-01-01", "");
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void moneyIsShownBeforeAndAfterThenSavedThenUndone() {
        var edit =
                preview(
                        ids(one, two, held),
                        """
                        "funding_source": "Transformation funding", "funded_hours": 22.5
                        """);
        assertThat(counts(edit)).isEqualTo("checked: 0 + 3 + 0 + 0 = 3");
        assertThat(edit.path("kind").asText()).isEqualTo("post_edit");
        assertThat(edit.path("file_name").asText())
                .isEqualTo("Bulk edit of posts: funded hours a week, funding source");
        var import1 = API + "/imports/" + edit.path("id").asText();
        var rows = tree(SITE.get(import1 + "/rows?outcome=changed")).path("items");
        var row = rows.get(2);
        assertThat(row.path("post_id").asText()).isEqualTo(held);
        assertThat(row.path("post").asText()).startsWith("Peer support worker, band 3, Service");
        assertThat(row.path("differences").toString())
                .contains("\"field\":\"funded_hours\"")
                .contains("\"register\":\"30.00\",\"file\":\"22.50\"")
                .contains("\"register\":\"None\",\"file\":\"Transformation funding\"");
        assertThat(rows.get(0).path("differences")).hasSize(1);
        assertThat(show(held).path("funded_hours").asText()).isEqualTo("30.0");

        assertThat(counts(commit(import1))).isEqualTo("committed: 0 + 3 + 0 + 0 = 3");
        assertThat(show(held).path("funded_hours").asText()).isEqualTo("22.5");
        assertThat(show(two).path("funding_source").asText()).isEqualTo("Transformation funding");
        assertThat(SITE.get(API + "/posts/" + held + "/history").body())
                .contains(
                        "\"what\":\"Funded hours\",\"before\":\"30\",\"after\":\"22.5\","
                                + "\"by\":\"Bulk edit, Rosa Whitlock\"");

        assertThat(undo(import1).path("status").asText()).isEqualTo("reversed");
        assertThat(show(held).path("funded_hours").asText()).isEqualTo("30.0");
        assertThat(show(two).path("funding_source").isNull()).isTrue();
        assertThat(show(one).path("funding_source").asText()).isEqualTo("Transformation funding");
        assertThat(SITE.get(API + "/posts/" + held + "/history").body())
                .contains("\"before\":\"22.5\",\"after\":\"30\"");
    }

    @Test
    void aPostThatBreaksARuleOfItsFormIsRejectedWithTheReasonAndTheOthersGoOn() {
        var edit = preview(ids(one, two), "\"funded_until\": \"2021-03-31\"");
        assertThat(counts(edit)).isEqualTo("checked: 0 + 1 + 0 + 1 = 2");
        var import1 = API + "/imports/" + edit.path("id").asText();
        assertThat(SITE.get(import1 + "/rows?outcome=rejected").body())
                .contains(two)
                .contains("The money cannot end before the post opens");
        commit(import1);
        assertThat(show(one).path("funded_until").asText()).isEqualTo("2021-03-31");
        assertThat(show(two).path("funded_until").isNull()).isTrue();
        var again = preview(ids(one, two), "\"funded_until\": \"\"");
        assertThat(counts(again)).isEqualTo("checked: 0 + 1 + 1 + 0 = 2");
    }

    @Test
    void bandAndTeamChangeOnlyWhereNobodyHasBeenAndATeamOfTheService() {
        var band = preview(ids(one, held), "\"band\": \"4\"");
        assertThat(counts(band)).isEqualTo("checked: 0 + 1 + 0 + 1 = 2");
        var import1 = API + "/imports/" + band.path("id").asText();
        assertThat(SITE.get(import1 + "/rows?outcome=rejected").body())
                .contains("Somebody is or was in this post. Another band is another post");
        commit(import1);
        assertThat(show(one).path("band").asText()).isEqualTo("4");
        assertThat(show(held).path("band").asText()).isEqualTo("3");

        var move = preview(ids(one, two, held), "\"team_id\": \"%s\"".formatted(team));
        assertThat(counts(move)).isEqualTo("checked: 0 + 2 + 0 + 1 = 3");
        var import2 = API + "/imports/" + move.path("id").asText();
        commit(import2);
        assertThat(show(two).path("team_id").asText()).isEqualTo(team.toString());
        assertThat(SITE.get(API + "/posts/" + two + "/history").body())
                .contains("\"what\":\"Team\",\"before\":\"None\",\"after\":\"Oxley ");

        var other = REGISTER.team("Elsewhere", REGISTER.service("Other " + UUID.randomUUID()));
        var wrong = preview(ids(one), "\"team_id\": \"%s\"".formatted(other));
        assertThat(counts(wrong)).isEqualTo("checked: 0 + 0 + 0 + 1 = 1");

        REGISTER.employ(
                REGISTER.person("Ben", "Tester"), UUID.fromString(two), "30", "2021-06-01", "");
        undo(import2);
        assertThat(show(one).path("team_id").isNull()).isTrue();
        assertThat(show(two).path("team_id").asText()).isEqualTo(team.toString());
        assertThat(SITE.get(PAGES + "/imports/" + move.path("id").asText()).body())
                .contains("1 row was kept")
                .contains("Somebody was put in this post since.");
    }

    @Test
    void aPartnerIsAddedWithTheEditAndGoesWithIt() {
        var name = "Mind in " + UUID.randomUUID();
        var edit = preview(ids(one, held), "\"employer\": \"%s\"".formatted(name));
        assertThat(counts(edit)).isEqualTo("checked: 0 + 2 + 0 + 0 = 2");
        var import1 = API + "/imports/" + edit.path("id").asText();
        assertThat(SITE.get(import1 + "/rows?outcome=changed").body())
                .contains("\"register\":\"The Trust\",\"file\":\"" + name);
        assertThat(isEmployer(name)).isFalse();
        commit(import1);
        assertThat(show(held).path("employer").asText()).isEqualTo(name);
        var written = name.toUpperCase(java.util.Locale.UK);
        var same = preview(ids(one), "\"employer\": \"%s\"".formatted(written));
        assertThat(counts(same)).isEqualTo("checked: 0 + 0 + 1 + 0 = 1");
        undo(import1);
        assertThat(show(held).path("employer").isNull()).isTrue();
        assertThat(isEmployer(name)).isFalse();
    }

    private static boolean isEmployer(String name) {
        return SITE.trusts()
                .tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.get("SELECT 1 AS found FROM partner_employer WHERE name = :name")
                                        .addParam("name", name)
                                        .execute()
                                        .isPresent());
    }

    @Test
    void allThatMatchAFilterAreChangedAndAFilterThatDoesNotExistSelectsNone() {
        var filter = "\"filter\": \"service=%s\"".formatted(service);
        var edit = preview(filter, "\"specialism\": \"Perinatal\"");
        assertThat(counts(edit)).isEqualTo("checked: 0 + 3 + 0 + 0 = 3");
        var wrong = send("\"filter\": \"serivce=x\"", "\"specialism\": \"Perinatal\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("There is no filter called ‘serivce’");
        var none = send("\"filter\": \"q=nothing-at-all\"", "\"specialism\": \"Perinatal\"");
        assertThat(none.body()).contains("Select at least one post");
    }

    @Test
    void whatSomebodyChangesMeanwhileIsCheckedAgainAndWhatTheyChangeLaterIsKept() {
        var edit = preview(ids(one, two), "\"specialism\": \"Forensic\"");
        var import1 = API + "/imports/" + edit.path("id").asText();
        change(one, "\"specialism\": \"Forensic\"");
        var again = commit(import1);
        assertThat(again.path("notice").asText()).contains("Nothing is saved yet");
        assertThat(counts(again)).isEqualTo("checked: 0 + 1 + 1 + 0 = 2");
        assertThat(counts(commit(import1))).isEqualTo("committed: 0 + 1 + 1 + 0 = 2");
        change(two, "\"funded_hours\": 15");
        undo(import1);
        assertThat(show(two).path("specialism").asText()).isEqualTo("Forensic");
        assertThat(SITE.get(PAGES + "/imports/" + edit.path("id").asText()).body())
                .contains("1 row was kept")
                .contains("It was changed by hand since.");
    }

    @Test
    void somebodyPutInAPostMeanwhileKeepsItsBand() {
        var edit = preview(ids(one), "\"band\": \"5\"");
        REGISTER.employ(
                REGISTER.person("Cal", "Tester"), UUID.fromString(one), "30", "2021-01-01", "");
        var again = commit(API + "/imports/" + edit.path("id").asText());
        assertThat(counts(again)).isEqualTo("checked: 0 + 0 + 0 + 1 = 1");
        assertThat(show(one).path("band").asText()).isEqualTo("3");
    }

    @Test
    void ofTwoEditsTheFirstIsUndoneOnlyAfterTheSecond() {
        var first = preview(ids(one), "\"specialism\": \"Forensic\"").path("id").asText();
        commit(API + "/imports/" + first);
        var second = preview(ids(one), "\"specialism\": \"Perinatal\"").path("id").asText();
        commit(API + "/imports/" + second);
        undo(API + "/imports/" + second);
        assertThat(show(one).path("specialism").asText()).isEqualTo("Forensic");
        undo(API + "/imports/" + first);
        assertThat(show(one).path("specialism").isNull()).isTrue();

        var third = preview(ids(one), "\"specialism\": \"Crisis\"").path("id").asText();
        commit(API + "/imports/" + third);
        commit(API + "/imports/" + preview(ids(one), "\"band\": \"4\"").path("id").asText());
        undo(API + "/imports/" + third);
        assertThat(SITE.get(PAGES + "/imports/" + third).body())
                .contains("A later bulk edit holds this post too.");
        assertThat(show(one).path("specialism").asText()).isEqualTo("Crisis");
    }

    @Test
    void anEditGoesFromTheListToThePreviewToTheRegisterOnPages() {
        assertThat(SITE.get(PAGES + "/posts?service=" + service).body())
                .contains("Change the selected")
                .contains("Change all 3 in this list")
                .contains(PAGES + "/bulk-edits/posts/new")
                .contains("value=\"" + one + "\"");
        var form = SITE.get(PAGES + "/bulk-edits/posts/new?ids=" + one + "&ids=" + held);
        assertThat(form.body()).contains("2 posts that you selected");
        var fields = new LinkedHashMap<>(Map.of("ids", held, "funded_hours", "15"));
        var unticked = SITE.post(PAGES + "/bulk-edits/posts", fields);
        assertThat(unticked.statusCode()).isEqualTo(422);
        assertThat(unticked.body()).contains("Tick ‘Funded hours a week’ to change it");
        fields.put("change", "funded_hours");
        fields.put("funded_hours", "many");
        assertThat(SITE.post(PAGES + "/bulk-edits/posts", fields).body())
                .contains("funded_hours-error")
                .contains("value=\"many\"");
        fields.put("funded_hours", "15");
        var made = SITE.post(PAGES + "/bulk-edits/posts", fields);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        var page = made.headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(page).body())
                .contains("Check this bulk edit before you save it")
                .contains("posts selected")
                .contains("1 changed post, 1 field")
                .contains("30.00")
                .contains("<strong>15.00</strong>")
                .contains("Change 1 post.")
                .doesNotContain("headcount goes");
        assertThat(SITE.get(page + "/rows?outcome=changed").body())
                .contains("30.00 before, 15.00 after");
        SITE.post(page + "/commit", Map.of());
        assertThat(SITE.get(page).body())
                .contains("Bulk edit saved")
                .contains("Undo this bulk edit");
        assertThat(SITE.get(PAGES + "/imports").body()).contains("Bulk edit of posts: funded");
        assertThat(show(held).path("funded_hours").asText()).isEqualTo("15.0");
    }

    @Test
    void onlyThoseWhoMayEditMayAndANeighboursPostsAreNobodys() {
        var foreign = new TestRegister(SITE.trusts(), TestTrusts.FENBRIDGE);
        var theirs =
                foreign.post(foreign.role("Peer " + one), foreign.service("Acute " + one), "3");
        var change = "\"specialism\": \"Crisis\"";
        var refused = send(ids(theirs.toString()), change);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).isEqualTo(send(ids("" + UUID.randomUUID()), change).body());
        var edit = preview(ids(one), change);
        var path = "/imports/" + edit.path("id").asText();
        assertThat(SITE.get("/t/fenbridge" + path).statusCode()).isEqualTo(404);
        for (var role : List.of(Role.READ_ONLY, Role.LINE_MANAGER)) {
            SITE.as(role);
            assertThat(send(ids(one), change).statusCode()).isEqualTo(403);
            assertThat(SITE.get(PAGES + "/bulk-edits/posts/new").statusCode()).isEqualTo(403);
            assertThat(SITE.get(PAGES + "/posts").body()).doesNotContain("Change the selected");
        }
    }

    @Test
    void everyFaultIsNamedByItsField() {
        assertThat(send(ids(one), "").body()).contains("Choose at least one field to change");
        var wrong =
                send(
                        ids(one),
                        """
                        "funded_hours": "many", "funded_until": "soon", "weekly_hours": 15,
                        "specialism": "%s"
                        """
                                .formatted("x".repeat(61)));
        assertThat(wrong.body())
                .contains("\"field\":\"funded_hours\"")
                .contains("\"field\":\"funded_until\"")
                .contains("\"field\":\"specialism\"")
                .contains("\"field\":\"weekly_hours\"");
        assertThat(send("\"ids\": [], \"from\": \"2021-10-01\"", "\"band\": \"4\"").body())
                .contains("\"field\":\"from\"");
        var assignments =
                SITE.json(
                        "POST",
                        API + "/bulk-edits",
                        "{%s, \"from\": \"2021-10-01\", \"changes\": {\"band\": \"4\"}}"
                                .formatted(ids(one)));
        assertThat(assignments.body()).contains("An assignment has no such field");
        var what = "{\"of\": \"people\", \"changes\": {\"band\": \"4\"}}";
        assertThat(SITE.json("POST", API + "/bulk-edits", what).body())
                .contains("Say assignments or posts");
    }

    private String post(String more) {
        var made =
                SITE.json(
                        "POST",
                        API + "/posts",
                        "{\"role_id\": \"%s\", \"service_id\": \"%s\", \"band\": \"3\", %s}"
                                .formatted(ROLE, service, more));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return tree(made).path("id").asText();
    }

    private static String ids(String... ids) {
        var list = Arrays.stream(ids).map(id -> "\"" + id + "\"").toList();
        return "\"ids\": [" + String.join(", ", list) + "]";
    }

    private static HttpResponse<String> send(String selected, String changes) {
        return SITE.json(
                "POST",
                API + "/bulk-edits",
                "{\"of\": \"posts\", " + selected + ", \"changes\": {" + changes + "}}");
    }

    private static JsonNode preview(String selected, String changes) {
        var made = send(selected, changes);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return tree(made);
    }

    private static JsonNode commit(String import1) {
        return tree(SITE.json("POST", import1 + "/commit", ""));
    }

    private static JsonNode undo(String import1) {
        return tree(SITE.json("POST", import1 + "/reversal", ""));
    }

    private static JsonNode show(String post) {
        return tree(SITE.get(API + "/posts/" + post));
    }

    private static void change(String post, String fields) {
        var changed =
                SITE.json(
                        "PATCH",
                        API + "/posts/" + post,
                        "{" + fields + "}",
                        "If-Match",
                        "\"" + show(post).path("version").asText() + "\"");
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

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
