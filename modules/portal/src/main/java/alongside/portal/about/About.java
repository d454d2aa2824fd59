package alongside.portal.about;

import alongside.portal.Feature;
import alongside.portal.Pages;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.portal.ui.Gallery;
import alongside.portal.ui.Page;
import alongside.portal.views.StaticTemplates;
import gg.jte.Content;
import io.helidon.webserver.http.HttpService;
import java.util.function.Function;

/** The pages behind the footer, and the gallery of components. */
public final class About implements Feature {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final String contact;

    /** {@code contact} is the e-mail address of those who run this installation. */
    public About(String contact) {
        this.contact = contact;
    }

    @Override
    public void routes(Routes routes) {
        routes.open(
                "/accessibility",
                page("Accessibility statement", page -> VIEWS.aboutAccessibility(page, contact)));
        routes.open("/contact", page("Contact", page -> VIEWS.aboutContact(page, contact)));
        routes.open("/privacy", page("Privacy", page -> VIEWS.aboutPrivacy(page, contact)));
        routes.open("/cookies", page("Cookies", VIEWS::aboutCookies));
        routes.open(
                "/components",
                page("Components", page -> VIEWS.uiGallery(page.fullWidth(), Gallery.all())));
    }

    private static HttpService page(String title, Function<Page, Content> view) {
        return rules ->
                rules.get(
                        "/",
                        (request, response) -> {
                            var page = Pages.page(Visit.of(request), title);
                            Pages.send(response, view.apply(page));
                        });
    }
}
