package alongside.workforce.cpd;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.ADMIN;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Message;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import alongside.workforce.TestMembers;
import alongside.workforce.TestSite;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A person's own record of learning, and what comes into it from meetings of forums. */
class CpdTest {
    private static final TestSite SITE = new TestSite();
    private static final String API = "/api/v1/t/northmoor/my/cpd";
    private static final String PAGE = "/t/northmoor/my/cpd";

    private final CpdRecord entries =
            new CpdRecord(SITE.trusts().tenants(), SITE.trusts().platform());

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** As a forum leaves it in the outbox when a chair confirms who was there. */
    private static Message attended(String trust, UUID person, UUID meeting) {
        var body =
                """
                {"trust":"%s","person":"%s","meeting":"%s","date":"2021-01-14","hours":2,\
                "title":"Meeting of the forum Peers"}\
                """
                        .formatted(trust, person, meeting);
        return new Message(1, null, CpdRecord.TOPIC, body);
    }

    @Test
    void aMeetingStandsInThePersonsOwnTrustOnceHoweverOftenItIsTold() {
        var person = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            entries.receive(attended(NORTHMOOR.value(), person, meeting));
        }
        entries.receive(attended(NORTHMOOR.value(), person, UUID.randomUUID()));
        var own = new Actor(person, "Priya Nair", NORTHMOOR, Set.of());
        assertThat(entries.own(own)).hasSize(2).allMatch(CpdEntry::confirmed);
        var elsewhere = new Actor(person, "Priya Nair", TestTrusts.FENBRIDGE, Set.of());
        assertThat(entries.own(elsewhere)).isEmpty();
        assertThat(entries.own(TestMembers.actor(ADMIN))).isEmpty();
        entries.receive(attended("trust_000000", person, meeting));
    }

    @Test
    void aTrustCannotTellWhoWasAtAMeeting() {
        var body = attended(NORTHMOOR.value(), UUID.randomUUID(), UUID.randomUUID()).body();
        var forged = new Message(1, NORTHMOOR, CpdRecord.TOPIC, body);
        assertThatThrownBy(() -> entries.receive(forged)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofAConfirmedMeetingOnlyTheReflectionChanges() {
        var person = UUID.randomUUID();
        entries.receive(attended(NORTHMOOR.value(), person, UUID.randomUUID()));
        var own = new Actor(person, "Priya Nair", NORTHMOOR, Set.of());
        var entry = entries.own(own).getFirst();
        var draft = new CpdDraft("2021-02-01", "Other", "9", "I am not the only one.");
        var changed = entries.change(own, entry.id(), 1, draft, entry.doneOn());
        assertThat(changed.activity()).isEqualTo("Meeting of the forum Peers");
        assertThat(changed.hours()).isEqualByComparingTo("2");
        assertThat(changed.reflection()).isEqualTo("I am not the only one.");
        assertThatThrownBy(() -> entries.remove(own, entry.id(), 2))
                .isInstanceOf(Refusal.Conflict.class);
        var manager = TestMembers.actor(MANAGER);
        assertThatThrownBy(() -> entries.find(manager, entry.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatIsAddedThroughTheApiIsOnesOwnAlone() {
        SITE.as(PEER);
        var body = "{\"done_on\": \"2021-03-01\", \"activity\": \"A course\", \"hours\": 6}";
        var made = SITE.json("POST", API, body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = made.headers().firstValue("location").orElseThrow();
        var thought = "{\"reflection\": \"Useful\"}";
        assertThat(SITE.json("PATCH", path, thought).statusCode()).isEqualTo(428);
        var changed = SITE.json("PATCH", path, thought, "If-Match", "\"1\"");
        assertThat(changed.body()).contains("Useful");
        assertThat(SITE.json("PATCH", path, thought, "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(SITE.json("GET", API, "").body()).contains("A course");
        assertThat(SITE.json("POST", API, body.replace("2021", "2031")).statusCode())
                .isEqualTo(422);

        SITE.as(MANAGER);
        assertThat(SITE.json("GET", path, "").statusCode()).isEqualTo(404);
        assertThat(SITE.json("GET", API, "").body()).doesNotContain("A course");
        SITE.as(PEER);
        assertThat(SITE.json("DELETE", path, "", "If-Match", "\"2\"").statusCode()).isEqualTo(204);
    }

    @Test
    void thePagesAddUpTheHoursOfAYear() {
        SITE.as(TestMembers.OTHER_PEER);
        var course =
                Map.of(
                        "activity", "Open <Dialogue> training",
                        "done_on-day", "4",
                        "done_on-month", "5",
                        "done_on-year", "2021",
                        "hours", "1.5");
        assertThat(SITE.post(PAGE, course).statusCode()).isEqualTo(303);
        assertThat(SITE.post(PAGE, course).statusCode()).isEqualTo(303);
        var wrong = SITE.post(PAGE, Map.of("activity", "Kept", "done_on-day", "31"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"Kept\"", "value=\"31\"");
        var list = SITE.get(PAGE).body();
        assertThat(list).contains("2021: 3 hours");
        assertThat(SITE.get(PAGE + "/export?format=csv").body()).contains("training");
        var one = list.replaceAll("(?s).*?href=\"(/t/northmoor/my/cpd/[0-9a-f-]{36})\".*", "$1");
        try (var wide = Browser.open();
                var phone = Browser.open(400, false)) {
            for (var path : java.util.List.of(PAGE, PAGE + "/new", one)) {
                assertThat(HtmlValidator.errors(SITE.get(path).body())).as(path).isEmpty();
                wide.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
                phone.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
                assertThat(wide.visit(SITE.url(path)).status()).as(path).isEqualTo(200);
                assertThat(wide.axe()).as(path).isEmpty();
                phone.visit(SITE.url(path));
                assertThat(phone.scrollsSideways()).as(path).isFalse();
            }
        }
    }
}
