package alongside.comparison.releases;

import static alongside.comparison.NationalSite.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.NationalSite;
import alongside.comparison.TestReleases;
import alongside.testing.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page of national leads in a real browser: on a desktop, on a phone, without scripts. */
class ReleaseLooksTest {
    private static final List<String> PAGES =
            List.of(
                    "/national/releases",
                    "/national/releases/9",
                    "/national/releases/10",
                    "/national/releases/10/disclosure-report",
                    "/national/compare?of=10&with=7",
                    "/national/methods",
                    "/national/methods/growth_bands",
                    "/national/completeness");

    @Test
    void everyPageIsValidAccessibleAndFitsAPhone() {
        try (var site = new NationalSite();
                var tab = Browser.open();
                var plain = Browser.open(400, false)) {
            var who = Map.of("X-Person", LEAD);
            tab.page().setExtraHTTPHeaders(who);
            plain.page().setExtraHTTPHeaders(who);
            for (var path :
                    List.of("/national/releases", "/national/compare", "/national/completeness")) {
                assertThat(tab.visit(site.url(path)).status()).as(path).isEqualTo(200);
                assertThat(tab.faults()).as("empty " + path).isEmpty();
            }
            site.publish(TestReleases.all(10));
            for (var path : PAGES) {
                assertThat(tab.visit(site.url(path)).status()).as(path).isEqualTo(200);
                assertThat(tab.faults()).as(path).isEmpty();
                plain.visit(site.url(path));
                assertThat(plain.scrollsSideways()).as(path).isFalse();
            }
            plain.visit(site.url("/national/releases/10"));
            plain.page().click("text=See this chart as a table");
            assertThat(plain.page().locator("details[open]").textContent())
                    .contains("30 September 2025");
            tab.visit(site.url("/national/compare"));
            tab.page().selectOption("select[name=with]", "3");
            tab.page().click("main button:has-text('Show')");
            assertThat(tab.page().textContent("main")).contains("Release 3");
        }
    }
}
