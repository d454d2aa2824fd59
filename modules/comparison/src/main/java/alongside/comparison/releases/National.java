package alongside.comparison.releases;

import alongside.kernel.Refusal;
import alongside.portal.NavigationItem;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;

/** Where the pages of national leads are, and what stands around them. */
public final class National {
    public static final String RELEASES = "/national/releases";
    public static final String COMPARE = "/national/compare";
    public static final String METHODS = "/national/methods";
    public static final String COMPLETENESS = "/national/completeness";

    private National() {}

    public static List<NavigationItem> navigation() {
        return List.of(
                new NavigationItem(40, "Releases", RELEASES, List.of(COMPLETENESS)),
                new NavigationItem(41, "Compare releases", COMPARE),
                new NavigationItem(42, "Methods", METHODS));
    }

    static Page page(Visit visit, String title) {
        return Pages.page(visit, title).trust("National comparison", RELEASES).fullWidth();
    }

    static Link releases() {
        return Link.of("Releases", RELEASES);
    }

    static String release(int number) {
        return RELEASES + "/" + number;
    }

    /** The number of a release in the address; what is no number leads nowhere. */
    static int number(ServerRequest request) {
        return number(request.path().pathParameters().get("number"));
    }

    static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(text);
    }
}
