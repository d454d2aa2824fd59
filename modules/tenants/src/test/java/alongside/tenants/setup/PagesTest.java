package alongside.tenants.setup;

import static alongside.tenants.setup.TrustSite.actor;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.tenants.localities.LocalityDraft;
import alongside.tenants.services.ServiceDraft;
import alongside.tenants.teams.TeamDraft;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of this part: valid, accessible, quiet, and no wider than a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private TrustSite site;
    private String service;
    private String locality;
    private String team;

    @BeforeAll
    void prepare() {
        site = new TrustSite();
        var lead = actor(Role.PROGRAMME_LEAD);
        var perinatal = site.services.add(lead, new ServiceDraft("Perinatal", "perinatal"));
        var closed = site.services.add(lead, new ServiceDraft("<b>Old & \"odd\"</b>", "other"));
        site.services.close(lead, closed.id(), java.time.LocalDate.of(2026, 11, 20));
        var county = site.localities.add(lead, new LocalityDraft("North county"));
        var wharf =
                site.teams.add(
                        lead,
                        new TeamDraft(
                                "Wharf",
                                perinatal.id().toString(),
                                county.id().toString(),
                                "Recovery college"));
        service = perinatal.id().toString();
        locality = county.id().toString();
        team = wharf.id().toString();
    }

    @AfterAll
    void close() {
        site.close();
    }

    private Stream<String> pages() {
        return Stream.of(
                        "",
                        "/setup",
                        "/settings",
                        "/settings/hours",
                        "/settings/contact",
                        "/services",
                        "/services?state=all&sort=-name",
                        "/services?q=nothing",
                        "/services/new",
                        "/services/" + service,
                        "/services/" + service + "/edit",
                        "/localities",
                        "/localities/new",
                        "/localities/" + locality,
                        "/localities/" + locality + "/edit",
                        "/teams",
                        "/teams/new",
                        "/teams/" + team,
                        "/teams/" + team + "/edit",
                        "/audit",
                        "/audit/proof",
                        "/audit?from=32/1/2026")
                .map(path -> "/t/northmoor" + path);
    }

    private Stream<String> allPages() {
        return Stream.concat(
                pages(), Stream.of("/accessibility", "/contact", "/privacy", "/cookies"));
    }

    @ParameterizedTest
    @MethodSource("allPages")
    void everyPageIsValidHtml(String path) {
        assertThat(HtmlValidator.errors(site.get("trust_admin", path).body())).isEmpty();
    }

    /** One tab for all pages, because a machine of two cores shall get through them. */
    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        var found = new ArrayList<String>();
        try (var tab = Browser.open(400, true)) {
            tab.page().setExtraHTTPHeaders(Map.of("Who", "trust_admin"));
            for (var path : allPages().toList()) {
                tab.visit(site.url() + path);
                tab.axe().forEach(fault -> found.add(path + " " + fault));
                if (tab.scrollsSideways()) {
                    found.add(path + " scrolls sideways");
                }
                look(tab, path, 400);
                tab.page().setViewportSize(1280, 900);
                look(tab, path, 1280);
                tab.page().setViewportSize(400, 800);
            }
            found.addAll(tab.messages());
        }
        assertThat(found).isEmpty();
    }

    /** Pictures for a person's eye, where they are asked for. */
    private static void look(alongside.testing.Tab tab, String path, int width) {
        var folder = System.getProperty("alongside.pictures", "");
        if (!folder.isEmpty()) {
            var name = path.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png";
            tab.screenshot(Path.of(folder, name));
        }
    }

    @Test
    void toANeighbourOurPagesAreWhatNoPagesAre() {
        var found = new ArrayList<String>();
        for (var path : pages().toList()) {
            var ours = site.get("neighbour", path);
            var none = site.get("neighbour", path.replace("northmoor", "nowhere"));
            if (ours.statusCode() != 404 || !ours.body().equals(none.body())) {
                found.add(path);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void withoutLogInEveryPageAsksForIt() {
        assertThat(pages().map(path -> site.get("nobody", path).statusCode()).distinct())
                .containsExactly(303);
    }

    @Test
    void rolesOfOneTrustSeeWhatTheyMay() {
        assertThat(site.get("read_only", "/t/northmoor/services").statusCode()).isEqualTo(200);
        assertThat(site.get("read_only", "/t/northmoor/services").body())
                .doesNotContain("Add a service");
        assertThat(site.get("read_only", "/t/northmoor/services/new").statusCode()).isEqualTo(403);
        assertThat(site.get("read_only", "/t/northmoor/setup").statusCode()).isEqualTo(403);
        assertThat(site.get("programme_lead", "/t/northmoor/audit").statusCode()).isEqualTo(403);
        assertThat(site.get("information_governance_lead", "/t/northmoor/audit").statusCode())
                .isEqualTo(200);
        assertThat(site.get("expert_by_experience", "/t/northmoor/teams").statusCode())
                .isEqualTo(403);
        assertThat(site.get("expert_by_experience", "/t/northmoor").statusCode()).isEqualTo(200);
    }

    @Test
    void whatPeopleTypeIsShownAsText() {
        var html = site.get("trust_admin", "/t/northmoor/services?state=closed").body();

        assertThat(html).contains("&lt;b&gt;Old &amp; \"odd\"&lt;/b&gt;").doesNotContain("<b>Old");
    }
}
