package alongside.portal;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Serves {@link Assets} below {@code /assets}. */
public final class AssetPages implements HttpService {
    private static final String YEAR = "public, max-age=31536000, immutable";
    private static final String HOUR = "public, max-age=3600";

    private final Assets assets = Assets.bundled();

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{+path}", this::show);
    }

    /** Where browsers look for it beside an answer that is no page. */
    static HttpService icon() {
        var icon = Assets.bundled().find("images/favicon.ico").orElseThrow();
        return rules -> rules.get("/", (request, response) -> send(request, response, icon, HOUR));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var path = request.path().pathParameters().get("path");
        var found = assets.find(path);
        if (found.isEmpty()) {
            response.next();
            return;
        }
        send(request, response, found.get(), assets.lasting(path) ? YEAR : HOUR);
    }

    private static void send(
            ServerRequest request, ServerResponse response, Asset asset, String lifetime) {
        var tag = "\"" + asset.hash() + "\"";
        response.header(HeaderNames.CACHE_CONTROL, lifetime);
        response.header(HeaderNames.ETAG, tag);
        response.header(HeaderNames.VARY, "Accept-Encoding");
        if (header(request, HeaderNames.IF_NONE_MATCH).contains(tag)) {
            response.status(Status.NOT_MODIFIED_304).send();
            return;
        }
        response.header(HeaderNames.CONTENT_TYPE, asset.type());
        if (header(request, HeaderNames.ACCEPT_ENCODING).contains("gzip")) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip");
            response.send(asset.gzipped());
        } else {
            response.send(asset.bytes());
        }
    }

    private static String header(ServerRequest request, HeaderName name) {
        return request.headers().first(name).orElse("");
    }
}
