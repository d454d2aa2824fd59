package alongside.workforce;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages as a browser without JavaScript gets them. */
class WorkforcePagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String PEOPLE = "/t/northmoor/people";
    private static UUID service;
    private static UUID team;
    private static UUID role;
    private static UUID priya;
    private static UUID assignment;

    static {
        service = REGISTER.service("Adult community");
        team = REGISTER.team("Kestrel ward", service);
        role = REGISTER.role("Peer support worker");
        priya = REGISTER.person("Priya", "Nair");
        assignment =
                REGISTER.employ(priya, REGISTER.post(role, service, "3"), "22.5", "2021-02-01", "");
    }

    @BeforeAll
    static void somebodyIsInPost() {
        assertThat(team).isNotNull();
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void growthSaysTheFiguresAndLeadsToTheirRows() {
        var page = SITE.as(Role.PROGRAMME_LEAD).get("/t/northmoor/growth?as_at=2021-02-15");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Workforce growth – Alongside")
                .contains("Adult community")
                .contains("Explain this number")
                .contains("22.50 hours ÷ 37.50 = 0.6000, shown as 0.60")
                .contains("/t/northmoor/measures/headcount/rows?as_at=2021-02-15");
        var rows = SITE.get("/t/northmoor/measures/headcount/rows?as_at=2021-02-15");
        assertThat(rows.body()).contains("Priya Nair");
    }

    @Test
    void aPeerSupportWorkerSeesTheTotalsAndNoStaffList() {
        SITE.as(Role.PEER_SUPPORT_WORKER);
        var page = SITE.get("/t/northmoor/growth?as_at=2021-09-30");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Adult community").doesNotContain("/rows");
        assertThat(SITE.get("/t/northmoor/growth?service=" + service).statusCode()).isEqualTo(403);
        assertThat(SITE.get(PEOPLE).statusCode()).isEqualTo(403);
        assertThat(SITE.get(PEOPLE + "/" + priya).statusCode()).isEqualTo(403);
        assertThat(SITE.get("/t/northmoor/assignments").statusCode()).isEqualTo(403);
    }

    @Test
    void aListIsComeBackToWithItsFilters() {
        SITE.as(Role.READ_ONLY);
        var list = SITE.get(PEOPLE + "?q=Nair&service=" + service + "&as_at=2021-09-30");
        assertThat(list.body()).contains("1 person on 30 September 2021");
        assertThat(list.body()).contains("aria-current=\"page\"");
        var link = list.body().split("href=\"" + PEOPLE + "/" + priya)[1].split("\"")[0];
        var person = SITE.get(PEOPLE + "/" + priya + link.replace("&amp;", "&"));
        assertThat(person.statusCode()).isEqualTo(200);
        assertThat(person.body()).contains("q=Nair").contains("Counts once in headcount");
        assertThat(person.body()).doesNotContain("Change details");
    }

    @Test
    void anEmptyListSaysWhyAndWhatToDo() {
        var list = SITE.as(Role.PROGRAMME_LEAD).get(PEOPLE + "?as_at=1999-01-01");
        assertThat(list.body())
                .contains("the register has nobody who started by then")
                .contains("/t/northmoor/imports");
        assertThat(SITE.get(PEOPLE + "?q=zzz").body()).contains("Nobody matches this choice");
    }

    @Test
    void anUnrealDateIsSaidBesideItsFieldAndNothingTypedIsLost() {
        SITE.as(Role.PROGRAMME_LEAD);
        for (var path :
                new String[] {
                    "people",
                    "assignments",
                    "posts",
                    "growth",
                    "establishment",
                    "establishment/funding",
                    "vacancies",
                    "expansions"
                }) {
            var query = "?as_at-day=30&as_at-month=2&as_at-year=2021&service=" + service;
            var page = SITE.get("/t/northmoor/" + path + query);
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body())
                    .contains("Enter a real date, such as 30 9 2026")
                    .contains("href=\"#as_at-day\"")
                    .contains("value=\"30\"");
        }
        assertThat(SITE.get(PEOPLE + "?as_at=2021-02-30").statusCode()).isEqualTo(422);
    }

    @Test
    void exportsCarryFilterDateAndDefinitionAndNoFormula() {
        SITE.as(Role.PROGRAMME_LEAD);
        var attacker =
                SITE.post(PEOPLE, Map.of("first_name", "=cmd|'/c calc'!A1", "last_name", "X"));
        assertThat(attacker.statusCode()).isEqualTo(303);
        var file = SITE.get(PEOPLE + "/export?state=all&as_at=2021-09-30&format=csv");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(file.body())
                .contains("30 September 2021")
                .contains("Contracted hours of everyone in post")
                .doesNotContain("\n=cmd")
                .doesNotContain("\n\"=cmd")
                .contains("Priya Nair");
        assertThat(SITE.get("/t/northmoor/growth/export?format=xlsx").statusCode()).isEqualTo(200);
        var rows = SITE.get("/t/northmoor/measures/wte/rows/export?format=csv");
        assertThat(rows.body()).contains("Priya Nair");
    }

    @Test
    void aPersonIsAddedWithAnAssignmentByHand() {
        SITE.as(Role.PROGRAMME_LEAD);
        assertThat(SITE.get(PEOPLE + "/new").statusCode()).isEqualTo(200);
        var added = SITE.post(PEOPLE, Map.of("first_name", "Owen", "last_name", "Quarshie"));
        var person = location(added);
        assertThat(SITE.get(person + "/assignments/new").statusCode()).isEqualTo(200);
        var empty = SITE.post(person + "/assignments", Map.of("weekly_hours", "many"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("There is a problem")
                .contains("href=\"#from-day\"")
                .contains("Choose a service")
                .contains("value=\"many\"");
        assertThat(SITE.post(person + "/assignments", terms("15", 1, 7)).statusCode())
                .isEqualTo(303);
        assertThat(SITE.get(person).body()).contains("15.00").contains("0.40");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstSavedAndLosesNothing() {
        SITE.as(Role.PROGRAMME_LEAD);
        var person =
                location(SITE.post(PEOPLE, Map.of("first_name", "Jon", "last_name", "Tolland")));
        var first = SITE.post(person + "/details", details("Jonah", "1"));
        assertThat(first.statusCode()).isEqualTo(303);
        var second = SITE.post(person + "/details", details("Jonathan", "1"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("Somebody changed this while you were typing")
                .contains("First name: Jonah")
                .contains("value=\"Jonathan\"")
                .contains("name=\"version\" value=\"2\"");
        assertThat(SITE.post(person + "/details", details("Jonathan", "2")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void leavingIsRecordedAndAChangeHoldsFromItsDay() {
        SITE.as(Role.TRUST_ADMIN);
        var person = location(SITE.post(PEOPLE, Map.of("first_name", "Tess", "last_name", "Obi")));
        SITE.post(person + "/assignments", terms("15", 1, 3));
        var change =
                SITE.get(person).body().split("href=\"/t/northmoor/assignments/")[1].split("/")[0];
        var base = "/t/northmoor/assignments/" + change;
        assertThat(SITE.get(base + "/change").statusCode()).isEqualTo(200);
        var changed = new HashMap<>(terms("30", 1, 8));
        changed.put("version", "1");
        assertThat(SITE.post(base + "/change", changed).statusCode()).isEqualTo(303);
        var stale = SITE.post(base + "/change", changed);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(SITE.get(base + "/leaving").statusCode()).isEqualTo(200);
        var day =
                Map.of(
                        "version",
                        "2",
                        "end_on-day",
                        "31",
                        "end_on-month",
                        "8",
                        "end_on-year",
                        "2021");
        assertThat(SITE.post(base + "/leaving", day).statusCode()).isEqualTo(303);
        assertThat(SITE.get(person).body())
                .contains("Contracted hours, Kestrel ward")
                .contains("Last day, Kestrel ward")
                .contains("31 August 2021");
        assertThat(SITE.get("/t/northmoor/growth").body()).contains("by hand, the last on");
    }

    @Test
    void aPathwayIsChosenPreviewedCreatedChangedAndMadeLive() {
        SITE.as(Role.PROGRAMME_LEAD);
        var base = "/t/northmoor/pathways";
        assertThat(SITE.get(base + "/new?template=").body()).contains("Choose which comes first");
        assertThat(SITE.get(base + "/new?template=train_first").body())
                .contains("Peer Education Programme")
                .contains("Create pathway");
        var fields = Map.of("template", "train_first", "name", "Our pathway");
        var pathway = location(SITE.post(base, fields));
        assertThat(SITE.get(pathway).body()).contains("Train first, then apply for a role.");
        assertThat(SITE.post(base, fields).body()).contains("You have a pathway of this name");
        var edit = pathway + "/versions/1/edit";
        assertThat(SITE.get(edit).body()).contains("Step 4");
        var step = Map.of("version", "1", "name-1", "Start", "kind-1", "employ", "role-1", "Peer");
        assertThat(SITE.post(edit, step).statusCode()).isEqualTo(303);
        assertThat(SITE.post(edit, step).statusCode()).isEqualTo(409);
        var approve = Map.of("version", "2", "status", "approved");
        assertThat(SITE.post(pathway + "/versions/1/status", approve).statusCode()).isEqualTo(303);
        assertThat(SITE.get(pathway).body()).contains("Make this version live");
        assertThat(SITE.get(base).body()).contains("Our pathway");
    }

    @Test
    void theNeighboursAddressesAnswerLikeThoseOfNobody() {
        SITE.as(Role.TRUST_ADMIN);
        var ours = SITE.getAs("fenbridge", "/t/fenbridge/people/" + priya);
        var nobody = SITE.getAs("fenbridge", "/t/fenbridge/people/" + UUID.randomUUID());
        assertThat(ours.statusCode()).isEqualTo(404);
        assertThat(ours.body()).isEqualTo(nobody.body());
        assertThat(SITE.getAs("fenbridge", PEOPLE + "/" + priya).statusCode()).isEqualTo(404);
        assertThat(
                        SITE.getAs(
                                        "fenbridge",
                                        "/t/fenbridge/assignments/" + assignment + "/change")
                                .statusCode())
                .isEqualTo(404);
        assertThat(SITE.getAs("fenbridge", "/t/fenbridge/growth").body()).doesNotContain("Kestrel");
    }

    private static Map<String, String> terms(String hours, int day, int month) {
        return Map.of(
                "role_id",
                role.toString(),
                "service_id",
                service.toString(),
                "team_id",
                team.toString(),
                "band",
                "3",
                "weekly_hours",
                hours,
                "category",
                "permanent",
                "from-day",
                "" + day,
                "from-month",
                "" + month,
                "from-year",
                "2021");
    }

    private static Map<String, String> details(String first, String version) {
        return Map.of("first_name", first, "last_name", "Tolland", "version", version);
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
