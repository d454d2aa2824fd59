package alongside.workforce.examples;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.examples.TestApi.id;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.testing.Browser;
import alongside.testing.Tab;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the guides in a real browser. They go to {@code target/pictures}; the
 * system property {@code alongside.pictures} names another folder, such as {@code docs/pictures}.
 */
class GuidePicturesTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final Path FOLDER =
            Path.of(System.getProperty("alongside.pictures", "target/pictures"));
    private static final TestSite SITE = new TestSite();
    private static final TestApi API = new TestApi(SITE, "northmoor");
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final Map<String, String> OF_THE_LEAD = new HashMap<>();
    private static final Map<String, String> OF_THE_WORKER = new HashMap<>();
    private static final List<String> NAMES =
            List.of(
                    "Amara Abara",
                    "Bilal Iqbal",
                    "Carys Jessop",
                    "Dilys Umeh",
                    "Ewan Garside",
                    "Farah Sandhu",
                    "Gwen Tolland",
                    "Hugo Larkham",
                    "Imani Nwosu",
                    "Jonah Vasquez",
                    "Kezia Yarrow",
                    "Liam Pemberton");

    @BeforeAll
    static void fill() {
        SITE.as(Role.PROGRAMME_LEAD);
        var pathway = API.add("/pathways", Map.of("template", "employ_first"));
        var status = "/pathways/" + id(pathway) + "/versions/1/status";
        API.change("PUT", status, 1, Map.of("status", "approved"));
        API.change("PUT", status, 2, Map.of("status", "live"));
        var people = employ(REGISTER.existingRole("Peer support worker"));
        plan();
        var ada = people.getFirst().path("person_id").asText();
        var career =
                API.add(
                        "/people/" + ada + "/careers",
                        Map.of("pathway_id", id(pathway), "begun_on", "2021-02-01"));
        assertThat(career.path("steps")).isNotEmpty();
        support(people);
        OF_THE_LEAD.put("growth", "/growth");
        OF_THE_LEAD.put("establishment", "/establishment");
        OF_THE_LEAD.put("funding", "/establishment/funding");
        OF_THE_LEAD.put("coverage", "/coverage");
        OF_THE_LEAD.put("vacancies", "/vacancies");
        OF_THE_LEAD.put("expansions", "/expansions");
        OF_THE_LEAD.put("pathway", "/pathways/" + id(pathway));
        OF_THE_LEAD.put("career", "/people/" + ada + "/careers");
        OF_THE_LEAD.put("supervision", "/supervision");
        OF_THE_LEAD.put("preceptorships", "/preceptorships");
        OF_THE_WORKER.put("my-page", "/my");
        OF_THE_WORKER.put("my-hours", "/my/hours");
        OF_THE_WORKER.put("my-support", "/my/support");
        OF_THE_WORKER.put("my-reflections", "/my/reflections");
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void everyPictureOfTheGuidesIsTakenHere() throws IOException {
        Files.createDirectories(FOLDER);
        try (var tab = Browser.open()) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
            SITE.as(Role.PROGRAMME_LEAD);
            take(tab, OF_THE_LEAD);
            SITE.as(TestMembers.PEER);
            take(tab, OF_THE_WORKER);
        }
        var taken = new TreeSet<String>(OF_THE_LEAD.keySet());
        taken.addAll(OF_THE_WORKER.keySet());
        assertThat(taken).containsAll(named());
        for (var name : named()) {
            assertThat(DOCS.resolve("pictures/" + name + ".png")).exists();
        }
    }

    private static void take(Tab tab, Map<String, String> pages) throws IOException {
        for (var page : pages.entrySet()) {
            var answer = tab.visit(SITE.url("/t/northmoor" + page.getValue()));
            assertThat(answer.status()).as(page.getValue()).isEqualTo(200);
            var picture = FOLDER.resolve(page.getKey() + ".png");
            Files.write(picture, tab.page().screenshot());
        }
    }

    /** The pictures that the guides show. */
    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        var link = Pattern.compile("\\(\\.\\./pictures/([a-z-]+)\\.png\\)");
        for (var guide : List.of("programme-lead", "line-manager", "peer-support-worker")) {
            var text = Files.readString(DOCS.resolve("guides/" + guide + ".md"));
            var found = link.matcher(text).results().map(match -> match.group(1)).toList();
            assertThat(found).as(guide).isNotEmpty();
            named.addAll(found);
        }
        return named;
    }

    private static List<JsonNode> employ(UUID role) {
        var services =
                List.of(
                        REGISTER.service("Adult community"),
                        REGISTER.service("Adult acute inpatient"),
                        REGISTER.service("Older adult"));
        REGISTER.service("Forensic");
        var localities = List.of(REGISTER.locality("Buckholt"), REGISTER.locality("Oxley"));
        var people = new ArrayList<JsonNode>();
        for (int i = 0; i < NAMES.size(); i++) {
            var name = NAMES.get(i).split(" ", -1);
            var post = new HashMap<String, Object>();
            post.put("role_id", role.toString());
            post.put("band", "3");
            post.put("service_id", services.get(i * i % 3).toString());
            post.put("locality_id", localities.get(i % 2).toString());
            post.put("funded_hours", 30);
            if (i % 4 == 3) {
                post.put("funding_source", "Transformation funding");
                post.put("funded_until", i == 3 ? "2022-03-31" : "2023-03-31");
            }
            var from = LocalDate.of(2018, 5, 1).plusMonths(3L * i + 4);
            people.add(
                    API.add(
                            "/assignments",
                            Map.of(
                                    "person_id", id(API.person(name[0], name[1])),
                                    "post_id", id(API.add("/posts", post)),
                                    "weekly_hours", i % 3 == 0 ? 30 : 22.5,
                                    "category", "permanent",
                                    "from", from.toString())));
        }
        return people.reversed();
    }

    private static void plan() {
        var service = REGISTER.service("Perinatal");
        var team = REGISTER.team("Perinatal community team", service);
        var role = REGISTER.existingRole("Peer support worker");
        var line =
                API.add(
                        "/expansions",
                        Map.of(
                                "service_id",
                                service.toString(),
                                "planned",
                                3,
                                "due_on",
                                "2022-06-30"));
        var post =
                API.add(
                        "/posts",
                        Map.of(
                                "role_id", role.toString(),
                                "band", "3",
                                "service_id", service.toString(),
                                "team_id", team.toString(),
                                "funded_hours", 37.5,
                                "expansion_id", id(line)));
        var vacancy =
                API.add(
                        "/vacancies",
                        Map.of(
                                "post_id", id(post),
                                "title", "Perinatal peer support worker",
                                "link", "https://www.jobs.nhs.uk/1",
                                "weekly_hours", 37.5,
                                "closes_on", "2021-10-31"));
        var stage = "/vacancies/" + id(vacancy) + "/stage";
        API.change("PUT", stage, 1, Map.of("stage", "advertised"));
    }

    private static void support(List<JsonNode> people) {
        var manager = TestMembers.MANAGER.account().toString();
        var first = people.getFirst();
        API.change(
                "PUT",
                "/people/" + first.path("person_id").asText() + "/account",
                1,
                Map.of("member_id", TestMembers.PEER.account().toString()));
        for (int i = 0; i < people.size(); i++) {
            if (i < 3) {
                API.add(
                        "/preceptorships",
                        Map.of("assignment_id", id(people.get(i)), "preceptor_id", manager));
            }
            var day = LocalDate.of(2021, 9, 27).minusDays(i * 4L).toString();
            hold("managerial", day, manager, List.of(people.get(i)));
        }
        hold("group", "2021-09-14", manager, people.subList(0, 6));
        hold("reflective_practice", "2021-09-08", manager, people.subList(0, 8));
        SITE.as(TestMembers.PEER);
        API.add(
                "/reflections",
                Map.of("title", "First group on my own", "text", "I was nervous. It went well."));
        SITE.as(Role.PROGRAMME_LEAD);
    }

    private static void hold(String kind, String day, String manager, List<JsonNode> people) {
        API.add(
                "/supervisions",
                Map.of(
                        "kind", kind,
                        "held_on", day,
                        "minutes", 60,
                        "facilitator_id", manager,
                        "person_ids",
                                people.stream().map(a -> a.path("person_id").asText()).toList()));
    }
}
