package alongside.workforce;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every page of the module in a real browser. */
class WorkforceLooksTest {
    private static final TestSite SITE = new TestSite();
    private static final String BASE = "/t/northmoor";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void everyPageIsValidAccessibleAndFitsAPhone() {
        var pages = pages();
        for (var path : pages) {
            assertThat(HtmlValidator.errors(SITE.get(path).body())).as(path).isEmpty();
        }
        try (var wide = Browser.open();
                var phone = Browser.open(400, false)) {
            wide.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
            phone.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
            for (var path : pages) {
                wide.visit(SITE.url(path));
                assertThat(wide.axe()).as(path).isEmpty();
                assertThat(wide.messages()).as(path).isEmpty();
                assertThat(wide.scrollsSideways()).as(path).isFalse();
                phone.visit(SITE.url(path));
                assertThat(phone.scrollsSideways()).as(path).isFalse();
            }
        }
    }

    private static List<String> pages() {
        SITE.as(Role.PROGRAMME_LEAD);
        var register = new TestRegister(SITE.trusts(), NORTHMOOR);
        var acute = register.service("Adult acute wards");
        var forensic = register.service("Forensic");
        var role = register.role("Peer support worker");
        var person = register.person("Priya", "Nair");
        var assignment =
                register.employ(person, register.post(role, acute, "3"), "22.5", "2021-02-01", "");
        register.employ(person, register.post(role, forensic, "3"), "7.5", "2021-06-01", "");
        var post = register.post(role, forensic, "8a");
        var plan = plan(forensic, role, post);
        var entry =
                Map.of(
                        "done_on-day", "22",
                        "done_on-month", "9",
                        "done_on-year", "2021",
                        "hours", "3",
                        "what", "Interview panel");
        SITE.post(BASE + "/protected-time/" + assignment + "/hours", entry);
        var pathway =
                SITE.post(BASE + "/pathways", Map.of("template", "employ_first", "name", "Ours"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        var pages = new ArrayList<String>();
        for (var path :
                List.of(
                        "/growth",
                        "/growth?as_at=1999-12-31",
                        "/measures",
                        "/measures/headcount/rows",
                        "/measures/stability_index/rows",
                        "/people",
                        "/people?q=nobody",
                        "/people/new",
                        "/people/" + person,
                        "/people/" + person + "/details",
                        "/duplicates",
                        "/duplicates?q=nobody",
                        "/leaving",
                        leaving(register, register.post(role, acute, "3")),
                        "/leaving?q=nobody",
                        "/leaving-steps",
                        "/leaving-steps/new",
                        "/merges",
                        merged(register),
                        "/merges/new?kept=" + person + "&other=" + register.person("Pria", "Nair"),
                        "/people/" + person + "/assignments/new",
                        "/assignments?state=all",
                        "/assignments/" + assignment + "/change",
                        "/assignments/" + assignment + "/leaving",
                        "/posts",
                        "/posts/" + post,
                        "/posts/" + post + "/edit",
                        "/roles",
                        "/roles/new",
                        "/roles/" + role,
                        "/posts/new",
                        "/establishment",
                        "/establishment/funding",
                        "/structure",
                        "/coverage",
                        "/vacancies",
                        "/vacancies/new",
                        "/vacancies/" + plan.get(0),
                        "/vacancies/" + plan.get(0) + "/edit",
                        "/expansions",
                        "/expansions/new",
                        "/expansions/" + plan.get(1),
                        "/expansions/" + plan.get(1) + "/edit",
                        "/qualifications",
                        "/custom-fields",
                        "/people/" + person + "/custom-fields",
                        "/people/" + person + "/qualifications",
                        "/people/" + person + "/qualifications/new",
                        "/people/" + person + "/account",
                        "/people/" + person + "/supports",
                        "/people/" + person + "/supports?as_at=1999-12-31",
                        "/assignments/" + assignment + "/lines/line_manager",
                        "/preceptorships",
                        "/preceptorships/new",
                        "/standards",
                        "/standards/edit",
                        "/supervision",
                        "/supervision?q=nobody",
                        "/supervision/sessions",
                        "/supervision/sessions/new",
                        "/supervision/sessions/new?q=nobody",
                        "/my/support",
                        "/my/drafts",
                        "/my/competences",
                        "/my/competences/edit",
                        "/my/competences/sharing",
                        "/protected-time",
                        "/protected-time/cap",
                        "/protected-time/" + assignment,
                        "/protected-time/" + assignment + "/hours/new",
                        "/protected-time/" + assignment + "/weeks/2021-09-20",
                        "/my/hours",
                        "/my/documents",
                        "/corrections",
                        "/my/reflections",
                        "/my/reflections/new",
                        "/bulk-edits/new",
                        "/bulk-edits/new?all=true&filter=",
                        "/bulk-edits/posts/new",
                        "/bulk-edits/posts/new?all=true&filter=",
                        "/saved-views",
                        "/saved-views/new?list=people&query=band%3D3",
                        "/pathways",
                        "/pathways/new",
                        "/pathways/new?template=",
                        "/pathways/new?template=train_first")) {
            pages.add(BASE + path);
        }
        var view =
                made(
                        "/api/v1" + BASE + "/saved-views",
                        "{\"list\": \"people\", \"name\": \"Band 3\", \"pinned\": true}");
        pages.add(BASE + "/saved-views/" + view + "/edit");
        var edit =
                made(
                        "/api/v1" + BASE + "/bulk-edits",
                        """
                        {"ids": ["%s"], "from": "2021-02-15", "changes": {"weekly_hours": 15}}
                        """
                                .formatted(assignment));
        pages.add(BASE + "/imports/" + edit);
        pages.add(BASE + "/imports/" + edit + "/rows?outcome=changed");
        var posts =
                made(
                        "/api/v1" + BASE + "/bulk-edits",
                        """
                        {"of": "posts", "filter": "", "changes": {"band": "9", "specialism": "Crisis"}}
                        """);
        pages.add(BASE + "/imports/" + posts);
        pages.add(BASE + "/imports/" + posts + "/rows?outcome=rejected");
        var draft =
                SITE.post(BASE + "/roles", Map.of("name", "Peer coordinator", "band", "4"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        SITE.post(pathway + "/versions/1/status", Map.of("version", "1", "status", "approved"));
        SITE.post(pathway + "/versions/1/status", Map.of("version", "2", "status", "live"));
        var careers = BASE + "/people/" + person + "/careers";
        pages.add(careers);
        pages.add(BASE + "/people/" + person + "/boundaries");
        SITE.post(careers, Map.of("pathway_id", pathway.substring(pathway.lastIndexOf('/') + 1)));
        var career = SITE.get(careers).body().split("/careers/")[1].split("/")[0];
        pages.add(careers + "/" + career + "/steps/1");
        pages.add(careers + "/" + career + "/conversations/new");
        pages.add(draft);
        pages.add(draft + "/versions/1/edit");
        pages.add("/trusts/northmoor/vacancies");
        supports(register, person, pages);
        pages.add(pathway);
        pages.add(pathway + "/versions/1/edit");
        return pages;
    }

    /** Somebody who leaves, with one thing done. */
    private static String leaving(TestRegister register, UUID post) {
        var leaver = register.person("Dara", "Fenn");
        var assignment = register.employ(leaver, post, "15", "2021-03-01", "");
        var day =
                Map.of(
                        "version",
                        "1",
                        "end_on-day",
                        "8",
                        "end_on-month",
                        "10",
                        "end_on-year",
                        "2021");
        SITE.post(BASE + "/assignments/" + assignment + "/leaving", day);
        var path = "/leaving/" + assignment;
        var task = SITE.get(BASE + path).body().split("/tasks/")[1].substring(0, 36);
        SITE.post(BASE + path + "/tasks/" + task + "/completion", Map.of());
        return path;
    }

    /** Two records that were merged, and two that look alike. */
    private static String merged(TestRegister register) {
        var kept = register.person("Wren", "Abel");
        var other = register.person("Wren", "Abel");
        register.person("Abel", "Wren");
        return "/merges/"
                + made(
                        "/api/v1/t/northmoor/merges",
                        """
                        {"kept_id": "%s", "other_id": "%s", "kept_version": 1, "other_version": 1}
                        """
                                .formatted(kept, other));
    }

    /** A vacancy that is advertised, and a line of the expansion plan, by their ids. */
    private static List<String> plan(UUID service, UUID role, UUID above) {
        var register = new TestRegister(SITE.trusts(), NORTHMOOR);
        var team = register.team("Oakdene", service);
        var api = "/api/v1/t/northmoor";
        var line =
                made(
                        api + "/expansions",
                        "{\"service_id\": \"%s\", \"planned\": 2, \"due_on\": \"2021-12-31\"}"
                                .formatted(service));
        var post =
                made(
                        api + "/posts",
                        """
                        {"role_id": "%s", "service_id": "%s", "team_id": "%s",
                         "funded_hours": 240, "funded_until": "2022-03-31",
                         "employer": "Vale Mind", "expansion_id": "%s", "reports_to_id": "%s"}
                        """
                                .formatted(role, service, team, line, above));
        made(
                api + "/posts",
                """
                {"role_id": "%s", "service_id": "%s", "funded_hours": 240,
                 "funded_until": "2022-03-31", "leads_programme": true}
                """
                        .formatted(role, service));
        var vacancy =
                made(
                        api + "/vacancies",
                        """
                        {"post_id": "%s", "title": "Peer support worker, Oakdene",
                         "link": "https://www.jobs.nhs.uk/1", "closes_on": "2021-10-31"}
                        """
                                .formatted(post));
        var moved =
                SITE.json(
                        "PUT",
                        api + "/vacancies/" + vacancy + "/stage",
                        "{\"stage\": \"advertised\"}",
                        "If-Match",
                        "\"1\"");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        return List.of(vacancy, line);
    }

    private static String made(String address, String body) {
        var made = SITE.json("POST", address, body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    /** A preceptorship, a session with notes and a reflection, as their own people see them. */
    private static void supports(TestRegister register, UUID person, List<String> pages) {
        var me = UUID.nameUUIDFromBytes("northmoor".getBytes(StandardCharsets.UTF_8)).toString();
        var post = register.post(register.role("Peer lead"), register.service("Crisis"), "6");
        var newcomer = register.person("Tess", "Obi");
        var begun = register.employ(newcomer, post, "15", "2021-07-01", "");
        var made = SITE.post(BASE + "/preceptorships", Map.of("assignment_id", "" + begun));
        var preceptorship = made.headers().firstValue("Location").orElseThrow();
        var extension = Map.of("days", "30", "reason", "Parental leave", "version", "1");
        assertThat(SITE.post(preceptorship + "/extensions", extension).statusCode()).isEqualTo(303);
        var reflection =
                SITE.post(BASE + "/my/reflections", Map.of("title", "A day", "text", "It was good"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        var session =
                SITE.post(
                                BASE + "/supervision/sessions",
                                Map.of(
                                        "kind", "managerial",
                                        "held_on-day", "20",
                                        "held_on-month", "9",
                                        "held_on-year", "2021",
                                        "minutes", "60",
                                        "facilitator_id", TestMembers.MANAGER.account().toString(),
                                        "person_ids", person.toString()))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        mine(person, me);
        competences(me, pages);
        own(pages);
        pages.add(draft("A first thought"));
        pages.add(draft("Another, from the phone"));
        pages.addAll(
                List.of(
                        preceptorship,
                        preceptorship + "/edit",
                        preceptorship + "/reviews/3",
                        preceptorship + "/extensions/new",
                        preceptorship + "/sign-off",
                        BASE + "/preceptorships?status=overdue",
                        session,
                        session + "/edit",
                        session + "/notes",
                        reflection,
                        reflection + "/edit",
                        reflection + "/sharing"));
    }

    /** What the visitor says of their own work, and what somebody shares with them. */
    private static void competences(String me, List<String> pages) {
        var mine = BASE + "/my/competences";
        var said = Map.of("version", "0", "said-values", "strength", "wants_next", "To mentor");
        assertThat(SITE.post(mine + "/edit", said).statusCode()).isEqualTo(303);
        var author = TestMembers.PEER.account().toString();
        SITE.trusts()
                .tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.dml(
                                                """
                                                INSERT INTO competence_sharing
                                                    (author, author_name, shared_with, shared_with_name)
                                                VALUES (CAST(:author AS uuid), 'Priya Nair',
                                                        CAST(:me AS uuid), 'Rosa Whitlock')
                                                """)
                                        .addParam("author", author)
                                        .addParam("me", me)
                                        .execute());
        var theirs = mine + "/shared/" + author;
        assertThat(SITE.post(theirs + "/edit", said).statusCode()).isEqualTo(303);
        var views = SITE.get(mine).body().split("/my/competences/views/", -1);
        pages.addAll(
                List.of(theirs, theirs + "/edit", mine + "/views/" + views[1].substring(0, 36)));
    }

    /** The visitor's own side, with something they ask to be put right. */
    private static void own(List<String> pages) {
        var asked = Map.of("field", "email", "should_be", "rosa@northmoor.example");
        assertThat(SITE.post(BASE + "/my/corrections", asked).statusCode()).isEqualTo(303);
        var list = SITE.get(BASE + "/corrections").body();
        var correction = list.replaceAll("(?s).*/corrections/([0-9a-f-]{36}).*", "$1");
        for (var path : List.of("", "/record", "/pathway", "/looks", "/corrections")) {
            pages.add(BASE + "/my" + path);
        }
        pages.add(BASE + "/corrections/" + correction);
    }

    /** The form of a reflection with a draft in it. */
    private static String draft(String text) {
        var fields = Map.of("draft_form", "my/reflections/new", "text", text);
        var kept = SITE.post(BASE + "/my/drafts", fields);
        return kept.headers().firstValue("Location").orElseThrow();
    }

    /** Makes the visitor of this test the person supervised. */
    private static void mine(UUID person, String account) {
        SITE.trusts()
                .tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.dml(
                                                """
                                                INSERT INTO person_account (person_id, account, name)
                                                VALUES (CAST(:person AS uuid),
                                                        CAST(:account AS uuid), 'Rosa Whitlock')
                                                """)
                                        .addParam("person", person.toString())
                                        .addParam("account", account)
                                        .execute());
    }
}
