package alongside.workforce.savedviews;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.portal.Json;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedViewsTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String PAGES = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor/saved-views";
    private static final UUID FORENSIC = REGISTER.service("Forensic");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void login() {
        SITE.as(Role.PROGRAMME_LEAD);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aListIsSavedWithItsFilterAndOrderAndShownAboveIt() {
        var list = PAGES + "/people?as_at=2021-09-30&service=" + FORENSIC + "&sort=-start";
        assertThat(SITE.get(list).body()).contains("Save this view");
        var form = SITE.get(PAGES + "/saved-views/new?list=people&query=" + encoded(query()));
        assertThat(form.body()).contains("Service: Forensic. By start, the last first.");
        var saved = save(Map.of("pinned", "true"));
        assertThat(saved).isEqualTo(PAGES + "/people?" + query());
        assertThat(SITE.get(saved).body())
                .contains("aria-current=\"page\">Forensic " + mark + "</a>");
        assertThat(SITE.get(PAGES + "/people").body()).contains(">Forensic " + mark + "</a>");
        assertThat(SITE.get(PAGES + "/posts").body()).doesNotContain("Forensic " + mark);
    }

    @Test
    void aViewOfTodayFollowsTheDayAndAViewOfAnotherDayStaysOnIt() {
        var today =
                add(
                        "{\"list\": \"people\", \"name\": \"Now %s\", \"query\": \"as_at=2021-09-30\"}");
        assertThat(SITE.json("GET", API + "/" + today, "").body()).contains("\"query\":\"\"");
        var march =
                add(
                        "{\"list\": \"people\", \"name\": \"March %s\", \"query\": \"as_at=2021-03-31\"}");
        assertThat(SITE.get(PAGES + "/saved-views/" + march).headers().firstValue("Location"))
                .contains(PAGES + "/people?as_at=2021-03-31");
        assertThat(SITE.get(PAGES + "/saved-views").body()).contains("On 31 March 2021.");
    }

    @Test
    void aSharedViewIsOpenedByItsLinkAndAPrivateOneIsNotThereForOthers() {
        var shared =
                add(
                        "{\"list\": \"posts\", \"name\": \"Ours %s\", \"query\": \"band=3\", \"shared\": true}");
        var hidden = add("{\"list\": \"posts\", \"name\": \"Mine %s\", \"query\": \"band=4\"}");
        SITE.as(TestMembers.MANAGER);
        var page = "/t/northmoor/saved-views/";
        assertThat(manager(page + shared).headers().firstValue("Location"))
                .contains(PAGES + "/posts?band=3");
        assertThat(manager(page + hidden).statusCode()).isEqualTo(404);
        assertThat(manager(API).body()).contains(shared).doesNotContain(hidden);
        assertThat(manager(page + shared + "/edit").statusCode()).isEqualTo(403);
        assertThat(manager(PAGES + "/saved-views").body())
                .contains("Everybody, saved by Rosa Whitlock");
    }

    @Test
    void aTrustAdminDeletesASharedViewWhoseOwnerIsGone() {
        SITE.as(TestMembers.MANAGER);
        var draft =
                "{\"list\": \"people\", \"name\": \"Left %s\", \"shared\": true}".formatted(mark);
        var made = SITE.json("POST", API, draft);
        var id = id(made);
        SITE.as(Role.READ_ONLY);
        assertThat(SITE.json("DELETE", API + "/" + id, "").statusCode()).isEqualTo(403);
        SITE.as(Role.TRUST_ADMIN);
        assertThat(SITE.json("DELETE", API + "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(SITE.json("GET", API + "/" + id, "").statusCode()).isEqualTo(404);
    }

    @Test
    void aViewIsRenamedSharedUnpinnedAndDeletedOnItsPage() {
        save(Map.of("pinned", "true"));
        var id = SITE.get(PAGES + "/saved-views").body();
        var view = id(SITE.json("GET", API + "?limit=1", ""));
        assertThat(id).contains(view);
        var edit = PAGES + "/saved-views/" + view + "/edit";
        var empty = SITE.post(edit, Map.of("version", "1", "name", "", "shared", "true"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Enter a name for the view");
        var named =
                SITE.post(edit, Map.of("version", "1", "name", "New " + mark, "shared", "true"));
        assertThat(named.statusCode()).isEqualTo(303);
        assertThat(SITE.post(edit, Map.of("version", "1", "name", "Old")).statusCode())
                .isEqualTo(409);
        assertThat(SITE.json("GET", API + "/" + view, "").body())
                .contains("\"name\":\"New " + mark + "\"")
                .contains("\"shared\":true")
                .contains("\"pinned\":false")
                .contains("service=" + FORENSIC);
        SITE.post(PAGES + "/saved-views/" + view + "/pin", Map.of("pinned", "true"));
        assertThat(SITE.get(PAGES + "/people").body()).contains(">New " + mark + "</a>");
        SITE.post(PAGES + "/saved-views/" + view + "/removal", Map.of());
        assertThat(SITE.get(PAGES + "/people").body()).doesNotContain(">New " + mark + "</a>");
    }

    @Test
    void aViewWhoseFilterNoLongerFitsSaysSo() {
        var gone = UUID.randomUUID();
        var view =
                add(
                        "{\"list\": \"people\", \"name\": \"Team %s\", \"query\": \"team="
                                + gone
                                + "\"}");
        assertThat(SITE.json("GET", API + "/" + view, "").body()).contains("\"fits\":false");
        assertThat(SITE.get(PAGES + "/saved-views").body()).contains("No longer fits");
        assertThat(SITE.get(PAGES + "/people?team=" + gone).body())
                .contains("This filter no longer fits: the team it names is not in your Trust");
    }

    @Test
    void aChangeAsksForTheVersionAndANameIsTakenOnce() {
        var view = add("{\"list\": \"people\", \"name\": \"Once %s\"}");
        var path = API + "/" + view;
        var name = "{\"name\": \"Twice %s\"}".formatted(mark);
        assertThat(SITE.json("PATCH", path, name).statusCode()).isEqualTo(428);
        assertThat(SITE.json("PATCH", path, name, "If-Match", "\"7\"").statusCode()).isEqualTo(412);
        assertThat(SITE.json("PATCH", path, name, "If-Match", "\"1\"").statusCode()).isEqualTo(200);
        var again = "{\"list\": \"people\", \"name\": \"twice %s\"}".formatted(mark);
        assertThat(SITE.json("POST", API, again).statusCode()).isEqualTo(422);
        var unknown = "{\"list\": \"people\", \"name\": \"x\", \"query\": \"colour=red\"}";
        assertThat(SITE.json("POST", API, unknown).body())
                .contains("This list has no filter called ‘colour’");
        assertThat(SITE.json("PUT", path + "/pin", "").body()).contains("\"pinned\":true");
        assertThat(SITE.json("DELETE", path + "/pin", "").body()).contains("\"pinned\":false");
    }

    @Test
    void aNeighbourGetsWhatAStrangerGetsAndWhoMayNotReadTheListsKeepsNone() {
        var view = add("{\"list\": \"people\", \"name\": \"Near %s\", \"shared\": true}");
        var foreign = SITE.get("/t/fenbridge/saved-views/" + view);
        var nothing = SITE.get("/t/fenbridge/saved-views/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(nothing.body());
        SITE.as(Role.PEER_SUPPORT_WORKER);
        assertThat(SITE.get(PAGES + "/saved-views").statusCode()).isEqualTo(403);
        assertThat(SITE.json("GET", API, "").statusCode()).isEqualTo(403);
    }

    private static String query() {
        return "service=" + FORENSIC + "&sort=-start";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Saves the list of forensic people through the form; where it leads. */
    private String save(Map<String, String> more) {
        var fields = new java.util.HashMap<>(more);
        fields.put("list", "people");
        fields.put("query", query());
        fields.put("name", "Forensic " + mark);
        var saved = SITE.post(PAGES + "/saved-views", fields);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return saved.headers().firstValue("Location").orElseThrow();
    }

    private String add(String draft) {
        var made = SITE.json("POST", API, draft.replace("%s", mark));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return id(made);
    }

    private static HttpResponse<String> manager(String path) {
        return SITE.getAs("northmoor", path);
    }

    private static String id(HttpResponse<String> answer) {
        var found = answer.body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(found).as(Json.text(answer.body())).hasSize(36);
        return found;
    }
}
