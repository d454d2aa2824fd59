package alongside.tenants.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
    private static final String API = "/api/v1/t/northmoor";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final TrustSite site = new TrustSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aServiceIsAddedShownChangedClosedAndReopened() {
        var added = post("/services", "{\"name\":\"Perinatal\",\"category\":\"perinatal\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("ETag")).hasValue("\"1\"");
        var path = API + "/services/" + id(added);
        assertThat(site.get("read_only", path).body())
                .isEqualTo(added.body())
                .contains("\"category\":\"perinatal\",\"closed_on\":null,\"teams\":0");

        var changed = patch(path, "{\"name\":\"Perinatal care\"}", "\"1\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");

        var closed = site.api("trust_admin", "POST", path + "/closure", "");
        assertThat(closed.body()).contains("\"closed_on\":\"2026-11-23\"");
        assertThat(site.api("trust_admin", "POST", path + "/closure", "").statusCode())
                .isEqualTo(409);
        assertThat(site.api("trust_admin", "DELETE", path + "/closure", "").body())
                .contains("\"closed_on\":null");
    }

    @Test
    void aChangeMustSayWhichVersionItChanges() {
        var path = API + "/localities/" + id(post("/localities", "{\"name\":\"North county\"}"));

        assertThat(site.api("trust_admin", "PATCH", path, "{\"name\":\"N\"}").statusCode())
                .isEqualTo(428);
        assertThat(patch(path, "{\"name\":\"N\"}", "\"7\"").statusCode()).isEqualTo(412);
        assertThat(patch(path, "{\"name\":\"N\"}", "\"1\"").statusCode()).isEqualTo(200);
    }

    @Test
    void aListIsReadPageByPage() {
        for (var name : List.of("A", "B", "C")) {
            post("/localities", "{\"name\":\"" + name + "\"}");
        }
        var first = site.get("read_only", API + "/localities?limit=2").body();
        assertThat(first).contains("\"name\":\"A\"", "\"name\":\"B\"").doesNotContain("\"C\"");
        var next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        assertThat(site.get("read_only", API + "/localities?limit=2&after=" + next).body())
                .contains("\"name\":\"C\"", "\"next\":null")
                .doesNotContain("\"A\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"\",\"category\":\"other\"}",
                "{\"name\":\"\\ud800\",\"category\":\"other\"}",
                "{\"name\":\"Fine\",\"category\":\"none such\"}",
                "{\"name\":\"Fine\",\"category\":\"other\",\"more\":1}",
                "{\"name\":[\"Fine\"],\"category\":\"other\"}"
            })
    void whatIsWrongWithAServiceIsToldByField(String json) {
        var answer = post("/services", json);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"errors\":[{\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undefined",
                "1;DROP TABLE service",
                "' OR '1'='1",
                "<script>alert(1)</script>",
                "\u202etest\u202e",
                "\uff1cscript\uff1e",
                "=cmd|' /C calc'!A0",
                "%s%n",
                "../../etc/passwd",
                "T\u0336h\u0335e\u0334",
                "\uD83D\uDE00\u200D\uD83D\uDC69",
                "\u0627\u0644\u0633\u0644\u0627\u0645"
            })
    void naughtyNamesAreStoredAndShownAsText(String name) {
        var answer = post("/localities", "{\"name\":\"" + name.replace("\"", "\\\"") + "\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        var page = site.get("trust_admin", "/t/northmoor/localities/" + id(answer));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(site.get("trust_admin", "/t/northmoor/localities/export").body())
                .doesNotContain("\r\n\"=");
    }

    @Test
    void aTrustShowsItsSettingsAndChangesThem() {
        assertThat(site.get("read_only", API).body())
                .contains("\"ods_code\":\"XNM\"", "\"status\":\"trial\"")
                .contains(
                        "\"full_time_hours\":[{\"valid_from\":\"1900-01-01\",\"hours\":37.50}]",
                        "\"contact_email\":null");
        var patch =
                "{\"settings\":{\"full_time_hours\":{\"valid_from\":\"2026-04-01\",\"hours\":36},"
                        + "\"contact_email\":\"peers@example.nhs.uk\"}}";

        var changed = patch(API, patch, "\"1\"");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body())
                .contains("{\"valid_from\":\"2026-04-01\",\"hours\":36.00}")
                .contains("\"contact_email\":\"peers@example.nhs.uk\"");
        assertThat(patch(API, patch, "\"1\"").statusCode()).isEqualTo(412);
        assertThat(patch(API, patch.replace("36}", "3.6}"), "\"2\"").body())
                .contains("\"field\":\"hours\"");
    }

    @Test
    void theAuditLogTellsWhoDidWhatNewestFirst() {
        post("/localities", "{\"name\":\"North\"}");
        post("/localities", "{\"name\":\"South\"}");

        var all = site.get("information_governance_lead", API + "/audit?subject=locality").body();
        assertThat(all.indexOf("South")).isBetween(0, all.indexOf("North"));
        assertThat(all).contains("\"action\":\"locality added\"", "\"before\":null", "\"after\":{");
        var page = site.get("trust_admin", "/t/northmoor/audit?subject=north").body();
        assertThat(page).contains("added the locality North").doesNotContain("South");
        assertThat(site.get("trust_admin", "/t/northmoor/audit?from=24/11/2099").body())
                .contains("No entry matches");
        assertThat(site.get("trust_admin", "/t/northmoor/audit/export").body())
                .contains("\"added the locality North\"");
        assertThat(site.get("programme_lead", API + "/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void toANeighbourEverythingIsWhatNothingIs() {
        var ours =
                API
                        + "/services/"
                        + id(post("/services", "{\"name\":\"A\",\"category\":\"other\"}"));
        for (var path : List.of(API, API + "/services", API + "/audit", ours)) {
            var none = path.replace("northmoor", "nowhere");
            var answer = site.get("neighbour", path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(site.get("neighbour", none).body());
        }
        var theirs = ours.replace("northmoor", "fenbridge");
        var unknown = "/api/v1/t/fenbridge/services/019aa000-0000-7000-8000-000000000000";
        assertThat(site.get("neighbour", theirs).body())
                .isEqualTo(site.get("neighbour", unknown).body());
        assertThat(site.get("nobody", API).statusCode()).isEqualTo(401);
    }

    @Test
    void formsAddChangeCloseAndReopenATeam() {
        var service = id(post("/services", "{\"name\":\"A\",\"category\":\"other\"}"));
        var bad = site.post("trust_admin", "/t/northmoor/teams", "name", "Wharf", "kind", "ward");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("Error: Add a team", "href=\"#service_id\"", "Wharf");

        var added =
                site.post(
                        "trust_admin",
                        "/t/northmoor/teams",
                        "name",
                        "Wharf",
                        "kind",
                        "own",
                        "own_kind",
                        "Allotment",
                        "service_id",
                        service);
        assertThat(added.statusCode()).isEqualTo(303);
        var path = added.headers().firstValue("Location").orElseThrow().replace("?done=added", "");
        assertThat(site.get("trust_admin", path + "?done=added").body())
                .contains("Team added", "Allotment");
        assertThat(
                        site.post(
                                        "trust_admin",
                                        path,
                                        "name",
                                        "Wharf 2",
                                        "kind",
                                        "ward",
                                        "service_id",
                                        service,
                                        "version",
                                        "1")
                                .statusCode())
                .isEqualTo(303);
        site.post("trust_admin", path + "/closure");
        assertThat(site.get("trust_admin", path).body()).contains("Closed on 23 November 2026");
        site.post("trust_admin", path + "/reopening");
        assertThat(site.get("trust_admin", path).body()).contains("Wharf 2", "Close team");
    }

    @Test
    void theSetUpListAndTheHomePageTickThemselves() {
        assertThat(site.get("trust_admin", "/t/northmoor/setup").body())
                .contains("2 of 5 tasks are completed", "No services yet");
        assertThat(site.get("trust_admin", "/t/northmoor").body())
                .contains("Good morning, Rosa. It is Monday 23 November 2026. 1 thing needs you.")
                .contains("2 of 5 tasks completed");
        assertThat(site.get("read_only", "/t/northmoor").body()).contains("Nothing needs you.");

        var service = id(post("/services", "{\"name\":\"A\",\"category\":\"other\"}"));
        assertThat(site.get("trust_admin", "/t/northmoor/setup").body())
                .contains("0 of 1 service has at least 1 team");
        post("/teams", "{\"name\":\"T\",\"service_id\":\"" + service + "\"}");
        post("/localities", "{\"name\":\"L\"}");
        patch(API, "{\"settings\":{\"contact_email\":\"a@example.nhs.uk\"}}", "\"1\"");

        assertThat(site.get("trust_admin", "/t/northmoor/setup").body())
                .contains("5 of 5 tasks are completed")
                .doesNotContain("Do next");
        assertThat(site.get("programme_lead", "/t/northmoor").body())
                .contains("Nothing needs you.", "added the team T");
    }

    @Test
    void fullTimeHoursAreSetByForm() {
        var path = "/t/northmoor/settings/hours";
        var wrong =
                site.post(
                        "trust_admin",
                        path,
                        "hours",
                        "many",
                        "valid_from-day",
                        "31",
                        "valid_from-month",
                        "2",
                        "valid_from-year",
                        "2026",
                        "version",
                        "1");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#hours\"", "href=\"#valid_from-day\"", "value=\"many\"");

        var done =
                site.post(
                        "trust_admin",
                        path,
                        "hours",
                        "36.5",
                        "valid_from-day",
                        "1",
                        "valid_from-month",
                        "4",
                        "valid_from-year",
                        "2026",
                        "version",
                        "1");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(site.get("read_only", "/t/northmoor/settings").body())
                .contains("36.5 hours a week", "1 April 2026");
    }

    private HttpResponse<String> post(String path, String json) {
        return site.api("trust_admin", "POST", API + path, json);
    }

    private HttpResponse<String> patch(String path, String json, String version) {
        return site.api("trust_admin", "PATCH", path, json, "If-Match", version);
    }

    private static String id(HttpResponse<String> answer) {
        var id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }
}
