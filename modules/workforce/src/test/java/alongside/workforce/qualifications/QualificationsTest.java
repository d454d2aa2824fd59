package alongside.workforce.qualifications;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.GOVERNANCE;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import alongside.workforce.measures.Figure;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
import alongside.workforce.measures.Row;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Slice;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class QualificationsTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final String API = "/api/v1/t/northmoor/qualifications";
    private static final String T = "/t/northmoor";
    private static final UUID ROLE = REGISTER.role("Peer support worker");

    private final Qualifications qualifications = new Qualifications(SITE.trusts().tenants());
    private final Measures measures = new Measures(SITE.trusts().tenants());
    private final Actor lead = TestMembers.actor(LEAD);

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** Somebody in a service of their own, so that the test's figures are of them alone. */
    private UUID employ(UUID service, String first) {
        var person = REGISTER.person(first, "Quill");
        REGISTER.employ(person, REGISTER.post(ROLE, service, "3"), "22.5", "2020-01-01", "");
        return person;
    }

    @Test
    void anApprenticeshipGoesFromUnderWayToAchieved() {
        var person = employ(REGISTER.service("Liaison"), "Ada");
        var begun = add(person, "3", "2020-09-01", "", "");
        assertThat(begun.status()).isEqualTo(Attainment.UNDER_WAY);
        var sent = new QualificationDraft(null, null, null, null, null, null, "2021-09-01", null);
        var done = qualifications.change(lead, begun.id(), 1, sent, TODAY);
        assertThat(done.status()).isEqualTo(Attainment.ACHIEVED);
        assertThat(done.title()).isEqualTo("Peer worker");
        assertThatThrownBy(() -> qualifications.change(lead, begun.id(), 1, sent, TODAY))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(qualifications.find(lead, begun.id(), TODAY.minusYears(1)).status())
                .isEqualTo(Attainment.UNDER_WAY);
        qualifications.remove(lead, begun.id(), 2, TODAY);
        assertThat(qualifications.of(lead, person, TODAY)).isEmpty();
    }

    @Test
    void twoOfFourPeopleWithLevel3AreHalfOfTheHeadcountAndExpiryEndsThat() {
        var service = REGISTER.service("Rehabilitation");
        var first = employ(service, "Bea");
        var second = employ(service, "Cal");
        employ(service, "Dee");
        var fourth = employ(service, "Eli");
        add(first, "3", "2020-02-01", "2021-03-01", "");
        add(first, "4", "", "2021-04-01", "");
        add(second, "5", "", "2021-04-01", "2021-06-30");
        add(fourth, "2", "", "2021-04-01", "");
        var slice = Slice.of(name -> name.equals("service") ? service.toString() : "");
        assertThat(level3("2021-02-28", slice).value()).isEqualByComparingTo("0.0");
        assertThat(level3("2021-03-01", slice).value()).isEqualByComparingTo("25.0");
        var june = level3("2021-06-30", slice);
        assertThat(june.value()).isEqualByComparingTo("50.0");
        assertThat(june.formula()).isEqualTo("2 of 4 people");
        assertThat(level3("2021-07-01", slice).value()).isEqualByComparingTo("25.0");
        assertThat(level3("2019-12-31", slice).value()).isNull();
        assertThat(
                        measures.rows(
                                lead,
                                Measure.QUALIFIED_LEVEL_3,
                                LocalDate.of(2021, 6, 30),
                                slice,
                                Cursor.START,
                                10))
                .extracting(Row::name)
                .containsExactly("Bea Quill", "Cal Quill");
    }

    @Test
    void whatIsWrongIsSaidByField() {
        var empty = new QualificationDraft("", "", "9", "", "degree", "", "", "2021-01-01");
        assertThatThrownBy(() -> qualifications.add(lead, empty, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields())
                                        .containsOnlyKeys(
                                                "person_id",
                                                "title",
                                                "level",
                                                "awarding_body",
                                                "type",
                                                "started_on",
                                                "expires_on"));
        var person = REGISTER.person("Fay", "Quill");
        assertThatThrownBy(() -> add(person, "3", "2021-09-02", "2021-09-01", ""))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("achieved_on"));
        assertThatThrownBy(() -> add(person, "3", "", "2021-10-01", ""))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> add(UUID.randomUUID(), "3", "2021-09-02", "", ""))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void managersRecordReadersReadPeersAndNeighboursDoNeither() {
        var person = employ(REGISTER.service("Crisis"), "Gil");
        var made = add(person, "3", "2021-02-01", "", "");
        assertThat(qualifications.of(TestMembers.actor(GOVERNANCE), person, TODAY)).hasSize(1);
        var draft = QualificationDraft.of(made);
        var viewer = TestMembers.actor(VIEWER);
        assertThatThrownBy(() -> qualifications.add(viewer, draft, TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
        var peer = TestMembers.actor(PEER);
        assertThatThrownBy(() -> qualifications.find(peer, made.id(), TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
        var neighbour = TestMembers.neighbour();
        assertThatThrownBy(() -> qualifications.find(neighbour, made.id(), TODAY))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> qualifications.of(neighbour, person, TODAY))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theFormOnAPersonsPageKeepsWhatWasTyped() {
        SITE.as(MANAGER);
        var person = employ(REGISTER.service("Forensic"), "Hal");
        var path = T + "/people/" + person + "/qualifications";
        assertThat(SITE.get(T + "/people/" + person).body()).contains(path);
        assertThat(SITE.get(path).body()).contains("No qualification of Hal Quill");
        var fields =
                Map.of(
                        "title", "Peer education programme",
                        "level", "4",
                        "awarding_body", "Open College Network",
                        "type", "accredited_course",
                        "achieved_on-day", "31",
                        "achieved_on-month", "2",
                        "achieved_on-year", "2021");
        var wrong = SITE.post(path, fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#achieved_on-day\"")
                .contains("value=\"Peer education programme\"")
                .contains("value=\"31\"");
        var right = new java.util.HashMap<>(fields);
        right.put("achieved_on-day", "28");
        assertThat(SITE.post(path, right).statusCode()).isEqualTo(303);
        var shown = SITE.get(path).body();
        assertThat(shown)
                .contains("Peer education programme, level 4")
                .contains("28 February 2021");
        var edit = path + shown.split(path)[1].split("\"")[0];
        right.put("version", "1");
        right.put("level", "5");
        assertThat(SITE.post(edit, right).statusCode()).isEqualTo(303);
        assertThat(SITE.post(edit, right).statusCode()).isEqualTo(409);
        assertThat(SITE.get(T + "/qualifications?level=5&q=hal").body())
                .contains("1 qualification")
                .contains("level 5");
        assertThat(SITE.get(T + "/qualifications/export?q=hal").body())
                .contains("\"Hal Quill\",\"Peer education programme\",5,\"Accredited course\"");
        assertThat(SITE.as(VIEWER).get(path + "/new").statusCode()).isEqualTo(403);
        assertThat(SITE.as(PEER).get(path).statusCode()).isEqualTo(403);
        SITE.as(MANAGER);
        var removal = edit.replace("/edit", "/removal");
        assertThat(SITE.post(removal, Map.of("version", "2")).statusCode()).isEqualTo(303);
        assertThat(SITE.get(edit).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameThroughTheApi() {
        SITE.as(MANAGER);
        var person = employ(REGISTER.service("Perinatal"), "Ida");
        var made =
                SITE.json(
                        "POST",
                        API,
                        """
                        {"person_id": "%s", "title": "Peer worker", "level": 3,
                         "awarding_body": "Vale Skills", "type": "apprenticeship",
                         "started_on": "2020-09-01"}
                        """
                                .formatted(person));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = made.headers().firstValue("Location").orElseThrow();
        var achieved = "{\"achieved_on\": \"2021-09-01\"}";
        assertThat(SITE.json("PATCH", path, achieved).statusCode()).isEqualTo(428);
        assertThat(SITE.json("PATCH", path, achieved, "If-Match", "\"1\"").body())
                .contains("\"status\":\"achieved\"");
        assertThat(SITE.json("PATCH", path, achieved, "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(SITE.get(API + "?q=ida&type=apprenticeship&status=achieved").body())
                .contains(person.toString());
        assertThat(SITE.get(API + "?q=ida&as_at=2020-12-31").body())
                .contains("\"status\":\"under_way\"");
        assertThat(SITE.get("/api/v1/t/northmoor/measures/qualified_level_3").statusCode())
                .isEqualTo(200);
        assertThat(SITE.json("DELETE", path, "", "If-Match", "\"2\"").statusCode()).isEqualTo(204);
        assertThat(SITE.get(path).statusCode()).isEqualTo(404);
    }

    private Figure level3(String asAt, Slice slice) {
        return measures.figure(lead, Measure.QUALIFIED_LEVEL_3, LocalDate.parse(asAt), null, slice);
    }

    private Qualification add(
            UUID person, String level, String started, String achieved, String expires) {
        return qualifications.add(
                lead,
                new QualificationDraft(
                        person.toString(),
                        "Peer worker",
                        level,
                        "Vale Skills",
                        "apprenticeship",
                        started,
                        achieved,
                        expires),
                TODAY);
    }
}
