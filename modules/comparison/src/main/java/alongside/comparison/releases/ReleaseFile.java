package alongside.comparison.releases;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Supplier;

/** A file of a release. Its name, its tag and its bytes depend on nothing but the release. */
final class ReleaseFile {
    private ReleaseFile() {}

    static void send(
            ServerRequest request,
            ServerResponse response,
            Published published,
            String format,
            String mediaType,
            Supplier<byte[]> bytes) {
        var tag = "\"" + published.sha256() + "-" + format + "\"";
        response.header(HeaderNames.ETAG, tag)
                .header(HeaderNames.CACHE_CONTROL, "private, no-cache");
        if (request.headers().first(HeaderNames.IF_NONE_MATCH).filter(tag::equals).isPresent()) {
            response.status(Status.NOT_MODIFIED_304).send();
            return;
        }
        response.header(HeaderNames.CONTENT_TYPE, mediaType)
                .header(
                        HeaderNames.CONTENT_DISPOSITION,
                        "attachment; filename=\"release-"
                                + published.number()
                                + "."
                                + format
                                + "\"")
                .send(bytes.get());
    }
}
