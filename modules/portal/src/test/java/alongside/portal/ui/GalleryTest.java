package alongside.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.views.StaticTemplates;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import alongside.testing.Tab;
import gg.jte.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final TestSite SITE =
            new TestSite(pages ->
                    pages.get(
                            "/components",
                            (request, response) -> TestSite.send(response, gallery())));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void everyComponentIsInTheGallery() throws Exception {
        var folder =
                Path.of(Gallery.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .resolve("alongside/portal/ui");
        try (Stream<Path> folders = Files.list(folder)) {
            var components =
                    folders.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString())
                            .filter(name -> !List.of("field", "icon").contains(name));
            assertThat(Gallery.all()).map(Gallery::id).containsAll(components.toList());
        }
    }

    @Test
    void theHtmlIsValid() {
        assertThat(HtmlValidator.errors(TestSite.html(gallery()))).isEmpty();
    }

    @Test
    void axeFindsNothingOnADesktopOrAPhone() {
        for (int width : new int[] {1280, 400}) {
            try (var tab = open(width, true)) {
                assertThat(tab.axe()).as("%d pixels", width).isEmpty();
            }
        }
    }

    @Test
    void nothingScrollsSidewaysOnASmallPhone() {
        try (var tab = open(320, true)) {
            assertThat(tab.scrollsSideways()).isFalse();
        }
    }

    @Test
    void theContentSecurityPolicyStopsNothing() {
        try (var tab = open(1280, true)) {
            assertThat(tab.page().locator("body.nhsuk-frontend-supported").count()).isOne();
            assertThat(tab.messages()).allSatisfy(message -> assertThat(message).contains("[DOM]"));
        }
    }

    @Test
    void whatIsAskedNextIsHiddenWithScriptsAndShownWithout() {
        for (var scripts : new boolean[] {true, false}) {
            try (var tab = open(1280, scripts)) {
                assertThat(tab.page().locator("#conditional-contact-2").isVisible())
                        .isEqualTo(!scripts);
            }
        }
    }

    @Test
    void aTableShownAsBlocksIsStillATableToAScreenReader() {
        try (var tab = open(400, true)) {
            var table = tab.page().locator(".nhsuk-table--responsive");
            assertThat(table.getAttribute("role")).isEqualTo("table");
            assertThat(table.locator("tr[role=row]").count()).isEqualTo(4);
            assertThat(table.locator("th[role=rowheader]").count()).isEqualTo(3);
            assertThat(table.locator("td[role=cell]").count()).isEqualTo(6);
        }
    }

    private static Tab open(int width, boolean scripts) {
        var tab = Browser.open(width, scripts);
        tab.visit(SITE.url("/components"));
        return tab;
    }

    private static Content gallery() {
        var page =
                Page.of("Components")
                        .trust("Northmoor NHS Foundation Trust", "/t/northmoor")
                        .person("Rosa Whitlock", "/account", "token")
                        .navigation(
                                List.of(
                                        new Page.Tab("Home", "/t/northmoor", false),
                                        new Page.Tab("Components", "/components", true)))
                        .notice("Support access until 5:30pm")
                        .fullWidth();
        return new StaticTemplates().uiGallery(page, Gallery.all());
    }
}
