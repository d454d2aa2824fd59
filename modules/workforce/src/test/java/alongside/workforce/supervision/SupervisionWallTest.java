package alongside.workforce.supervision;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.ADMIN;
import static alongside.workforce.TestMembers.GOVERNANCE;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.identity.Member;
import alongside.kernel.Role;
import alongside.portal.Route;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Manager, peer support worker, viewer, operator and everybody else each try every route of the
 * module. What was said in supervision, and what somebody wrote for themself, is looked for in
 * every byte that comes back, and in the audit log.
 */
class SupervisionWallTest {
    private static final String SAID = "canary-said-in-the-room";
    private static final String THOUGHT = "canary-thought-alone";
    private static final String WISHED = "canary-wished-for";
    private static final String TYPED = "canary-not-submitted";
    private static final List<String> EVERYTHING = List.of(SAID, THOUGHT, WISHED, TYPED);
    private static final String T = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final TestSite SITE = new TestSite();
    private static UUID person;
    private static String session = "";
    private static String reflection = "";
    private static String draft = "";

    @BeforeAll
    static void twoPeopleTalkAndOneReflects() {
        var register = new TestRegister(SITE.trusts(), NORTHMOOR);
        var post =
                register.post(
                        register.role("Peer support worker"), register.service("Crisis"), "3");
        person = register.person("Priya", "Nair");
        register.employ(person, post, "22.5", "2021-02-01", "");
        SITE.as(LEAD);
        var account = "{\"member_id\": \"" + PEER.account() + "\"}";
        assertThat(
                        SITE.json(
                                        "PUT",
                                        API + "/people/" + person + "/account",
                                        account,
                                        "If-Match",
                                        "\"1\"")
                                .statusCode())
                .isEqualTo(200);
        var made =
                SITE.as(MANAGER)
                        .json(
                                "POST",
                                API + "/supervisions",
                                """
                                {"kind": "managerial", "held_on": "2021-09-20", "minutes": 60,
                                 "facilitator_id": "%s", "person_ids": ["%s"]}
                                """
                                        .formatted(MANAGER.account(), person));
        session = id(made);
        var notes = API + "/supervisions/" + session + "/notes";
        var text = "{\"text\": \"" + SAID + "\"}";
        assertThat(SITE.json("PUT", notes, text, "If-Match", "\"0\"").statusCode()).isEqualTo(200);
        var written =
                SITE.as(PEER)
                        .json(
                                "POST",
                                API + "/reflections",
                                """
                                {"title": "%s", "text": "%s"}
                                """
                                        .formatted(THOUGHT, THOUGHT));
        reflection = id(written);
        var typed = Map.of("draft_form", "my/reflections/new", "text", TYPED);
        var kept = SITE.post(T + "/my/drafts", typed).headers().firstValue("Location");
        draft = kept.orElseThrow().replaceAll(".*draft=", "");
        var wish = "{\"wants_next\": \"" + WISHED + "\"}";
        var view = API + "/competences/view";
        assertThat(SITE.json("PUT", view, wish, "If-Match", "\"0\"").statusCode()).isEqualTo(200);
    }

    private static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void whoeverItBelongsToReadsIt() {
        itIsThere();
    }

    private static void itIsThere() {
        for (var one : List.of(MANAGER, PEER)) {
            SITE.as(one);
            assertThat(SITE.get(API + "/supervisions/" + session + "/notes").body()).contains(SAID);
            assertThat(SITE.get(T + "/supervision/sessions/" + session + "/notes").body())
                    .contains(SAID);
        }
        assertThat(SITE.as(PEER).get(API + "/reflections/" + reflection).body()).contains(THOUGHT);
        assertThat(SITE.get(T + "/my/reflections/" + reflection).body()).contains(THOUGHT);
        assertThat(SITE.get(T + "/my/reflections/export").body()).contains(THOUGHT);
        assertThat(SITE.get(T + "/my/reflections/new").body()).contains(TYPED);
        assertThat(SITE.get(API + "/my/drafts/" + draft).body()).contains(TYPED);
        assertThat(SITE.get(T + "/my/competences").body()).contains(WISHED);
        assertThat(SITE.get(API + "/competences").body()).contains(WISHED);
    }

    @Test
    void managersSeeDateTypeAndLength() {
        SITE.as(OTHER_MANAGER);
        assertThat(SITE.get(T + "/supervision/sessions/" + session).body())
                .contains("Managerial supervision on 20 September 2021")
                .contains("60 minutes")
                .contains("What was said is kept between the two people")
                .doesNotContain("/notes");
    }

    @Test
    void noRouteGivesThemAwayToAnybodyElse() {
        for (var other : List.of(ADMIN, LEAD, OTHER_MANAGER, OTHER_PEER, VIEWER, GOVERNANCE)) {
            SITE.as(other);
            tryEverything(other.name(), EVERYTHING);
        }
        tryEverything(SITE.as(MANAGER), MANAGER, List.of(THOUGHT, WISHED, TYPED));
        for (var roles :
                List.<Role[]>of(
                        new Role[] {Role.INVOLVEMENT_COORDINATOR},
                        new Role[] {Role.EXPERT_BY_EXPERIENCE},
                        new Role[] {Role.PLATFORM_OPERATOR},
                        Role.values())) {
            SITE.as(roles);
            tryEverything(List.of(roles).toString(), EVERYTHING);
        }
        itIsThere();
    }

    private static void tryEverything(TestSite as, Member who, List<String> canaries) {
        as.as(who);
        tryEverything(who.name(), canaries);
    }

    /** Every GET with every id and every export format, and every change with a body that fits. */
    private static void tryEverything(String who, List<String> canaries) {
        for (var route : SITE.routes()) {
            if (route.path().startsWith("/assets") || route.path().startsWith("/favicon")) {
                continue;
            }
            for (var path : paths(route)) {
                var answer = ask(route, path);
                for (var canary : canaries) {
                    assertThat(answer.body())
                            .as("%s %s %s", who, route.method(), path)
                            .doesNotContain(canary);
                    assertThat(answer.headers().map().toString()).doesNotContain(canary);
                }
            }
        }
    }

    private static List<String> paths(Route route) {
        var all = new ArrayList<String>();
        for (var id : List.of(session, reflection, person.toString())) {
            var path =
                    route.path()
                            .replace("{trust}", "northmoor")
                            .replace("{kind}", "line_manager")
                            .replace("/my/drafts/{id}", "/my/drafts/" + draft)
                            .replace("{author}", PEER.account().toString())
                            .replaceAll("\\{\\+?\\w+}", id);
            all.add(path);
            if (route.method().equals("GET")) {
                all.add(path + "?format=xlsx&q=canary&state=all&draft=" + draft);
                all.add(path + "?q=" + SAID.substring(0, 12) + "&sort=name&limit=200");
            }
            if (!route.path().contains("{trust}/") || path.equals(route.path())) {
                break;
            }
        }
        return all.stream().distinct().toList();
    }

    private static HttpResponse<String> ask(Route route, String path) {
        if (route.method().equals("GET")) {
            return SITE.get(path);
        }
        // What would take the text away is tried by the tests of notes and reflections.
        if (route.api()) {
            return SITE.json(route.method(), path, "{}", "If-Match", "\"99\"");
        }
        return SITE.post(path, Map.of("version", "99"));
    }

    @Test
    void theAuditLogHoldsNeither() {
        var found =
                SITE.trusts()
                        .tenants()
                        .in(
                                NORTHMOOR,
                                db ->
                                        db.query(
                                                        """
                                                        SELECT action FROM audit_entry
                                                         WHERE CAST(before AS text) LIKE '%canary%'
                                                            OR CAST(after AS text) LIKE '%canary%'
                                                            OR action LIKE '%canary%'
                                                            OR subject LIKE '%canary%'
                                                        """)
                                                .execute()
                                                .map(row -> row.column("action").get(String.class))
                                                .toList());
        assertThat(found).isEmpty();
    }
}
