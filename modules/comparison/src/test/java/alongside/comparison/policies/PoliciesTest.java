package alongside.comparison.policies;

import static alongside.comparison.NationalSite.LEAD;
import static alongside.comparison.NationalSite.MEMBER;
import static alongside.comparison.NationalSite.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.NationalSite;
import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Settings;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an operator changes the rules, what they may not change, and from when a change counts. */
class PoliciesTest {
    private static final String PAGES = "/operator/policies";
    private static final String API = "/api/v1/operator/policies";
    private static final String CANDIDATES = "/api/v1/operator/candidates";
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
    private static final List<LocalDate> QUARTERS =
            List.of(
                    MARCH,
                    LocalDate.of(2025, 6, 30),
                    LocalDate.of(2025, 9, 30),
                    LocalDate.of(2025, 12, 31),
                    LocalDate.of(2026, 3, 31));

    @Test
    void aChangeCountsFromThe31stOfMarchOnAndChangesNothingThatIsPublished() {
        var history = Generator.history(Settings.calm(30).from(MARCH).over(5), 7);
        try (var site = new NationalSite(history.quarters())) {
            prepare(site, QUARTERS.get(0));
            publish(site, QUARTERS.get(0));
            var first = site.get(LEAD, "/api/v1/national/releases/1").body();
            var saved = change(site, 1, "{\"services_base\": 30, \"least_behind\": 6}");
            assertThat(saved.path("version").asInt()).isEqualTo(2);
            for (var quarter : QUARTERS.subList(1, 4)) {
                prepare(site, quarter);
                assertThat(publish(site, quarter)).as(quarter.toString()).isEqualTo(200);
                assertThat(policy(site, quarter)).isEqualTo(1);
            }
            prepare(site, QUARTERS.get(4));
            assertThat(policy(site, QUARTERS.get(4))).isEqualTo(2);
            change(site, 2, "{\"least_behind\": 7}");
            assertThat(publish(site, QUARTERS.get(4))).isEqualTo(409);
            prepare(site, QUARTERS.get(4));
            assertThat(publish(site, QUARTERS.get(4))).isEqualTo(200);

            assertThat(site.get(LEAD, "/api/v1/national/releases/1").body()).isEqualTo(first);
            var services =
                    json(site.get(LEAD, "/api/v1/national/releases/5").body())
                            .findValues("cells")
                            .stream()
                            .flatMap(cells -> cells.valueStream())
                            .filter(cell -> cell.path("row").asText().equals("adult_community"))
                            .filter(cell -> cell.path("figure").asText().equals("headcount"))
                            .map(cell -> cell.path("rounding").asInt())
                            .toList();
            assertThat(services).isNotEmpty().allMatch(base -> base % 30 == 0);
            assertThat(site.get(LEAD, "/national/methods/services?version=3").body())
                    .contains("version=1");
        }
    }

    @Test
    void noNumberCanProtectLessThanWhatTheMethodWasTestedWith() {
        try (var site = new NationalSite()) {
            var first = json(site.get(OPERATOR, API + "/1").body()).path("numbers");
            for (var number : PolicyNumber.values()) {
                for (var wrong : List.of(-1, 0, 100_000)) {
                    if (number == PolicyNumber.CARRIES && wrong == 0) {
                        continue;
                    }
                    var answer = send(site, 1, Map.of(number.key(), wrong), "To see");
                    assertThat(fault(answer, number.key()))
                            .as(number + " " + wrong)
                            .startsWith("Enter a whole number. From ");
                }
                assertThat(number.read(first.path(number.key()).asText())).isPresent();
            }
            for (var weaker :
                    Map.of(
                                    "least_behind", 4,
                                    "shield_percent", 19,
                                    "services_base", 5,
                                    "headcount_base", 50,
                                    "top_two_percent", 91,
                                    "least_values_all", 1,
                                    "carries", 3,
                                    "roles_base", 25)
                            .entrySet()) {
                var answer = send(site, 1, Map.of(weaker.getKey(), weaker.getValue()), "To see");
                assertThat(fault(answer, weaker.getKey())).as(weaker.getKey()).isNotEmpty();
            }
            assertThat(
                            fault(
                                    send(site, 1, Map.of("least_values_colluding", 6), "x"),
                                    "least_values_colluding"))
                    .contains("5 at most");
            for (var fixed : List.of("headcount_offset", "version", "education", "boss")) {
                assertThat(fault(send(site, 1, Map.of(fixed, 1), "To see"), fixed))
                        .as(fixed)
                        .isNotEmpty();
            }
            assertThat(send(site, 1, Map.of(), "To see").toString()).contains("Nothing differs");
            assertThat(fault(send(site, 1, Map.of("least_behind", 6), " "), "reason")).isNotEmpty();
            for (var empty :
                    List.of(
                            "{\"after\": 1}",
                            "{\"after\": 1, \"numbers\": null}",
                            "{\"after\": 1, \"numbers\": {\"carries\": 1.5}, \"reason\": \"x\"}")) {
                assertThat(site.json(OPERATOR, API, empty).statusCode()).isEqualTo(422);
            }
            assertThat(json(site.get(OPERATOR, API).body()).path("items")).hasSize(1);
        }
    }

    @Test
    void ofTwoChangesAtOnceOneIsSavedAndTheOtherIsKeptOnThePage() {
        try (var site = new NationalSite()) {
            change(site, 1, "{\"least_behind\": 6}");
            var late = Map.<String, Object>of("after", 1, "reason", "Too late");
            assertThat(send(site, late).path("status").asInt()).isEqualTo(412);
            var form = new LinkedHashMap<String, String>();
            form.put("version", "1");
            form.put("least_behind", "8");
            form.put("reason", "We want more");
            var page = site.post(OPERATOR, PAGES + "/preview", form);
            assertThat(page.statusCode()).isEqualTo(409);
            assertThat(page.body())
                    .contains("Somebody changed this while you were typing")
                    .contains("Trusts behind each cell: 6")
                    .contains("We want more")
                    .contains("value=\"8\"");
            assertThat(site.post(OPERATOR, PAGES + "/new", form).body())
                    .contains("Trusts behind each cell: 6", "We want more");
            form.put("version", "2");
            assertThat(site.post(OPERATOR, PAGES, form).statusCode()).isEqualTo(303);
            assertThat(site.log()).containsExactly("policy changed", "policy changed");
            assertThat(site.get(OPERATOR, PAGES + "/3").body())
                    .contains("We want more", "Imran Choudhry");
        }
    }

    @Test
    void anotherTimeToSignHoldsForQuartersThatAreNotOver() {
        try (var site = new NationalSite()) {
            change(site, 1, "{\"weeks_to_freeze\": 9}");
            assertThat(weeks(site, LocalDate.of(2026, 9, 30))).isEqualTo(6);
            assertThat(weeks(site, LocalDate.of(2026, 12, 31))).isEqualTo(9);
        }
    }

    @Test
    void nobodyButAnOperatorKnowsOfIt() {
        try (var site = new NationalSite()) {
            for (var path : List.of(PAGES, PAGES + "/new", PAGES + "/1", API, API + "/1")) {
                for (var who : List.of(MEMBER, LEAD)) {
                    assertThat(site.get(who, path).statusCode()).as(who + path).isEqualTo(404);
                    assertThat(site.post(who, PAGES, Map.of("version", "1")).statusCode())
                            .isEqualTo(404);
                    assertThat(site.json(who, API, "{}").statusCode()).isEqualTo(404);
                }
                assertThat(site.get(OPERATOR, path).statusCode()).as(path).isEqualTo(200);
            }
            for (var missing : List.of("/2", "/0", "/first", "/99999999999")) {
                assertThat(site.get(OPERATOR, PAGES + missing).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void theNumbersAreChangedOnAPageWithAndWithoutJavaScript() {
        try (var site = new NationalSite();
                var wide = Browser.open(1280, true);
                var phone = Browser.open(400, false)) {
            var version = 2;
            for (var tab : List.of(wide, phone)) {
                tab.page().setExtraHTTPHeaders(Map.of("X-Person", OPERATOR));
                tab.visit(site.url(PAGES));
                tab.page().getByText("Change the policy").click();
                tab.page().getByLabel("Trusts behind each cell").fill("many");
                tab.page().getByText("Preview").click();
                assertThat(tab.page().textContent("main"))
                        .contains("Enter a whole number. From 5 to 20")
                        .contains("Say why, in 1,000 characters or fewer");
                assertThat(tab.scrollsSideways()).isFalse();
                tab.page().getByLabel("Trusts behind each cell").fill("" + (version + 4));
                tab.page().getByLabel("Weeks that Trusts have").fill("" + (version + 5));
                tab.page().getByLabel("Why do you change it?").fill("The board asks");
                tab.page().getByText("Preview").click();
                assertThat(tab.page().textContent("main"))
                        .contains("from the first one on")
                        .contains("weeks to sign from the quarter to 31 December 2026 on");
                assertThat(tab.scrollsSideways()).isFalse();
                tab.page().getByText("Go back and change it").click();
                assertThat(tab.page().getByLabel("Why do you change it?").inputValue())
                        .isEqualTo("The board asks");
                tab.page().getByText("Preview").click();
                tab.page().getByText("Save version " + version).click();
                assertThat(tab.page().textContent("main"))
                        .contains("Numbers of version " + version);
                assertThat(tab.scrollsSideways()).isFalse();
                version++;
            }
            for (var path : List.of(PAGES, PAGES + "/new", PAGES + "/1")) {
                wide.visit(site.url(path));
                assertThat(wide.axe()).as(path).isEmpty();
                assertThat(HtmlValidator.errors(site.get(OPERATOR, path).body()))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    private static int weeks(NationalSite site, LocalDate quarterEnd) {
        return site.engine().in(db -> Policies.weeksToFreeze(db, quarterEnd));
    }

    private static JsonNode change(NationalSite site, int after, String numbers) {
        var answer =
                site.json(
                        OPERATOR,
                        API,
                        "{\"after\": %d, \"numbers\": %s, \"reason\": \"The board asks\"}"
                                .formatted(after, numbers));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer.body());
    }

    /** What is wrong with a field; empty if nothing is. */
    private static String fault(JsonNode answer, String field) {
        return answer.path("errors")
                .valueStream()
                .filter(error -> error.path("field").asText().equals(field))
                .map(error -> error.path("message").asText())
                .findFirst()
                .orElse("");
    }

    private static JsonNode send(
            NationalSite site, int after, Map<String, Integer> numbers, String reason) {
        return send(
                site, Map.<String, Object>of("after", after, "numbers", numbers, "reason", reason));
    }

    private static JsonNode send(NationalSite site, Map<String, Object> draft) {
        var whole = new LinkedHashMap<String, Object>(Map.of("numbers", Map.of("carries", 1)));
        whole.putAll(draft);
        return json(
                site.json(OPERATOR, API, new ObjectMapper().valueToTree(whole).toString()).body());
    }

    private static void prepare(NationalSite site, LocalDate quarter) {
        assertThat(
                        site.json(OPERATOR, CANDIDATES, "{\"quarter_end\": \"" + quarter + "\"}")
                                .statusCode())
                .isEqualTo(201);
        site.deliver();
    }

    private static int publish(NationalSite site, LocalDate quarter) {
        var version =
                json(site.get(OPERATOR, CANDIDATES + "/" + quarter).body())
                        .path("candidate")
                        .path("version")
                        .asInt();
        return site.json(
                        OPERATOR,
                        CANDIDATES + "/" + quarter + "/publication",
                        "{\"version\": " + version + "}")
                .statusCode();
    }

    private static int policy(NationalSite site, LocalDate quarter) {
        return json(site.get(OPERATOR, CANDIDATES + "/" + quarter).body())
                .path("release")
                .path("policy")
                .asInt();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
