package alongside.workforce.publications;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Jobs;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import alongside.testing.Pause;
import alongside.workforce.TestSite;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.pathways.Template;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pathways as everybody sees them, and as other Trusts compare and copy them. */
class PublicationPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestTrusts TRUSTS = SITE.trusts();
    private static final Publications PUBLICATIONS =
            new Publications(TRUSTS.tenants(), TRUSTS.platform());
    private static final Jobs JOBS = new Jobs(TRUSTS.pool(), TRUSTS.platform(), Clock.systemUTC());
    private static final String OTHERS = "/t/northmoor/published-pathways";
    private static UUID theirs;
    private static String ours;

    @BeforeAll
    static void fenbridgeShowsAPathway() {
        PUBLICATIONS.jobs(JOBS);
        JOBS.start();
        var pathways = new Pathways(TRUSTS.tenants());
        var lead = TestTrusts.fenbridge(Role.PROGRAMME_LEAD);
        var draft = pathways.create(lead, Template.TRAIN_FIRST, "");
        theirs = draft.id();
        var approved = pathways.move(lead, theirs, 1, draft.version(), "approved");
        pathways.move(lead, theirs, 1, approved.version(), "live");
        PUBLICATIONS.publish(lead, theirs, LocalDate.of(2021, 9, 30));
        SITE.as(Role.PROGRAMME_LEAD);
        ours =
                SITE.post("/t/northmoor/pathways", Map.of("template", "employ_first"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        until(() -> !PUBLICATIONS.of("fenbridge").isEmpty());
    }

    @AfterAll
    static void close() {
        JOBS.close();
        SITE.close();
    }

    @Test
    void anybodySeesWhatATrustShowsWithoutLoggingIn() {
        var list = SITE.stranger("/trusts/fenbridge/pathways");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("/trusts/fenbridge/pathways/" + theirs);
        var page = SITE.stranger("/trusts/fenbridge/pathways/" + theirs);
        assertThat(page.body())
                .contains("Train first, then apply for a role")
                .contains("2. Start as a peer support worker")
                .contains("Published: 30 September 2021");
        assertThat(SITE.stranger("/trusts/northmoor/pathways/" + theirs).statusCode())
                .isEqualTo(404);
        assertThat(SITE.stranger("/trusts/nowhere/pathways").statusCode()).isEqualTo(404);
    }

    @Test
    void aPathwayIsShownAndWithdrawnByAButton() {
        SITE.as(Role.PROGRAMME_LEAD);
        var publication = ours + "/publication";
        assertThat(SITE.get(publication).body()).contains("Members of your Trust only");
        SITE.post(ours + "/versions/1/status", Map.of("version", "1", "status", "approved"));
        SITE.post(ours + "/versions/1/status", Map.of("version", "2", "status", "live"));
        assertThat(SITE.get(publication).body()).contains("Show version 1 to everybody");
        assertThat(SITE.post(publication, Map.of()).statusCode()).isEqualTo(303);
        assertThat(SITE.get(publication).body()).contains("Everybody can see version 1");
        until(() -> SITE.stranger("/trusts/northmoor/pathways").body().contains("Employ first"));
        assertThat(SITE.post(publication + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);
        until(() -> !SITE.stranger("/trusts/northmoor/pathways").body().contains("Employ first"));
    }

    @Test
    void anotherTrustsPathwayIsComparedAndCopied() {
        SITE.as(Role.PROGRAMME_LEAD);
        var other = OTHERS + "/fenbridge/" + theirs;
        assertThat(SITE.get(OTHERS).body()).contains(other);
        var comparison =
                OTHERS
                        + "/comparison?first=own."
                        + ours.substring(ours.lastIndexOf('/') + 1)
                        + "&second=fenbridge."
                        + theirs;
        assertThat(SITE.get(comparison).body())
                .contains("Step by step")
                .contains("Apply for a role first, then train")
                .contains("Train first, then apply for a role");
        var copies = other + "/copies";
        var copy = SITE.post(copies, Map.of("name", "The Fenbridge way"));
        assertThat(copy.statusCode()).isEqualTo(303);
        assertThat(SITE.get(copy.headers().firstValue("Location").orElseThrow()).body())
                .contains("The Fenbridge way")
                .contains("Version 1, draft");
        var again = SITE.post(copies, Map.of("name", "The Fenbridge way"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("You have a pathway of this name");
        SITE.as(Role.PEER_SUPPORT_WORKER);
        assertThat(SITE.get(other).body()).doesNotContain("Copy pathway");
        assertThat(SITE.post(copies, Map.of("name", "Mine")).statusCode()).isEqualTo(403);
    }

    @Test
    void theApiShowsComparesAndCopiesThemToo() {
        SITE.as(Role.PROGRAMME_LEAD);
        var api = "/api/v1" + OTHERS;
        assertThat(SITE.get(api).body()).contains("\"trust\":\"fenbridge\"");
        assertThat(SITE.get(api + "/fenbridge/" + theirs).statusCode()).isEqualTo(200);
        assertThat(SITE.get(api + "/northmoor/" + theirs).statusCode()).isEqualTo(404);
        var copy = SITE.json("POST", api + "/fenbridge/" + theirs + "/copies", "{\"name\":\"C\"}");
        assertThat(copy.statusCode()).isEqualTo(201);
        var mine = copy.headers().firstValue("Location").orElseThrow();
        var publication = mine.replace("/versions/1", "/publication");
        assertThat(SITE.json("PUT", publication, "").statusCode()).isEqualTo(409);
        SITE.json("PUT", mine + "/status", "{\"status\":\"approved\"}", "If-Match", "\"1\"");
        SITE.json("PUT", mine + "/status", "{\"status\":\"live\"}", "If-Match", "\"2\"");
        assertThat(SITE.json("PUT", publication, "").body()).isEqualTo("{\"number\":1}");
        assertThat(SITE.json("DELETE", publication, "").statusCode()).isEqualTo(204);
    }

    @Test
    void everyPageIsValidAccessibleAndFitsAPhone() {
        SITE.as(Role.PROGRAMME_LEAD);
        var pages =
                List.of(
                        ours + "/publication",
                        OTHERS,
                        OTHERS + "/fenbridge/" + theirs,
                        OTHERS + "/comparison",
                        OTHERS
                                + "/comparison?first=fenbridge."
                                + theirs
                                + "&second=fenbridge."
                                + theirs,
                        "/trusts/fenbridge/pathways",
                        "/trusts/fenbridge/pathways/" + theirs,
                        "/trusts/northmoor/pathways");
        try (var wide = Browser.open();
                var phone = Browser.open(400, false)) {
            wide.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
            phone.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
            for (var path : pages) {
                assertThat(HtmlValidator.errors(SITE.get(path).body())).as(path).isEmpty();
                wide.visit(SITE.url(path));
                assertThat(wide.axe()).as(path).isEmpty();
                assertThat(wide.messages()).as(path).isEmpty();
                phone.visit(SITE.url(path));
                assertThat(phone.scrollsSideways()).as(path).isFalse();
            }
        }
    }

    private static void until(BooleanSupplier done) {
        assertThat(Pause.until(done, Duration.ofSeconds(30), Duration.ofMillis(100))).isTrue();
    }
}
