package alongside.tenants;

import static alongside.tenants.Answers.find;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RegistrationApiTest {
    private static final TenantsSite SITE = new TenantsSite(Clock.systemUTC());

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void theApiRegistersAndDecides() {
        assertThat(SITE.get("", "/api/v1/organisations?q=g6v2s"))
                .contains(
                        "\"code\":\"G6V2S\"",
                        "\"status\":\"open\"",
                        "\"as_at\":\"2026-07-08\"",
                        "\"next\":null");
        assertThat(SITE.get("", "/api/v1/organisations?q=RNK"))
                .contains("\"status\":\"closed\"", "\"successor\":\"G6V2S\"");
        assertThat(SITE.ask("", "/api/v1/organisations").statusCode()).isEqualTo(422);
        var first = SITE.get("", "/api/v1/organisations?q=london&limit=2");
        assertThat(first).contains("\"next\":\"");
        var next =
                SITE.get(
                        "",
                        "/api/v1/organisations?q=london&limit=2&after="
                                + find(first, "(?<=\"next\":\")[A-Z0-9]+"));
        assertThat(next).doesNotContain(find(first, "(?<=\"code\":\")R[A-Z0-9]{2}"));

        assertThat(SITE.postJson("", "/api/v1/registrations", "{\"organisation\":\"RXY\"}").body())
                .contains("approver.job_title", "terms_version");
        assertThat(
                        SITE.postJson(
                                        "",
                                        "/api/v1/registrations",
                                        "{\"organisation\":\"RXY\",\"x\":1}")
                                .statusCode())
                .isEqualTo(422);
        var sent = SITE.postJson("", "/api/v1/registrations", json("RXY"));
        assertThat(sent.statusCode()).isEqualTo(201);
        var id = find(sent.body(), "[0-9a-f]{8}-[0-9a-f-]{27}");
        assertThat(SITE.postJson("", "/api/v1/registrations", json("RXY")).statusCode())
                .isEqualTo(409);
        assertThat(SITE.get("", "/api/v1/registrations/" + id))
                .contains("under_review")
                .doesNotContain("Ann Approver");
        assertThat(SITE.get("olu", "/api/v1/registrations/" + id)).contains("Ann Approver");
        assertThat(SITE.ask("", "/api/v1/registrations/nonsense").statusCode()).isEqualTo(404);
        assertThat(SITE.get("olu", "/api/v1/registrations?status=under_review")).contains(id);

        assertThat(
                        SITE.postJson("olu", "/api/v1/registrations/" + id + "/refusal", "{}")
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        SITE.postJson(
                                        "olu",
                                        "/api/v1/registrations/" + id + "/question",
                                        "{\"question\":\"Who?\"}")
                                .statusCode())
                .isEqualTo(201);
        var approved = SITE.postJson("olu", "/api/v1/registrations/" + id + "/approval", "{}");
        assertThat(approved.statusCode()).isEqualTo(201);
        assertThat(approved.body()).contains("\"status\":\"approved\"");
        assertThat(
                        SITE.postJson(
                                        "pat",
                                        "/api/v1/registrations/" + id + "/refusal",
                                        "{\"reason\":\"no\"}")
                                .statusCode())
                .isEqualTo(409);
    }

    private static String json(String code) {
        return """
        {"organisation": "%s", "approver": {"name": "Ann Approver", "job_title": "Director", "email": "ann@x.example"},
         "second_admin": {"name": "Sam", "email": "sam@x.example"}, "terms_version": "1.0"}
        """
                .formatted(code);
    }
}
