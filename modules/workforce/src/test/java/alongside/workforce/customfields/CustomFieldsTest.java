package alongside.workforce.customfields;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.portal.Json;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomFieldsTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Adult"), "3");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void login() {
        SITE.as(Role.TRUST_ADMIN);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private JsonNode field(String kind, String more) {
        var answer =
                SITE.json(
                        "POST",
                        API + "/custom-fields",
                        """
                        {"subject": "person", "label": "%s %s", "kind": "%s",
                         "why": "To send rotas", "seen_by": ["programme_lead"],
                         "kept_months": 6%s}
                        """
                                .formatted(kind, mark, kind, more));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.value(answer.body(), JsonNode.class);
    }

    private static String say(JsonNode field, String value) {
        return "{\"values\": [{\"field\": \"%s\", \"value\": \"%s\"}]}"
                .formatted(field.path("id").asText(), value);
    }

    private static String values(UUID person) {
        return API + "/people/" + person + "/custom-fields";
    }

    @Test
    void aFieldSaysWhyItIsNeededWhoSeesItAndHowLongItIsKept() {
        for (var missing : new String[] {"why", "seen_by", "kept_months"}) {
            var draft =
                    "{\"subject\": \"person\", \"label\": \"Base\", \"kind\": \"text\","
                            + " \"why\": \"Rotas\", \"seen_by\": [\"trust_admin\"],"
                            + " \"kept_months\": 6}";
            var without =
                    draft.replaceAll(", \"" + missing + "\": (\\[[^]]*]|\"[^\"]*\"|[0-9]+)", "");
            var answer = SITE.json("POST", API + "/custom-fields", without);
            assertThat(answer.statusCode()).as(without).isEqualTo(422);
            assertThat(answer.body()).contains(missing);
        }
        var added = field("text", "");
        assertThat(SITE.get("/t/northmoor/custom-fields").body())
                .contains("text " + mark)
                .contains("To send rotas")
                .contains("For 6 months after their last day in post");
        assertThat(SITE.get("/t/northmoor/custom-fields/export?format=csv").body())
                .contains("text " + mark)
                .contains("Programme lead");
        assertThat(added.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNeverKeptIsRefusedByName() {
        for (var label :
                new String[] {"NHS number", "Date of birth", "Diagnosis", "NI number", "Patient"}) {
            var answer =
                    SITE.json(
                            "POST",
                            API + "/custom-fields",
                            """
                            {"subject": "person", "label": "%s", "kind": "text", "why": "x",
                             "seen_by": ["trust_admin"], "kept_months": 6}
                            """
                                    .formatted(label));
            assertThat(answer.statusCode()).as(label).isEqualTo(422);
        }
    }

    @Test
    void everyKindIsCheckedAndNothingIsStoredByHalf() {
        var person = REGISTER.person("Ada", "Byrne");
        var date = field("date", "");
        var number = field("number", "");
        var choice = field("choice", ", \"choices\": [\"Elm House\", \"Willow Court\"]");
        SITE.as(Role.PROGRAMME_LEAD);
        var bad =
                SITE.json(
                        "POST",
                        values(person),
                        """
                        {"values": [{"field": "%s", "value": "2026-02-30"},
                                    {"field": "%s", "value": "1e5"},
                                    {"field": "%s", "value": "Elm House"}]}
                        """
                                .formatted(
                                        date.path("id").asText(),
                                        number.path("id").asText(),
                                        choice.path("id").asText()));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body())
                .contains(date.path("id").asText())
                .contains(number.path("id").asText())
                .doesNotContain(choice.path("id").asText());
        assertThat(SITE.get(values(person)).body()).doesNotContain("Elm House");
        for (var body : new String[] {"{}", "{\"values\": [{\"value\": \"x\"}]}"}) {
            assertThat(SITE.json("POST", values(person), body).statusCode()).isEqualTo(422);
        }
        assertThat(SITE.json("POST", values(person), say(choice, "Elsewhere")).statusCode())
                .isEqualTo(422);
        assertThat(SITE.json("POST", values(person), say(number, "7.50")).body())
                .contains("\"value\":\"7.5\"");
        assertThat(SITE.json("POST", values(person), say(number, "")).body())
                .doesNotContain("\"value\":\"7.5\"");
    }

    @Test
    void aFieldIsSeenByTheRolesItNamesAndByNobodyElse() {
        var person = REGISTER.person("Ben", "Cole");
        var field = field("text", "");
        SITE.as(Role.PROGRAMME_LEAD);
        SITE.json("POST", values(person), say(field, "Only for leads"));
        assertThat(SITE.get(values(person)).body()).contains("Only for leads");
        var id = field.path("id").asText();
        var export = "/t/northmoor/custom-fields/" + id + "/values/export?format=csv";
        assertThat(SITE.get(export).body()).contains("Ben Cole").contains("Only for leads");
        for (var role : new Role[] {Role.TRUST_ADMIN, Role.LINE_MANAGER, Role.READ_ONLY}) {
            SITE.as(role);
            assertThat(SITE.get(values(person)).body()).as("%s", role).doesNotContain(id);
            assertThat(SITE.get("/t/northmoor/people/" + person + "/custom-fields").body())
                    .doesNotContain("Only for leads");
            assertThat(SITE.get(export).statusCode()).isEqualTo(403);
        }
        // Who does not see a field cannot fill it in either.
        SITE.as(Role.TRUST_ADMIN);
        assertThat(SITE.json("POST", values(person), say(field, "Mine")).statusCode())
                .isEqualTo(422);
        SITE.as(Role.PEER_SUPPORT_WORKER);
        assertThat(SITE.get(values(person)).statusCode()).isEqualTo(403);
    }

    @Test
    void twoWhoFillInOneFieldSeeWhatTheOtherSaved() {
        var person = REGISTER.person("Cleo", "Dunn");
        var id = field("text", "").path("id").asText();
        SITE.as(Role.PROGRAMME_LEAD);
        var page = "/t/northmoor/people/" + person + "/custom-fields";
        assertThat(SITE.post(page, Map.of(id, "First", "before-" + id, "")).statusCode())
                .isEqualTo(303);
        var second = SITE.post(page, Map.of(id, "Second", "before-" + id, ""));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("First").contains("value=\"Second\"");
        assertThat(SITE.post(page, Map.of(id, "Second", "before-" + id, "First")).statusCode())
                .isEqualTo(303);
        assertThat(SITE.get(values(person)).body()).contains("Second");
    }

    @Test
    void itIsDeletedOnceItWasKeptForAsLongAsTheFieldSays() {
        var left = REGISTER.person("Dora", "Eze");
        var stays = REGISTER.person("Eli", "Ford");
        REGISTER.employ(left, POST, "22.5", "2020-01-01", "2021-02-28");
        REGISTER.employ(stays, POST, "22.5", "2020-01-01", "");
        var field = field("text", "");
        SITE.as(Role.PROGRAMME_LEAD);
        for (var person : new UUID[] {left, stays}) {
            SITE.json("POST", values(person), say(field, "Here"));
        }
        var values = new CustomValues(SITE.trusts().tenants());
        values.expire(NORTHMOOR, LocalDate.of(2021, 8, 28));
        assertThat(SITE.get(values(left)).body()).contains("Here");
        assertThat(values.expire(NORTHMOOR, LocalDate.of(2021, 8, 29))).isEqualTo(1);
        assertThat(SITE.get(values(left)).body()).doesNotContain("Here");
        assertThat(SITE.get(values(stays)).body()).contains("Here");
    }

    @Test
    void aRetiredFieldTakesWhatWasFilledInWithIt() {
        var person = REGISTER.person("Finn", "Gray");
        var field = field("text", "");
        SITE.as(Role.PROGRAMME_LEAD);
        SITE.json("POST", values(person), say(field, "Gone soon"));
        var address = API + "/custom-fields/" + field.path("id").asText();
        assertThat(SITE.json("PUT", address + "/retirement", "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(403);
        SITE.as(Role.INFORMATION_GOVERNANCE_LEAD);
        assertThat(SITE.json("PUT", address + "/retirement", "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(SITE.get(values(person)).body()).doesNotContain("Gone soon");
        assertThat(
                        SITE.json("PATCH", address, "{\"why\": \"x\"}", "If-Match", "\"2\"")
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void postsHaveFieldsToo() {
        var added =
                SITE.json(
                        "POST",
                        API + "/custom-fields",
                        """
                        {"subject": "post", "label": "Cost code %s", "kind": "text", "why": "Finance",
                         "seen_by": ["trust_admin"], "kept_months": 0}
                        """
                                .formatted(mark));
        var field = Json.value(added.body(), JsonNode.class);
        var address = API + "/posts/" + POST + "/custom-fields";
        assertThat(SITE.json("POST", address, say(field, "A100")).body()).contains("A100");
        assertThat(SITE.get("/t/northmoor/posts/" + POST + "/custom-fields").body())
                .contains("A100")
                .contains("Finance");
        // A field of posts is none of people.
        var person = REGISTER.person("Gil", "Hart");
        assertThat(SITE.json("POST", values(person), say(field, "A100")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aNeighbourGetsWhatAStrangerGets() {
        var person = REGISTER.person("Hal", "Innes");
        for (var path :
                new String[] {
                    "/t/northmoor/custom-fields", "/t/northmoor/people/" + person + "/custom-fields"
                }) {
            assertThat(SITE.getAs("fenbridge", path).statusCode()).isEqualTo(404);
            assertThat(SITE.getAs("fenbridge", path.replace("northmoor", "nowhere")).body())
                    .isEqualTo(SITE.getAs("fenbridge", path).body());
        }
    }
}
