package alongside.forums.attachments;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file as it leaves: always to be saved and never to be shown, since what somebody sent must not
 * run as a part of this service.
 */
final class Download {
    private Download() {}

    static void send(ServerResponse response, Attachments.Taken taken) {
        var name = taken.attachment().name();
        response.header(HeaderNames.CONTENT_TYPE, "application/octet-stream")
                .header(
                        HeaderNames.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                                .formatted(plain(name), encoded(name)))
                .header(
                        HeaderNames.create("Content-Security-Policy"),
                        "default-src 'none'; sandbox")
                .send(taken.content());
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
