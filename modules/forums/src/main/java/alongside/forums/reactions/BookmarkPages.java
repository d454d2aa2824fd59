package alongside.forums.reactions;

import alongside.forums.Places;
import alongside.forums.views.StaticTemplates;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The posts that somebody keeps. */
public final class BookmarkPages implements HttpService {
    private final Reactions reactions;

    public BookmarkPages(Reactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).post("/{post}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = reactions.bookmarks(visit.actor(), visit.now());
        var page = Places.page(visit, "My bookmarks").breadcrumbs(Places.home(), Places.forums());
        Pages.send(response, new StaticTemplates().reactionsBookmarks(page, visit.csrf(), all));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        reactions.drop(visit.actor(), Ids.inPath(request, "post"));
        Pages.goTo(response, "/my/bookmarks");
    }
}
