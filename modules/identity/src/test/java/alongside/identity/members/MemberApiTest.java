package alongside.identity.members;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.identity.TestSite;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemberApiTest {
    private static final TestSite SITE = new TestSite();

    @BeforeAll
    static void people() {
        SITE.member("one", NORTHMOOR, LINE_MANAGER);
        SITE.member("admin", NORTHMOOR, TRUST_ADMIN);
    }

    @AfterAll
    static void close() {
        SITE.close();
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
