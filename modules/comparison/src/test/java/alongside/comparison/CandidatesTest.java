package alongside.comparison;

import static alongside.comparison.NationalSite.LEAD;
import static alongside.comparison.NationalSite.MEMBER;
import static alongside.comparison.NationalSite.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.comparison.engine.Frozen;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Settings;
import alongside.testing.Browser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From what is frozen to what is published, as the operator does it. */
class CandidatesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 31);
    private static final LocalDate SECOND = LocalDate.of(2025, 6, 30);
    private static final String PAGES = "/operator/candidates";
    private static final String API = "/api/v1/operator/candidates";

    private static NationalSite site() {
        var settings = Settings.calm(30).from(FIRST).over(2);
        return new NationalSite(Generator.history(settings, 7).quarters());
    }

    @Test
    void aReleaseIsPreparedTestedAndPublishedAndEachStepIsLogged() {
        try (var site = site()) {
            ask(site, FIRST);
            assertThat(site.get(OPERATOR, PAGES + "/" + FIRST).body()).contains("Being prepared");
            site.deliver();
            var ready = candidate(site, FIRST);
            assertThat(ready.path("candidate").path("state").asText()).isEqualTo("ready");
            assertThat(ready.path("report").path("attempts").size()).isPositive();
            var page = site.get(OPERATOR, PAGES + "/" + FIRST).body();
            assertThat(page).contains("Attack report", "Publish what is safe", "Safe");

            assertThat(
                            site.post(OPERATOR, path(FIRST, "waiting"), Map.of("version", "1"))
                                    .statusCode())
                    .isEqualTo(422);
            wait(site, FIRST, 1, "We look at it again");
            assertThat(publish(site, FIRST, 1)).isEqualTo(412);
            assertThat(publish(site, FIRST, 2)).isEqualTo(200);
            assertThat(publish(site, FIRST, 3)).isEqualTo(409);
            assertThat(site.get(LEAD, "/national/releases/1").statusCode()).isEqualTo(200);
            assertThat(site.get(LEAD, "/api/v1/national/releases").body())
                    .contains(ready.path("candidate").path("sha256").asText());
            var report = site.get(LEAD, "/national/releases/1/disclosure-report").body();
            assertThat(report).contains("K6").doesNotContain("trust_invented");

            assertThat(site.log())
                    .containsExactly(
                            "release candidate asked for",
                            "release candidate left",
                            "release published");
            assertThat(
                            site.json(OPERATOR, API, "{\"quarter_end\": \"" + FIRST + "\"}")
                                    .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void workThatIsKilledAndDoneAgainComesToTheSameBytes() {
        try (var site = site();
                var other = site()) {
            for (var one : List.of(site, other)) {
                one.secret(4711);
            }
            other.dieOnce();
            for (var quarter : List.of(FIRST, SECOND)) {
                for (var one : List.of(site, other)) {
                    ask(one, quarter);
                }
                site.deliver();
                if (quarter.equals(FIRST)) {
                    assertThatThrownBy(other::deliver).hasMessage("killed");
                    assertThat(candidate(other, quarter).path("candidate").path("state").asText())
                            .isEqualTo("preparing");
                }
                other.deliver();
                other.deliver();
                assertThat(sha(other, quarter)).isEqualTo(sha(site, quarter));
                for (var one : List.of(site, other)) {
                    assertThat(publish(one, quarter, 1)).isEqualTo(200);
                }
            }
            assertThat(other.file(LEAD, "/national/releases/2/release.csv").body())
                    .isEqualTo(site.file(LEAD, "/national/releases/2/release.csv").body());
        }
    }

    @Test
    void whatTrustsAreCalledAndInWhichOrderTheyComeChangesNoByte() {
        var quarters = Generator.history(Settings.calm(30).from(FIRST).over(2), 7).quarters();
        try (var site = new NationalSite(quarters);
                var other =
                        new NationalSite(quarters.stream().map(CandidatesTest::renamed).toList())) {
            for (var one : List.of(site, other)) {
                one.secret(4711);
                ask(one, FIRST);
                one.deliver();
            }
            assertThat(sha(other, FIRST)).isEqualTo(sha(site, FIRST));
        }
    }

    private static Frozen renamed(Frozen frozen) {
        var returns = frozen.returns().reversed().stream().map(CandidatesTest::renamed).toList();
        return new Frozen(frozen.quarterEnd(), returns, List.of(), Set.of());
    }

    /** The digits of the id backwards, so that Trusts stand in another order by it too. */
    private static SignedReturn renamed(SignedReturn one) {
        return new SignedReturn(
                new StringBuilder(one.trust()).reverse().toString(),
                one.quarterEnd(),
                one.region(),
                one.headcount(),
                one.wte(),
                one.services(),
                one.roles(),
                one.bands(),
                one.turnover(),
                one.stability(),
                one.vacancy(),
                one.education(),
                one.restated());
    }

    @Test
    void ofTooFewTrustsNothingIsPublished() {
        var settings = Settings.calm(9).from(FIRST).over(1);
        try (var site = new NationalSite(Generator.history(settings, 7).quarters())) {
            ask(site, FIRST);
            site.deliver();
            assertThat(candidate(site, FIRST).path("candidate").path("state").asText())
                    .isEqualTo("nothing");
            assertThat(publish(site, FIRST, 1)).isEqualTo(409);
            assertThat(site.get(OPERATOR, PAGES + "/" + FIRST).body())
                    .contains("Nothing of this quarter can be published");
        }
    }

    @Test
    void nobodyButAnOperatorKnowsOfIt() {
        try (var site = site()) {
            for (var path : List.of(PAGES, PAGES + "/" + FIRST, API, API + "/" + FIRST)) {
                for (var who : List.of(MEMBER, LEAD)) {
                    assertThat(site.get(who, path).statusCode()).as(who + path).isEqualTo(404);
                }
            }
            assertThat(site.get(LEAD, "/national/releases").body()).doesNotContain(PAGES);
        }
    }

    @Test
    void everyPageIsValidAccessibleAndFitsAPhone() {
        try (var site = site();
                var tab = Browser.open();
                var plain = Browser.open(400, false)) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", OPERATOR));
            plain.page().setExtraHTTPHeaders(Map.of("X-Person", OPERATOR));
            tab.visit(site.url(PAGES));
            assertThat(tab.faults()).as("empty").isEmpty();
            plain.visit(site.url(PAGES));
            plain.page().selectOption("select[name=quarter]", FIRST.toString());
            plain.page().click("button:has-text('Prepare')");
            assertThat(plain.page().textContent("main")).contains("The figures are put together.");
            tab.visit(site.url(PAGES + "/" + FIRST));
            assertThat(tab.faults()).as("preparing").isEmpty();
            site.deliver();
            // The page that shows progress shows itself anew.
            tab.page().waitForSelector("text=Attack report");
            assertThat(tab.faults()).as("ready").isEmpty();
            plain.visit(site.url(PAGES + "/" + FIRST));
            assertThat(plain.scrollsSideways()).isFalse();
            plain.page().click("button:has-text('Wait')");
            assertThat(plain.page().textContent("main")).contains("Enter why you wait");
            plain.page().click("button:has-text('Publish what is safe')");
            assertThat(plain.page().textContent("main")).contains("Published.");
            tab.visit(site.url(PAGES));
            assertThat(tab.faults()).as("list").isEmpty();
        }
    }

    private static void ask(NationalSite site, LocalDate quarter) {
        assertThat(site.json(OPERATOR, API, "{\"quarter_end\": \"" + quarter + "\"}").statusCode())
                .isEqualTo(201);
    }

    private static void wait(NationalSite site, LocalDate quarter, int version, String why) {
        var body = "{\"version\": %d, \"why\": \"%s\"}".formatted(version, why);
        var answer = site.json(OPERATOR, API + "/" + quarter + "/waiting", body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(why);
    }

    private static int publish(NationalSite site, LocalDate quarter, int version) {
        var body = "{\"version\": %d}".formatted(version);
        return site.json(OPERATOR, API + "/" + quarter + "/publication", body).statusCode();
    }

    private static String path(LocalDate quarter, String what) {
        return PAGES + "/" + quarter + "/" + what;
    }

    private static String sha(NationalSite site, LocalDate quarter) {
        return candidate(site, quarter).path("candidate").path("sha256").asText();
    }

    private static JsonNode candidate(NationalSite site, LocalDate quarter) {
        try {
            return new ObjectMapper().readTree(site.get(OPERATOR, API + "/" + quarter).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
