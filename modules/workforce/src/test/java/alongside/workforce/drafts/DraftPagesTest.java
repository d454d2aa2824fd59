package alongside.workforce.drafts;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.ADMIN;
import static alongside.workforce.TestMembers.GOVERNANCE;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.NEIGHBOUR;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.Tab;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Drafts of every long form, as a browser without scripts has them, and one typed with scripts. */
class DraftPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String T = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Perinatal"), "3");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aReflectionIsSavedAsADraftFoundAgainAndGoneOnceItIsSubmitted() {
        SITE.as(PEER);
        goesItsWay(
                "my/reflections/new",
                T + "/my/reflections",
                Map.of("title", "A day", "text", "It went well"),
                "It went well");
    }

    @Test
    void notesOfSupervision() {
        var person = REGISTER.person("Priya", "Nair");
        REGISTER.employ(person, POST, "22.5", "2021-02-01", "");
        SITE.as(LEAD);
        var account = "{\"member_id\": \"" + PEER.account() + "\"}";
        var link = API + "/people/" + person + "/account";
        assertThat(SITE.json("PUT", link, account, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        SITE.as(MANAGER);
        var session =
                made(
                        API + "/supervisions",
                        """
                        {"kind": "managerial", "held_on": "2021-09-20", "minutes": 60,
                         "facilitator_id": "%s", "person_ids": ["%s"]}
                        """
                                .formatted(MANAGER.account(), person));
        var form = "supervision/sessions/" + session + "/notes";
        goesItsWay(form, T + "/" + form, Map.of("version", "0", "text", "We spoke"), "We spoke");
    }

    @Test
    void theObjectivesOfAPreceptorship() {
        SITE.as(MANAGER);
        var person = REGISTER.person("Ines", "Castell");
        var assignment = REGISTER.employ(person, POST, "22.5", "2021-07-01", "");
        var made =
                made(API + "/preceptorships", "{\"assignment_id\": \"%s\"}".formatted(assignment));
        var form = "preceptorships/" + made + "/edit";
        goesItsWay(
                form,
                T + "/" + form,
                Map.of("version", "1", "objectives", "Lead a group\r\nMeet every team"),
                "Meet every team");
    }

    @Test
    void theStepsOfAPathwayAndAConversation() {
        SITE.as(LEAD);
        var fields = Map.of("template", "employ_first", "name", "Drafted");
        var pathway = location(SITE.post(T + "/pathways", fields)).replaceAll(".*/", "");
        var steps = "pathways/" + pathway + "/versions/1/edit";
        goesItsWay(
                steps,
                T + "/" + steps,
                Map.of("version", "1", "kind-1", "employ", "name-1", "Arrive", "role-1", "Peer"),
                "Arrive");
        var status = T + "/pathways/" + pathway + "/versions/1/status";
        SITE.post(status, Map.of("version", "2", "status", "approved"));
        SITE.post(status, Map.of("version", "3", "status", "live"));
        var careers = "people/" + REGISTER.person("Jon", "Tolland") + "/careers";
        SITE.post(T + "/" + careers, Map.of("pathway_id", pathway));
        var page = SITE.get(T + "/" + careers).body();
        var career = page.split(careers + "/", -1)[1].substring(0, 36);
        goesItsWay(
                careers + "/" + career + "/conversations/new",
                T + "/" + careers + "/" + career + "/conversations",
                Map.of(
                        "version", "1",
                        "held_on-day", "3",
                        "held_on-month", "9",
                        "held_on-year", "2021",
                        "next_step", "Apply for the course"),
                "Apply for the course");
    }

    @Test
    void competences() {
        SITE.as(OTHER_MANAGER);
        goesItsWay(
                "my/competences/edit",
                T + "/my/competences/edit",
                Map.of("version", "0", "said-values", "strength", "wants_next", "To mentor"),
                "To mentor");
    }

    /** Kept by the button, found again, kept when it is wrong, and gone once it is submitted. */
    private static void goesItsWay(
            String form, String action, Map<String, String> typed, String words) {
        assertThat(SITE.get(T + "/" + form).body())
                .as(form)
                .contains("Save as draft")
                .doesNotContain("Your draft, saved");
        var draft = new HashMap<>(typed);
        draft.put("draft_form", form);
        var kept = SITE.post(T + "/my/drafts", draft);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(location(kept)).startsWith(T + "/" + form + "?draft=");
        var found = SITE.get(T + "/" + form).body();
        assertThat(found).contains("Your draft, saved 30 September 2021 at 10am").contains(words);
        assertThat(SITE.get(T + "/my/drafts").body()).contains(form);
        var id = location(kept).replaceAll(".*draft=", "");
        var submitted = new HashMap<>(draft);
        submitted.put("draft_id", id);
        submitted.put("draft_version", "1");
        var saved = SITE.post(action, submitted);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(SITE.get(T + "/my/drafts").body()).doesNotContain(form + "?draft=");
        assertThat(SITE.get(T + "/" + form).body()).doesNotContain("Your draft, saved");
    }

    @Test
    void whatCannotBeSavedIsADraftAndTwoTabsAreBothShown() {
        SITE.as(ADMIN);
        var form = T + "/my/reflections/new";
        var id = UUID.randomUUID().toString();
        var first = tab(id, "0", "Typed in the first tab");
        var wrong = SITE.post(T + "/my/reflections", first);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Saved 10am")
                .contains("name=\"draft_version\" value=\"1\"");
        SITE.post(T + "/my/drafts", tab(id, "1", "Typed more in the first tab"));
        var second = SITE.post(T + "/my/drafts", tab(id, "1", "Typed in the second tab"));
        assertThat(SITE.get(location(second)).body())
                .contains("You have another draft of this form")
                .contains("Typed more in the first tab")
                .contains("Typed in the second tab");
        assertThat(SITE.get(form + "?draft=" + id).body())
                .containsPattern("(?s)<textarea[^>]*>\\s*Typed more in the first tab");
        assertThat(SITE.post(T + "/my/drafts/" + id + "/removal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(SITE.get(form).body())
                .doesNotContain("You have another draft")
                .contains("Typed in the second tab");
        var other = location(second).replaceAll(".*draft=", "");
        var removal = T + "/my/drafts/" + other + "/removal";
        assertThat(SITE.as(LEAD).post(removal, Map.of()).statusCode()).isEqualTo(404);
        assertThat(SITE.as(ADMIN).post(removal, Map.of()).statusCode()).isEqualTo(303);
        assertThat(SITE.get(T + "/my/drafts").body()).contains("You have no drafts");
    }

    private static Map<String, String> tab(String id, String version, String text) {
        return Map.of(
                "draft_form", "my/reflections/new",
                "draft_id", id,
                "draft_version", version,
                "text", text);
    }

    @Test
    void noDraftLeadsElsewhere() {
        SITE.as(LEAD);
        var away = Map.of("draft_form", "//elsewhere.example", "text", "Typed");
        assertThat(SITE.post(T + "/my/drafts", away).statusCode()).isEqualTo(404);
    }

    @Test
    void theApiKeepsComparesAndDeletesTheSameDrafts() {
        SITE.as(OTHER_PEER);
        var typed = "{\"form\": \"my/reflections/new\", \"fields\": {\"text\": \"At my desk\"}}";
        var kept = SITE.json("POST", API + "/my/drafts", typed);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(kept.body()).as("it may be kept for repetition").doesNotContain("At my desk");
        var draft = location(kept);
        assertThat(SITE.get(T + "/my/reflections/new").body()).contains("At my desk");
        var more = "{\"fields\": {\"text\": \"At my desk\\u0000, later\"}}";
        assertThat(SITE.json("PUT", draft, more).statusCode()).isEqualTo(428);
        assertThat(SITE.json("PUT", draft, more, "If-Match", "\"1\"").body())
                .contains("\"text\":\"At my desk, later\"")
                .contains("\"version\":2");
        var stale = SITE.json("PUT", draft, more, "If-Match", "\"1\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        SITE.json("POST", API + "/my/drafts", typed.replace("desk", "window"));
        assertThat(SITE.get(API + "/my/drafts?form=my/reflections/new").body())
                .contains("At my desk, later")
                .contains("At my window");
        assertThat(SITE.get(API + "/my/drafts?form=my/competences/edit").body())
                .isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(SITE.json("DELETE", draft, "").statusCode()).isEqualTo(204);
        assertThat(SITE.get(draft).statusCode()).isEqualTo(404);
        assertThat(SITE.get(T + "/my/reflections/new").body()).doesNotContain("At my desk, later");
        var wrong = SITE.json("POST", API + "/my/drafts", typed.replace("new", "newest"));
        assertThat(wrong.body()).contains("a form of which drafts are kept");
        assertThat(SITE.json("POST", API + "/my/drafts", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void inTheApiADraftIsItsWritersAloneInTheTrustAndBesideIt() {
        SITE.as(GOVERNANCE);
        var typed = "{\"form\": \"my/reflections/new\", \"fields\": {\"text\": \"Mine alone\"}}";
        var draft = location(SITE.json("POST", API + "/my/drafts", typed));
        var nobodys = API + "/my/drafts/" + UUID.randomUUID();
        for (var other : List.of(ADMIN, LEAD, MANAGER, PEER)) {
            SITE.as(other);
            assertThat(SITE.get(API + "/my/drafts").body()).doesNotContain("Mine alone");
            assertThat(SITE.get(draft).statusCode()).isEqualTo(404);
            for (var method : List.of("PUT", "DELETE")) {
                var asked = SITE.json(method, draft, "{\"fields\": {}}", "If-Match", "\"1\"");
                var unknown = SITE.json(method, nobodys, "{\"fields\": {}}", "If-Match", "\"1\"");
                assertThat(asked.statusCode()).as(other.name() + method).isEqualTo(404);
                assertThat(without(asked.body())).isEqualTo(without(unknown.body()));
            }
        }
        var beside = draft.replace("northmoor", "fenbridge");
        assertThat(SITE.as(NEIGHBOUR).get(beside).statusCode()).isEqualTo(404);
        assertThat(SITE.getAs("fenbridge", draft).statusCode()).isEqualTo(404);
        assertThat(SITE.as(GOVERNANCE).get(draft).body()).contains("Mine alone");
    }

    private static String without(String body) {
        return body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }

    @Test
    void whatIsTypedIsKeptWhileTypingAndThereOnAnotherDevice() {
        SITE.as(LEAD);
        var form = SITE.url(T + "/my/reflections/new");
        try (var desk = Browser.open();
                var phone = Browser.open(400, true)) {
            desk.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
            phone.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
            desk.visit(form);
            desk.page().locator("#text").pressSequentially("A long day");
            desk.page().waitForSelector("form [role=status]:has-text('Saved 10am')");
            waitUntilKept(desk, "A long day");
            phone.visit(form);
            assertThat(phone.page().locator("#text").inputValue()).isEqualTo("A long day");
            desk.page().locator("#text").pressSequentially(", and a good one");
            waitUntilKept(desk, "a good one");
            phone.page().locator("#text").press("Control+End");
            phone.page().locator("#text").pressSequentially(", said on the way home");
            phone.page().waitForSelector("[role=status]:has-text('You have another draft')");
            waitUntilKept(phone, "said on the way home");
            assertThat(SITE.get(T + "/my/reflections/new").body())
                    .contains("A long day, and a good one")
                    .contains("A long day, said on the way home");
            assertThat(desk.messages()).isEmpty();
        }
    }

    /** What is typed slowly is kept in between, so that a first word says nothing of the last. */
    private static void waitUntilKept(Tab tab, String words) {
        tab.page()
                .waitForCondition(() -> SITE.get(T + "/my/reflections/new").body().contains(words));
    }

    private static String made(String path, String body) {
        var answer = SITE.json("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return location(answer).replaceAll(".*/", "");
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
