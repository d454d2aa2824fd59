package alongside.workforce.hours;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.identity.Member;
import alongside.kernel.Refusal;
import alongside.tenants.HomePart;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import alongside.workforce.home.HoursAtHome;
import alongside.workforce.lines.LineDraft;
import alongside.workforce.lines.LineKind;
import alongside.workforce.lines.Lines;
import alongside.workforce.register.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Protected time as domain.md has it: 22.5 hours a week with a cap of 10% are 2.25 hours. */
class ProtectedTimeTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final String T = "/t/northmoor";
    private static final String API = "/api/v1" + T + "/protected-time";
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Crisis"), "3");
    private static final UUID PRIYA = REGISTER.person("Priya", "Nair");
    private static final UUID HERS = REGISTER.employ(PRIYA, POST, "22.5", "2021-01-04", "");

    private final Involvement involvement = new Involvement(SITE.trusts().tenants());

    @BeforeAll
    static void link() {
        SITE.as(LEAD);
        var link = Map.of("member_id", PEER.account().toString(), "version", "1");
        assertThat(SITE.post(T + "/people/" + PRIYA + "/account", link).statusCode())
                .isEqualTo(303);
        new Lines(SITE.trusts().tenants(), new Members(TestMembers::of))
                .set(
                        TestMembers.actor(LEAD),
                        HERS,
                        LineKind.LINE_MANAGER,
                        1,
                        new LineDraft("2021-01-04", MANAGER.account().toString()));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aPeerSupportWorkerAt22point5HoursWithACapOf10PercentHas2point25HoursAWeek() {
        var time = involvement.find(TestMembers.actor(LEAD), HERS, TODAY);
        assertThat(time.allowedHours()).isEqualByComparingTo("2.25");
        assertThat(time.protectedHours()).isEqualByComparingTo("20.25");
    }

    @Test
    void logging3HoursInAWeekTellsThePersonAndAlertsTheLeadUntilSomethingIsAgreed() {
        assertThat(log(PEER, "2021-09-13", "2.25").week().isOver()).isFalse();
        assertThat(alerts(LEAD)).isEmpty();
        assertThat(log(PEER, "2021-09-16", "0.75").week().isWaiting()).isTrue();
        var said = "3 hours of involvement work are logged in the week from 13 September 2021";
        assertThat(SITE.as(PEER).get(T + "/my/hours").body())
                .contains(said)
                .contains("Your line manager and programme lead have been told");
        assertThat(SITE.as(LEAD).get(T + "/people/" + PRIYA).body()).contains(said);
        assertThat(alerts(LEAD)).hasSize(1);
        assertThat(alerts(MANAGER))
                .extracting(HomePart.ToDo::why)
                .first()
                .asString()
                .contains(said);
        assertThat(alerts(OTHER_MANAGER)).isEmpty();
        assertThat(alerts(VIEWER)).isEmpty();
        assertThat(alerts(PEER)).isEmpty();
        var path = T + "/" + alerts(MANAGER).getFirst().path();
        assertThat(SITE.as(MANAGER).get(path).body()).contains("What did you agree?");
        assertThat(SITE.post(path, Map.of("note", " ")).statusCode()).isEqualTo(422);
        assertThat(SITE.post(path, Map.of("note", "No other panel this month")).statusCode())
                .isEqualTo(303);
        assertThat(alerts(LEAD)).isEmpty();
        assertThat(SITE.as(PEER).get(T + "/my/hours").body())
                .contains("No other panel this month")
                .doesNotContain("have been told");
        log(PEER, "2021-09-19", "1");
        assertThat(alerts(LEAD)).hasSize(1);
    }

    @Test
    void theTrustChangesItsShareFromThisWeekOnAndEarlierWeeksStay() {
        SITE.as(LEAD);
        var nadia = REGISTER.person("Nadia", "Mbeki");
        var assignment = REGISTER.employ(nadia, POST, "37.5", "2021-01-04", "");
        log(LEAD, assignment, "2021-09-24", "5");
        log(LEAD, assignment, "2021-09-27", "5");
        assertThat(SITE.post(T + "/protected-time/cap", Map.of("percent", "101")).statusCode())
                .isEqualTo(422);
        var draft = Map.of("percent", "20", "version", "1");
        assertThat(SITE.post(T + "/protected-time/cap", draft).statusCode()).isEqualTo(303);
        assertThat(SITE.post(T + "/protected-time/cap", draft).statusCode()).isEqualTo(409);
        var weeks = involvement.find(TestMembers.actor(LEAD), assignment, TODAY).weeks();
        assertThat(weeks).extracting(InvolvementWeek::isOver).containsExactly(false, true);
        var back = SITE.json("PUT", API + "/cap", "{\"percent\": 10}", "If-Match", "\"2\"");
        assertThat(back.body())
                .contains("\"percent\":10")
                .contains("\"valid_from\":\"2021-09-27\"");
        assertThat(SITE.as(MANAGER).get(T + "/protected-time/cap").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyButThePersonAndThoseWhoMaySeeTheStaffListSeesTheirHours() {
        log(PEER, "2021-03-01", "1");
        for (var who : List.of(LEAD, MANAGER, VIEWER, PEER)) {
            assertThat(involvement.find(TestMembers.actor(who), HERS, TODAY).weeks()).isNotEmpty();
        }
        var other = TestMembers.actor(OTHER_PEER);
        assertThatThrownBy(() -> involvement.entries(other, HERS, TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> log(OTHER_PEER, "2021-03-01", "1"))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> log(VIEWER, "2021-03-01", "1"))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> involvement.find(TestMembers.neighbour(), HERS, TODAY))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(SITE.as(OTHER_PEER).get(T + "/my/hours").body())
                .contains("Your account is not linked");
        assertThat(SITE.get("/api/v1" + T + "/my/hours").statusCode()).isEqualTo(403);
        assertThat(SITE.get(T + "/protected-time").statusCode()).isEqualTo(403);
    }

    @Test
    void aDayIsWithinTheAssignmentAndHasCome() {
        for (var day : List.of("2021-01-03", "2021-10-01", "2021-02-30", "")) {
            assertThatThrownBy(() -> log(PEER, day, "1"))
                    .as(day)
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            e -> assertThat(e.fields()).containsOnlyKeys("done_on"));
        }
        assertThatThrownBy(() -> log(PEER, "2021-03-01", "25")).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aPersonLogsCorrectsAndRemovesOnPagesAndTheListShowsIt() {
        SITE.as(PEER);
        var path = T + "/protected-time/" + HERS + "/hours";
        assertThat(SITE.get(path + "/new").body())
                .contains("Write nothing about people you support");
        var fields =
                new java.util.HashMap<>(
                        Map.of(
                                "done_on-day", "4",
                                "done_on-month", "5",
                                "done_on-year", "2021",
                                "hours", "many",
                                "what", "Talk at the college"));
        var wrong = SITE.post(path, fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#hours\"").contains("Talk at the college");
        fields.put("hours", "1.5");
        var logged = SITE.post(path, fields);
        assertThat(logged.headers().firstValue("Location").orElseThrow()).endsWith("/my/hours");
        var shown = SITE.get(T + "/my/hours").body();
        var edit =
                path
                        + shown.substring(0, shown.indexOf("(change Talk"))
                                .replaceAll("(?s).*" + path, "")
                                .replaceAll("(?s)\".*", "");
        fields.put("hours", "2");
        fields.put("version", "1");
        assertThat(SITE.get(edit).body()).contains("value=\"1.5\"");
        assertThat(SITE.post(edit, fields).statusCode()).isEqualTo(303);
        assertThat(SITE.post(edit, fields).statusCode()).isEqualTo(409);
        var list = SITE.as(VIEWER).get(T + "/protected-time?standing=within&q=priya").body();
        assertThat(list).contains("3 May 2021").contains("2.25");
        assertThat(SITE.get(T + "/protected-time/export?q=priya").body())
                .contains("\"Priya Nair\",\"Peer support worker\",\"Crisis\",,\"2021-05-03\"");
        SITE.as(PEER);
        var removal = edit.replace("/edit", "/removal");
        assertThat(SITE.post(removal, Map.of("version", "2")).statusCode()).isEqualTo(303);
        assertThat(SITE.get(edit).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameThroughTheApi() {
        SITE.as(PEER);
        var draft = "{\"done_on\": \"2021-06-02\", \"hours\": 3, \"what\": \"Panel\"}";
        var made = SITE.json("POST", API + "/" + HERS + "/hours", draft);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"over\":true").contains("\"allowed_hours\":2.25");
        var path = made.headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(API + "/" + HERS + "/hours").body()).contains("\"what\":\"Panel\"");
        assertThat(SITE.get("/api/v1" + T + "/my/hours").body())
                .contains("\"protected_hours\":20.25");
        SITE.as(MANAGER);
        assertThat(SITE.get(API + "?standing=waiting&q=priya").body()).contains("2021-05-31");
        var agreed =
                SITE.json(
                        "POST",
                        API + "/" + HERS + "/weeks/2021-06-02/agreements",
                        "{\"note\": \"Once\"}");
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(201);
        assertThat(agreed.body()).contains("\"waiting\":false").contains("\"agreed\":\"Once\"");
        SITE.as(PEER);
        assertThat(SITE.json("PATCH", path, "{\"hours\": 2}").statusCode()).isEqualTo(428);
        assertThat(SITE.json("PATCH", path, "{\"hours\": 2}", "If-Match", "\"1\"").body())
                .contains("\"over\":false");
        assertThat(SITE.get(path).body()).contains("\"hours\":2");
        assertThat(SITE.json("DELETE", path, "", "If-Match", "\"2\"").statusCode()).isEqualTo(204);
        assertThat(SITE.get(API + "/cap").body()).contains("\"percent\":10");
    }

    private List<HomePart.ToDo> alerts(Member member) {
        return new HoursAtHome(involvement)
                .toDo(TestMembers.actor(member), TODAY).stream()
                        .filter(toDo -> toDo.text().contains("Priya"))
                        .filter(toDo -> toDo.why().contains("13 September"))
                        .toList();
    }

    private Involvement.Logged log(Member who, String day, String hours) {
        return log(who, HERS, day, hours);
    }

    private Involvement.Logged log(Member who, UUID assignment, String day, String hours) {
        var draft = new InvolvementDraft(day, hours, "Interview panel");
        return involvement.log(TestMembers.actor(who), assignment, draft, TODAY);
    }
}
