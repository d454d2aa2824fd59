package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final String GOOD =
            "<!DOCTYPE html><html lang=en><title>Goals</title><body><main><h1>Goals</h1></main>";
    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/good", 200, GOOD);
        page("/missing", 404, GOOD);
        page("/inline", 200, GOOD + "<script>document.title = 'Run'</script>");
        page("/unlabelled", 200, GOOD + "<input type=text>");
        page("/wide", 200, GOOD + "<pre>" + "wide ".repeat(300) + "</pre>");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void findsNothingWrongWithAGoodPage() {
        try (var tab = Browser.open()) {
            tab.visit(url("/good"));
            assertThat(tab.axe()).isEmpty();
            assertThat(tab.messages()).isEmpty();
            assertThat(tab.scrollsSideways()).isFalse();
        }
    }

    @Test
    void takesTheStatusOfAPageForNoFault() {
        try (var tab = Browser.open()) {
            assertThat(tab.visit(url("/missing")).status()).isEqualTo(404);
            assertThat(tab.messages()).isEmpty();
        }
    }

    @Test
    void recordsWhatTheSecurityPolicyRefuses() {
        try (var tab = Browser.open()) {
            tab.visit(url("/inline"));
            assertThat(tab.messages()).anyMatch(message -> message.contains("Content Security"));
            assertThat(tab.page().title()).isEqualTo("Goals");
        }
    }

    @Test
    void findsAFieldWithoutALabel() {
        try (var tab = Browser.open()) {
            tab.visit(url("/unlabelled"));
            assertThat(tab.axe()).anyMatch(violation -> violation.startsWith("label"));
        }
    }

    @Test
    void readsAPageWithoutJavaScript() {
        try (var tab = Browser.open(400, false)) {
            tab.visit(url("/good"));
            assertThat(tab.page().innerText("h1")).isEqualTo("Goals");
            assertThat(tab.scrollsSideways()).isFalse();
            assertThatThrownBy(tab::axe).hasMessageContaining("needs a tab with JavaScript");
        }
    }

    @Test
    void seesThatAPhoneMustScrollSideways() {
        try (var tab = Browser.open(400, true)) {
            tab.visit(url("/wide"));
            assertThat(tab.scrollsSideways()).isTrue();
        }
    }

    private static void page(String path, int status, String html) {
        server.createContext(
                path,
                exchange -> {
                    var headers = exchange.getResponseHeaders();
                    headers.set("Content-Type", "text/html; charset=utf-8");
                    headers.set("Content-Security-Policy", "default-src 'self'; img-src data:");
                    exchange.sendResponseHeaders(status, 0);
                    try (var body = exchange.getResponseBody()) {
                        body.write(html.getBytes(UTF_8));
                    }
                });
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
