package alongside.portal.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.portal.Admission;
import alongside.portal.Feature;
import alongside.portal.Gate;
import alongside.portal.Json;
import alongside.portal.Routes;
import alongside.portal.TrustName;
import alongside.portal.Visitor;
import alongside.portal.ui.TestSite;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import alongside.testing.Tab;
import com.microsoft.playwright.options.Cookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiPagesTest {
    private static final Feature GREETINGS =
            routes -> {
                routes.trustApi(
                        "/greetings",
                        rules ->
                                rules.get("/", ApiPagesTest::list)
                                        .post("/", ApiPagesTest::list)
                                        .delete("/{id}", ApiPagesTest::list));
            };
    private static final TestSite SITE =
            new TestSite(
                    new Routes(new Cookies(), Clock.systemUTC(), List.of(new ApiPages(), GREETINGS))
                            ::install);

    @AfterAll
    static void stop() {
        SITE.close();
    }

    private static void list(ServerRequest request, ServerResponse response) {
        Json.send(response, List.of(request.query().first("language").orElse("any")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void everyOperationIsShownToAnybody(int width) {
        try (var tab = Browser.open(width, true)) {
            var answer = tab.visit(SITE.url("/api"));
            assertThat(HtmlValidator.errors(answer.text())).isEmpty();
            assertThat(tab.page().locator("#many-greetings").textContent())
                    .isEqualTo("Many greetings");
            open(tab);
            assertThat(tab.page().locator("main").innerText())
                    .contains("POST /t/{trust}/greetings – Add a greeting")
                    .contains("One that is not there yet.")
                    .contains("Idempotency-Key")
                    .contains("You send:\n\nGood & merry morning")
                    .contains("You get 200:\n\n[ \"Hello <you>\" ]")
                    .contains("You get 204, without a body.")
                    .contains("Log in to try");
            assertThat(tab.page().locator("main form").count()).isZero();
            assertThat(tab.axe()).isEmpty();
            assertThat(tab.scrollsSideways()).isFalse();
            assertThat(tab.messages()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsLoggedInAsksFromThePage(boolean javaScript) {
        try (var tab = Browser.open(1280, javaScript)) {
            logIn(tab);
            var answer = tab.visit(SITE.url("/api"));
            assertThat(HtmlValidator.errors(answer.text())).isEmpty();
            assertThat(tab.page().locator("main form").count()).isOne();
            tab.page().locator("summary").first().click();
            tab.page().getByLabel("trust").fill("northmoor");
            tab.page().getByLabel("language").fill("Old & new");
            tab.page().locator("text=Ask").click();
            assertThat(tab.page().url())
                    .isEqualTo(SITE.url("/api/try/t/northmoor/greetings?language=Old%20%26%20new"));
            assertThat(tab.page().locator("body").textContent()).contains("[\"Old & new\"]");
            assertThat(tab.messages()).isEmpty();
        }
    }

    @Test
    void theDescriptionIsJsonForPrograms() {
        try (var tab = Browser.open(400, false)) {
            var answer = tab.visit(SITE.url("/openapi"));
            assertThat(answer.headerValue("content-type"))
                    .isEqualTo("application/json; charset=utf-8");
            assertThat(answer.text()).contains("\"openapi\" : \"3.1.0\"", "\"listGreetings\"");
            assertThat(answer.text().indexOf("parameters/trust"))
                    .as("what is in the path comes first")
                    .isLessThan(answer.text().indexOf("Only those of this language."));
        }
    }

    private static void open(Tab tab) {
        tab.page().locator("summary").all().forEach(summary -> summary.click());
    }

    private static void logIn(Tab tab) {
        tab.page().context().addCookies(List.of(new Cookie("who", "rosa").setUrl(SITE.url("/"))));
    }

    /** Whoever has a cookie is a member of Northmoor. */
    private static final class Cookies implements Gate {
        @Override
        public Optional<Visitor> session(ServerRequest request) {
            return request.headers().cookies().first("who").asOptional().map(Cookies::visitor);
        }

        private static Visitor visitor(String name) {
            return new Visitor(new UUID(0, 1), name, "rosa@northmoor.example", Set.of(), "secret");
        }

        @Override
        public Optional<Visitor> token(ServerRequest request) {
            return Optional.empty();
        }

        @Override
        public Optional<Admission> admit(Visitor visitor, String slug) {
            var trust = new TrustName(TrustId.random(), slug, "Northmoor NHS Foundation Trust");
            return Optional.of(new Admission(trust, Set.of(Role.READ_ONLY)));
        }
    }
}
