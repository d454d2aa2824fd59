package alongside.portal.about;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.Admission;
import alongside.portal.Gate;
import alongside.portal.Routes;
import alongside.portal.Visitor;
import alongside.portal.ui.Page;
import alongside.portal.ui.TestSite;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AboutTest {
    private static final TestSite SITE =
            new TestSite(
                    new Routes(
                                    new Nobody(),
                                    Clock.systemUTC(),
                                    List.of(new About("help@alongside.example")))
                            ::install);

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void everyLinkOfTheFooterLeadsToAPageThatHoldsUp() {
        var footer = Page.of("Any page").place().footer();
        assertThat(footer).isNotEmpty();
        try (var tab = Browser.open()) {
            for (var link : footer) {
                var answer = tab.visit(SITE.url(link.href()));
                assertThat(answer.status()).isEqualTo(200);
                assertThat(tab.page().locator("h1").textContent()).isEqualTo(link.text());
                assertThat(HtmlValidator.errors(answer.text())).as(link.href()).isEmpty();
            }
            assertThat(tab.axe()).isEmpty();
            assertThat(tab.messages()).isEmpty();
        }
    }

    @Test
    void theGalleryIsOpenToAnybody() {
        try (var tab = Browser.open(400, false)) {
            tab.visit(SITE.url("/components"));
            assertThat(tab.page().title()).isEqualTo("Components – Alongside");
        }
    }

    @Test
    void whoNeedsHelpIsToldWhomToWriteTo() {
        var needed = List.of("/accessibility", "/contact", "/privacy");
        try (var tab = Browser.open(400, false)) {
            for (var path : needed) {
                tab.visit(SITE.url(path));
                assertThat(tab.page().locator("main a[href^=mailto]").first().textContent())
                        .as(path)
                        .isEqualTo("help@alongside.example");
            }
        }
    }

    private static final class Nobody implements Gate {
        @Override
        public Optional<Visitor> session(ServerRequest request) {
            return Optional.empty();
        }

        @Override
        public Optional<Visitor> token(ServerRequest request) {
            return Optional.empty();
        }

        @Override
        public Optional<Admission> admit(Visitor visitor, String trustSlug) {
            return Optional.empty();
        }
    }
}
