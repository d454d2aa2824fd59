package alongside.comparison.returns;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.ReturnSite;
import alongside.comparison.Staff;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From the list of returns to a signature and back, through the API. */
class ReturnApiTest {
    private static final ReturnSite SITE = new ReturnSite();
    private static final String LIST = "/api/v1/t/northmoor/returns";
    private static final String ONE = LIST + "/2026-09-30";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aReturnIsPreviewedSignedReopenedAndWithdrawn() throws JsonProcessingException {
        var staff = new Staff(SITE.trusts(), TestTrusts.NORTHMOOR);
        var role = staff.role("Peer support worker");
        var service = staff.service("Community", "adult_community");
        for (int i = 0; i < 12; i++) {
            staff.employ(staff.person(), role, service, "3", "37.5", LocalDate.of(2025, 1, 1));
        }
        SITE.as(Role.PROGRAMME_LEAD);
        assertThat(json(SITE.get(LIST).body()).at("/items/0/quarter").asText())
                .isEqualTo("2026-09-30");
        assertThat(SITE.get(ONE).headers().firstValue("ETag")).contains("\"0\"");

        var preview = json(SITE.get(ONE + "/preview?measures=headcount,wte").body());
        var text = preview.path("text").asText();
        assertThat(json(text)).isEqualTo(preview.path("figures"));
        for (var early : List.of("true", "perhaps")) {
            var answer = SITE.get(ONE + "/preview?measures=headcount&restated=" + early);
            assertThat(answer.statusCode()).as(early).isEqualTo(422);
        }

        var body =
                new JsonMapper()
                        .createObjectNode()
                        .put("text", text)
                        .set("measures", json("[\"headcount\", \"wte\"]"))
                        .toString();
        assertThat(SITE.json("POST", ONE + "/sign-off", body).statusCode()).isEqualTo(428);
        var signed = SITE.json("POST", ONE + "/sign-off", body, "If-Match", "\"0\"");
        assertThat(signed.statusCode()).isEqualTo(200);
        assertThat(json(signed.body()).at("/shared/headcount").asInt()).isEqualTo(12);
        assertThat(SITE.json("POST", ONE + "/sign-off", body, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(SITE.json("POST", ONE + "/sign-off", body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(422);

        var reopened =
                SITE.json(
                        "POST",
                        ONE + "/reopening",
                        "{\"measures\": [\"wte\"], \"reason\": \"Hours were wrong\"}",
                        "If-Match",
                        "\"1\"");
        assertThat(json(reopened.body()).at("/shared/wte").isMissingNode()).isTrue();
        assertThat(json(reopened.body()).at("/history/0/event").asText()).isEqualTo("reopened");

        var withdrawn = SITE.json("POST", LIST + "/withdrawal", "{\"reason\": \"Our board\"}");
        assertThat(json(withdrawn.body()).path("quarter").asText()).isEqualTo("2026-09-30");
        assertThat(json(SITE.get(ONE).body()).path("shared").isNull()).isTrue();
        assertThat(SITE.getAs("fenbridge", ONE).statusCode()).isEqualTo(404);
        assertThat(SITE.get(ONE + "/preview?measures=boss").statusCode()).isEqualTo(422);
        assertThat(
                        SITE.as(Role.READ_ONLY)
                                .json("POST", LIST + "/withdrawal", "{\"reason\": \"x\"}")
                                .statusCode())
                .isEqualTo(403);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new JsonMapper().readTree(text);
    }
}
