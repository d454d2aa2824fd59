package alongside.portal;

import alongside.portal.ui.Gallery;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.portal.views.StaticTemplates;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The documentation of the components, at {@code /components}. */
public final class GalleryPages implements HttpService {
    @Override
    public void routing(HttpRules rules) {
        rules.get("/", GalleryPages::show);
    }

    private static void show(ServerRequest request, ServerResponse response) {
        var page = Page.of("Components").breadcrumbs(Link.of("Home", "/")).fullWidth();
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        response.send(new StaticTemplates().uiGallery(page, Gallery.all()).render());
    }
}
