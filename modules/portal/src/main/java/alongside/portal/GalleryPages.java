package alongside.portal;

import alongside.portal.ui.Gallery;
import alongside.portal.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The documentation of the components, at {@code /components}. */
public final class GalleryPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", GalleryPages::show);
    }

    private static void show(ServerRequest request, ServerResponse response) {
        var page = Pages.page(Visit.of(request), "Components");
        Pages.send(response, VIEWS.uiGallery(page.fullWidth(), Gallery.all()));
    }
}
