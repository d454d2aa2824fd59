package alongside.workforce;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WorkforceApiTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID SERVICE = REGISTER.service("Adult community");
    private static final UUID ROLE = REGISTER.role("Peer support worker");
    private static final UUID PRIYA = REGISTER.person("Priya", "Nair");

    static {
        REGISTER.employ(PRIYA, REGISTER.post(ROLE, SERVICE, "3"), "22.5", "2021-02-01", "");
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aFigureIsAsTheContractSays() {
        var answer = SITE.as(Role.READ_ONLY).get(API + "/measures/headcount?as_at=2021-06-02");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"measure\":\"headcount\"")
                .contains("\"as_at\":\"2021-06-02\"")
                .contains("\"value\":1,")
                .contains("\"unit\":\"people\"")
                .contains("\"by\":null")
                .contains("\"groups\":[]")
                .contains("\"definition\":{\"version\":1,\"text\":\"People with at least")
                .contains("\"fresh_at\":");
        assertThat(SITE.get(API + "/measures/wte?as_at=2021-06-02&by=service").body())
                .contains("\"value\":0.60")
                .contains("\"label\":\"Adult community\",\"value\":0.60")
                .contains("\"key\":\"" + SERVICE + "\"");
    }

    @Test
    void aSeriesIsAsTheContractSays() {
        var answer =
                SITE.as(Role.READ_ONLY)
                        .get(
                                API
                                        + "/measures/headcount/series?from=2020-12-31&to=2021-06-30&by=quarter");
        assertThat(answer.body())
                .contains("{\"as_at\":\"2020-12-31\"")
                .contains("{\"as_at\":\"2021-03-31\"")
                .contains("{\"as_at\":\"2021-06-30\"");
        assertThat(
                        SITE.get(
                                        API
                                                + "/measures/joiners/series?from=2021-01-31&to=2021-02-28&by=month")
                                .body())
                .contains("\"since\":\"2021-01-31\",\"value\":1");
    }

    @Test
    void whatCannotBeAskedIsRefusedByItsField() {
        SITE.as(Role.READ_ONLY);
        assertThat(SITE.get(API + "/measures/graduates").statusCode()).isEqualTo(404);
        assertThat(SITE.get(API + "/measures/headcount?as_at=yesterday").body())
                .contains("\"field\":\"as_at\"");
        assertThat(SITE.get(API + "/measures/headcount?by=star_sign").body())
                .contains("\"field\":\"by\"");
        assertThat(SITE.get(API + "/people?after=%25%25").statusCode()).isEqualTo(422);
        assertThat(SITE.get(API + "/people?limit=0").statusCode()).isEqualTo(422);
        assertThat(SITE.get(API + "/measures/headcount/series?from=0001-01-01").statusCode())
                .isEqualTo(422);
    }

    @Test
    void rowsNeedTheRightToSeeTheStaffList() {
        var rows = API + "/measures/headcount/rows?as_at=2021-06-30";
        assertThat(SITE.as(Role.LINE_MANAGER).get(rows).body())
                .contains("\"name\":\"Priya Nair\"")
                .contains("\"next\":null");
        assertThat(SITE.as(Role.EXPERT_BY_EXPERIENCE).get(rows).statusCode()).isEqualTo(403);
        assertThat(SITE.get(API + "/measures/headcount").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonIsAddedChangedWithIfMatchAndListed() {
        SITE.as(Role.PROGRAMME_LEAD);
        var added =
                SITE.json(
                        "POST",
                        API + "/people",
                        "{\"first_name\":\"Owen\",\"last_name\":\"Quarshie\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("ETag")).hasValue("\"1\"");
        var path = added.headers().firstValue("Location").orElseThrow();
        var draft = "{\"first_name\":\"Owain\"}";
        assertThat(SITE.json("PATCH", path, draft).statusCode()).isEqualTo(428);
        assertThat(SITE.json("PATCH", path, draft, "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        var changed = SITE.json("PATCH", path, draft, "If-Match", "\"1\"");
        assertThat(changed.body()).contains("\"first_name\":\"Owain\"").contains("\"version\":2");
        assertThat(SITE.get(path + "/history").body()).contains("Corrected: first name");
        assertThat(SITE.get(API + "/people?state=all&q=owain").body()).contains("Owain Quarshie");
    }

    @Test
    void anAssignmentIsAddedChangedFromADateAndEnded() {
        SITE.as(Role.PROGRAMME_LEAD);
        var person = REGISTER.person("Tess", "Obi");
        var draft =
                """
                {"person_id": "%s", "role_id": "%s", "service_id": "%s", "weekly_hours": 15,
                 "category": "permanent", "from": "2021-03-01"}
                """
                        .formatted(person, ROLE, SERVICE);
        var added = SITE.json("POST", API + "/assignments", draft);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).contains("\"wte\":0.40");
        var path = added.headers().firstValue("Location").orElseThrow();
        var changed =
                SITE.json(
                        "PATCH",
                        path,
                        "{\"weekly_hours\": \"22.5\", \"from\": \"2021-06-01\"}",
                        "If-Match",
                        "\"1\"");
        assertThat(changed.body())
                .contains("\"wte\":0.60")
                .contains("\"valid_from\":\"2021-06-01\"");
        var left =
                SITE.json(
                        "PUT",
                        path + "/leaving",
                        "{\"end_on\": \"2021-08-31\"}",
                        "If-Match",
                        "\"2\"");
        assertThat(left.body()).contains("\"end_on\":\"2021-08-31\"");
        assertThat(SITE.get(path + "?as_at=2021-05-31").body()).contains("\"wte\":0.40");
        assertThat(SITE.get(API + "/assignments?state=ended&as_at=2021-09-30").body())
                .contains("Tess Obi");
    }

    @Test
    void anotherTrustsPersonAnswersLikeNobody() {
        SITE.as(Role.TRUST_ADMIN);
        var ours = SITE.get("/api/v1/t/fenbridge/people/" + PRIYA);
        var nobody = SITE.get("/api/v1/t/fenbridge/people/" + UUID.randomUUID());
        assertThat(ours.statusCode()).isEqualTo(404);
        assertThat(ours.body()).isEqualTo(nobody.body());
    }
}
