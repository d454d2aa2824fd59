package alongside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AssetPagesTest {
    private static final WebServer SERVER =
            WebServer.builder()
                    .port(0)
                    .routing(routing -> routing.register("/assets", new AssetPages()))
                    .build();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void aFileNamedByItsContentIsKeptForGood() throws Exception {
        var answer = get(Assets.bundled().url("alongside.css"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(answer.body()).isEqualTo(bytes("alongside.css"));
    }

    @Test
    void aFileWithoutItsHashIsAskedForAgain() throws Exception {
        var answer = get("/assets/images/favicon.svg");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(header(answer, "Content-Type")).isEqualTo("image/svg+xml");
    }

    @Test
    void aBrowserThatHasTheFileIsToldSo() throws Exception {
        var url = Assets.bundled().url("alongside.js");
        var tag = header(get(url), "ETag");
        var answer = get(url, "If-None-Match", tag);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aBrowserThatUnpacksGetsItPacked() throws Exception {
        var answer = get(Assets.bundled().url("nhsuk-frontend.min.css"), "Accept-Encoding", "gzip");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()));
        assertThat(unpacked.readAllBytes()).isEqualTo(bytes("nhsuk-frontend.min.css"));
    }

    @Test
    void whatIsNoAssetIsNotFound() throws Exception {
        assertThat(get("/assets/missing.css").statusCode()).isEqualTo(404);
    }

    private static byte[] bytes(String name) {
        return Assets.bundled().find(name).orElseThrow().bytes();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + SERVER.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }
}
