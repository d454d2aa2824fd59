package alongside.workforce.establishment;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Posts, establishment and structure, by pages and by the API. */
class EstablishmentPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String BASE = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID SERVICE = REGISTER.service("Forensic");
    private static final UUID TEAM = REGISTER.team("Oakdene", SERVICE);
    private static final UUID ROLE = REGISTER.role("Peer support worker");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aPostIsAddedShownAndChangedWithItsMoneyAndItsEmployer() {
        SITE.as(Role.PROGRAMME_LEAD);
        assertThat(SITE.get(BASE + "/posts/new").statusCode()).isEqualTo(200);
        var wrong = SITE.post(BASE + "/posts", Map.of("funded_hours", "lots"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Choose a role")
                .contains("value=\"lots\"")
                .contains("There is a problem");
        var post =
                location(
                        SITE.post(
                                BASE + "/posts",
                                Map.of(
                                        "role_id", ROLE.toString(),
                                        "service_id", SERVICE.toString(),
                                        "team_id", TEAM.toString(),
                                        "funded_hours", "37.5",
                                        "funding_source", "Transformation funding",
                                        "funded_until-day", "31",
                                        "funded_until-month", "3",
                                        "funded_until-year", "2022",
                                        "non_clinical", "true",
                                        "beside_clinician", "true")));
        assertThat(SITE.get(post).body())
                .contains("Vacant post")
                .contains("Transformation funding, until 31 March 2022")
                .contains("The Trust");
        assertThat(SITE.get(post + "/edit").body()).contains("value=\"2022\"");
        var change = Map.of("version", "1", "employer", "Vale Mind", "non_clinical", "true");
        assertThat(SITE.post(post + "/edit", change).statusCode()).isEqualTo(303);
        assertThat(SITE.post(post + "/edit", change).statusCode()).isEqualTo(409);
        assertThat(SITE.get(post).body()).contains("Vale Mind").contains("Funded hours");
        assertThat(SITE.get(BASE + "/posts?employer=partner").body()).contains("Vale Mind");
        assertThat(SITE.get(BASE + "/posts?funding=fixed_term&q=zzz").body())
                .contains("No post matches this choice");
        assertThat(SITE.get(BASE + "/posts/export?format=csv").body())
                .contains("Works beside a clinician");
    }

    @Test
    void theEstablishmentLeadsToItsPostsAndSaysWhereMoneyEnds() {
        SITE.as(Role.PROGRAMME_LEAD);
        var post =
                SITE.json(
                        "POST",
                        API + "/posts",
                        """
                        {"role_id": "%s", "service_id": "%s", "funded_hours": 240,
                         "funded_until": "2022-03-31", "beside_clinician": true,
                         "specialism": "Women's secure"}
                        """
                                .formatted(ROLE, SERVICE));
        assertThat(post.statusCode()).as(post.body()).isEqualTo(201);
        assertThat(post.body()).contains("\"non_clinical\":true");
        var page = SITE.get(BASE + "/establishment?service=" + SERVICE);
        assertThat(page.body())
                .contains("WTE funded")
                .contains("/t/northmoor/posts?as_at=2021-09-30&amp;service=" + SERVICE);
        assertThat(SITE.get(BASE + "/establishment/export?format=csv").body())
                .contains("By service");
        var funding = SITE.get(BASE + "/establishment/funding?specialism=women%27s+secure");
        assertThat(funding.body())
                .contains("6.4 WTE end by 31 March 2022.")
                .contains("See this chart as a table");
        assertThat(SITE.get(BASE + "/establishment/funding/export?format=xlsx").statusCode())
                .isEqualTo(200);
        var answer = SITE.get(API + "/establishment/funding?specialism=women%27s+secure");
        assertThat(answer.body()).contains("\"ending_wte\":6.40").contains("\"ending_posts\":1");
        assertThat(SITE.get(API + "/measures/establishment_wte?by=funding").body())
                .contains("\"label\":\"Fixed term\"");
        assertThat(SITE.get(API + "/measures/peer_workforce?by=employer").statusCode())
                .isEqualTo(200);
        SITE.as(Role.PEER_SUPPORT_WORKER);
        var total = SITE.get(BASE + "/establishment");
        assertThat(total.statusCode()).isEqualTo(200);
        assertThat(total.body()).doesNotContain("Forensic");
        assertThat(SITE.get(BASE + "/establishment/funding").statusCode()).isEqualTo(403);
    }

    @Test
    void anEmptyEstablishmentSaysWhyAndWhatToDo() {
        SITE.as(Role.TRUST_ADMIN);
        assertThat(SITE.getAs("fenbridge", "/t/fenbridge/establishment").body())
                .contains("nothing is funded, filled or vacant");
        assertThat(SITE.getAs("fenbridge", "/t/fenbridge/establishment/funding").body())
                .contains("No money is known to end");
        assertThat(SITE.getAs("fenbridge", "/t/fenbridge/vacancies").body())
                .contains("No vacancy runs on that date");
        assertThat(SITE.getAs("fenbridge", "/t/fenbridge/expansions").body())
                .contains("There is no expansion plan yet");
        assertThat(SITE.getAs("fenbridge", "/t/fenbridge/structure").body())
                .contains("No post reports to another");
    }

    @Test
    void theStructureIsShownAsAListAndAsATable() {
        SITE.as(Role.PROGRAMME_LEAD);
        var above = REGISTER.post(REGISTER.role("Peer lead"), SERVICE, "6");
        var below = REGISTER.post(ROLE, SERVICE, "3");
        var draft = "{\"reports_to_id\": \"" + above + "\"}";
        var set = SITE.json("PATCH", API + "/posts/" + below, draft, "If-Match", "\"1\"");
        assertThat(set.body()).contains("\"reports_to\":\"Peer lead, Forensic\"");
        assertThat(SITE.get(BASE + "/structure").body())
                .contains("The same as a table")
                .contains("Peer lead, Forensic");
        assertThat(SITE.get(BASE + "/structure/export?format=csv").body())
                .contains("Peer lead, Forensic");
        assertThat(SITE.get(BASE + "/posts/" + below).body()).contains("Reports to");
    }

    @Test
    void theNeighboursAddressesAnswerLikeThoseOfNobody() {
        SITE.as(Role.TRUST_ADMIN);
        var post = REGISTER.post(ROLE, SERVICE, "3");
        for (var path : new String[] {"posts", "vacancies", "expansions"}) {
            var ours = SITE.getAs("fenbridge", "/t/fenbridge/" + path + "/" + post);
            var nobody = SITE.getAs("fenbridge", "/t/fenbridge/" + path + "/" + UUID.randomUUID());
            assertThat(ours.statusCode()).isEqualTo(404);
            assertThat(ours.body()).isEqualTo(nobody.body());
            assertThat(SITE.getAs("fenbridge", BASE + "/" + path).statusCode()).isEqualTo(404);
        }
        assertThat(SITE.getAs("fenbridge", BASE + "/establishment").statusCode()).isEqualTo(404);
        assertThat(SITE.getAs("fenbridge", BASE + "/structure").statusCode()).isEqualTo(404);
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
