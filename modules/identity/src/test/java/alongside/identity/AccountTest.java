package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PLATFORM_OPERATOR;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final TestSite SITE = new TestSite();

    @BeforeAll
    static void people() {
        SITE.member("one", NORTHMOOR, LINE_MANAGER);
        SITE.member("both", NORTHMOOR, LINE_MANAGER);
        SITE.member("both", FENBRIDGE, TRUST_ADMIN);
        SITE.member("admin", NORTHMOOR, TRUST_ADMIN);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void afterLoggingInWhoHasOneTrustIsInIt() {
        var browser = SITE.browser();
        assertThat(browser.logIn("one", "")).isEqualTo("/home");
        assertThat(TestBrowser.location(browser.get("/home"))).isEqualTo("/t/northmoor");
    }

    @Test
    void whoHasSeveralTrustsChooses() {
        var browser = SITE.browser();
        browser.logIn("both", "");
        assertThat(browser.get("/home").body())
                .contains("Choose where to go")
                .contains("href=\"/t/northmoor\"")
                .contains("href=\"/t/fenbridge\"");
    }

    @Test
    void whoHasNoneIsToldWhatToDo() {
        var browser = SITE.browser();
        browser.logIn("nobody", "");
        assertThat(browser.get("/home").body())
                .contains("You are not in a Trust yet")
                .contains("nobody@northmoor.example");
    }

    @Test
    void anOperatorGoesToTheOperatorsPages() {
        var person = SITE.identity.ensurePerson("ops", "ops", "ops@alongside.example");
        SITE.identity.grantPlatform(person, List.of(PLATFORM_OPERATOR));
        var browser = SITE.browser();
        browser.logIn("ops", "");
        assertThat(TestBrowser.location(browser.get("/home"))).isEqualTo("/operator");
    }

    @Test
    void theAccountPageShowsEveryHatToItsOwnerAndMembersShowNone() {
        var browser = SITE.browser();
        browser.logIn("both", "");
        assertThat(browser.get("/my/account").body())
                .contains("Northmoor NHS Foundation Trust")
                .contains("Fenbridge and Ouse NHS Foundation Trust")
                .contains("Line manager");
        var admin = SITE.browser();
        admin.logIn("admin", "");
        assertThat(admin.get("/t/northmoor/members").body())
                .contains("both Whitlock")
                .doesNotContain("Fenbridge");
    }

    @Test
    void meTellsWhoIAmAndMyRolesInEachTrust() {
        var token = SITE.realm.accessToken("both").compact();
        assertThat(SITE.api("/me", token).body())
                .contains("\"email\":\"both@northmoor.example\"")
                .contains(
                        "{\"trust\":\"northmoor\",\"name\":\"Northmoor NHS Foundation"
                                + " Trust\",\"status\":\"active\",\"roles\":[\"line_manager\"]}")
                .contains("\"roles\":[\"trust_admin\"]");
    }

    @Test
    void aColleagueIsInvitedChangedAndRemovedByForms() {
        var browser = SITE.browser();
        browser.logIn("admin", "");
        var csrf = browser.csrf();
        var bad = browser.post("/t/northmoor/members/invitation", Map.of("csrf", csrf));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body())
                .contains("Enter their full name")
                .contains("Enter their email address")
                .contains("Select at least one role");
        var good =
                browser.post(
                        "/t/northmoor/members/invitation",
                        Map.of(
                                "csrf", csrf,
                                "name", "Priya <Shah>",
                                "email", "priya@northmoor.example",
                                "roles", "line_manager"));
        assertThat(TestBrowser.location(good)).isEqualTo("/t/northmoor/members?done=invited");
        assertThat(browser.get("/t/northmoor/members?done=invited").body())
                .contains("Invitation sent")
                .contains("Priya &lt;Shah&gt;")
                .contains("There is only 1 Trust admin");
    }

    @Test
    void membersAreListedChangedAndRemovedThroughTheApi() {
        SITE.member("lin", NORTHMOOR, LINE_MANAGER);
        var list = call("admin", "GET", "/t/northmoor/members?limit=1", "", "");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("\"next\":\"");
        var made =
                call(
                        "admin",
                        "POST",
                        "/t/northmoor/members",
                        "{\"name\":\"Sam Oke\",\"email\":\"sam@northmoor.example\",\"roles\":[\"read_only\"]}",
                        "");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("\"status\":\"pending\"");
        var path =
                made.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());
        assertThat(call("admin", "GET", path, "", "").statusCode()).isEqualTo(200);
        assertThat(call("one", "GET", path, "", "").statusCode()).isEqualTo(403);
        assertThat(call("admin", "DELETE", path, "", "").statusCode()).isEqualTo(204);
        assertThat(call("admin", "GET", path, "", "").statusCode()).isEqualTo(404);

        var lin =
                SITE.trusts
                        .platform()
                        .in(db ->
                                db.get(
                                                "SELECT CAST(id AS text) AS id FROM person WHERE subject = 'lin'")
                                        .execute()
                                        .orElseThrow()
                                        .column("id")
                                        .get(String.class));
        var member = "/t/northmoor/members/" + lin;
        var roles = "{\"roles\":[\"programme_lead\"]}";
        assertThat(call("admin", "PATCH", member, roles, "").statusCode()).isEqualTo(428);
        assertThat(call("admin", "PATCH", member, roles, "\"7\"").statusCode()).isEqualTo(412);
        assertThat(call("admin", "PATCH", member, roles, "\"1\"").statusCode()).isEqualTo(200);
        assertThat(call("admin", "PATCH", member, "{\"rolls\":[]}", "\"2\"").statusCode())
                .isEqualTo(422);
    }

    private static HttpResponse<String> call(
            String who, String method, String path, String body, String version) {
        var request =
                HttpRequest.newBuilder(URI.create(SITE.address + "/api/v1" + path))
                        .header("Authorization", "Bearer " + SITE.realm.accessToken(who).compact())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return SITE.ask(request);
    }
}
