package alongside.portal.ui;

import alongside.portal.AssetPages;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Consumer;

/** A site with our assets under the content security policy of production. */
public final class TestSite implements AutoCloseable {
    private final WebServer server;

    public TestSite(Consumer<HttpRouting.Builder> pages) {
        server =
                WebServer.builder()
                        .port(0)
                        .routing(routing -> route(routing, pages))
                        .build()
                        .start();
    }

    public String url(String path) {
        return "http://localhost:" + server.port() + path;
    }

    public static String html(Content content) {
        var output = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    static void send(ServerResponse response, Content content) {
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8").send(html(content));
    }

    private static void route(HttpRouting.Builder routing, Consumer<HttpRouting.Builder> pages) {
        routing.register("/assets", new AssetPages())
                .addFilter((chain, request, response) -> {
                    response.header(
                            HeaderNames.create("Content-Security-Policy"),
                            "default-src 'self'; base-uri 'none'; object-src 'none'");
                    chain.proceed();
                });
        pages.accept(routing);
    }

    @Override
    public void close() {
        server.stop();
    }
}
