package alongside.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServingTest {
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hello",
                "/hello/page",
                "/hello/secret",
                "/nowhere",
                "/my",
                "/api/v1/t/northmoor/imports",
                "//",
                "/hello?a=["
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        var answer = service.get(path);

        assertThat(answer.header("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .contains("form-action 'self' http://localhost:8082")
                .doesNotContain("unsafe");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("same-origin");
        assertThat(answer.header("cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(answer.header("cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("strict-transport-security")).isEmpty();
    }

    @Test
    void browsersAreHeldToHttpsWhereTheServiceHasIt() {
        var settings =
                WebSettings.of(
                        0,
                        URI.create("https://alongside.example"),
                        URI.create("https://id.example/x"));
        try (var https = new Service(settings)) {
            assertThat(https.get("/hello").header("strict-transport-security"))
                    .startsWith("max-age=");
        }
    }

    @Test
    void aFailureShowsAReferenceAndNothingOfItsCause() {
        var answer = service.get("/hello/secret");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body())
                .contains("<h1", "Something went wrong", "this reference:")
                .doesNotContain("hunter2", "IllegalState", "alongside.portal");
    }

    @Test
    void aProblemPageSaysWhoIsLoggedIn() {
        var answer = service.ask("GET /nowhere HTTP/1.1", "Host: localhost", "Cookie: s=1");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Page not found", "Rosa Whitlock", "Log out");
    }

    @Test
    void textOnAPageIsEscaped() {
        assertThat(service.get("/hello/page").body())
                .contains("&lt;b&gt;you&lt;/b&gt;", "<title>&lt;Hello&gt;")
                .doesNotContain("<b>you");
    }

    @Test
    void theApiTellsProblemsAsProblemJson() {
        var answer = service.get("/api/v1/echo/bad");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"type\":\"about:blank\"",
                        "\"status\":422",
                        "\"instance\":\"/api/v1/echo/bad\"")
                .contains("{\"field\":\"name\",\"message\":\"Enter a name\"}");
    }

    @Test
    void whatFailsBeforeRoutingQuotesNothingOfTheRequest() {
        var answer =
                service.ask(
                        "GET /api/v1/echo HTTP/1.1", "Host: localhost", "Bad Header\u0001: s3cret");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("s3cret", "Header", "0000");
    }

    @Test
    void aHeadRequestIsAnsweredLikeItsGetWithoutTheBody() {
        try (var connection = service.connect()) {
            connection.sendLines("HEAD /hello HTTP/1.1\nHost: localhost\n\n");
            var head = connection.readHead(Service.SOON);
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("content-length")).isEqualTo("5");
            connection.sendLines("GET /hello HTTP/1.1\nHost: localhost\n\n");
            assertThat(connection.read(Service.SOON).body()).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "TRACE", "PATCH", "OPTIONS", "BREW"})
    void aMethodThatARouteDoesNotHaveIsRefusedWithThoseItHas(String method) {
        var answer = service.ask(method + " /hello HTTP/1.1", "Host: localhost");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("allow")).contains("GET", "POST", "HEAD");
    }

    @Test
    void nobodyTunnelsThroughTheService() {
        assertThat(service.ask("CONNECT evil.example:443 HTTP/1.1", "Host: evil.example").status())
                .isEqualTo(400);
    }

    @Test
    void aLineBreakCannotEnterAHeader() {
        var answer = service.get("/hello/split?to=/a%0d%0aSet-Cookie%3a%20evil=1");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void aPersonWhoIsNotLoggedInIsSentToLogInAndBack() {
        var answer = service.get("/my?page=2");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("location")).isEqualTo("/log-in?next=%2Fmy%3Fpage%3D2");
    }

    @Test
    void healthAndMetricsAreOnThePortThatIsNotPublished() {
        service.get("/hello");
        try (var management = service.management()) {
            management.sendLines("GET /observe/health/live HTTP/1.1\nHost: localhost\n\n");
            assertThat(management.read(Service.SOON).body()).isEqualTo("{\"status\":\"UP\"}");
            management.sendLines("GET /observe/metrics HTTP/1.1\nHost: localhost\n\n");
            assertThat(management.read(Service.SOON).body())
                    .containsPattern("alongside_http_requests_total\\{status=\"2xx\"} [1-9]")
                    .contains("alongside_test 7.000", "jvm_heap_bytes ");
        }
        assertThat(service.get("/observe/health/live").status()).isEqualTo(404);
    }
}
