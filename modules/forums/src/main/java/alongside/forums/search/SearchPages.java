package alongside.forums.search;

import alongside.forums.Places;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.pagination.Pagination;
import alongside.portal.ui.select.Option;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** The search page. */
public final class SearchPages implements HttpService {
    private static final int HITS = 20;

    private final Search search;

    public SearchPages(Search search) {
        this.search = search;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/search", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        try {
            send(request, response, SearchFilter.of(request), FormView.fresh(0));
        } catch (Refusal.Invalid e) {
            send(request, response, SearchFilter.BLANK, FormView.wrong(0, e.fields()));
        }
    }

    private void send(
            ServerRequest request, ServerResponse response, SearchFilter filter, FormView form) {
        var visit = Visit.of(request);
        var sent = request.query().first("page").orElse("1");
        var number = sent.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(sent) : 1;
        var skip = (number - 1) * HITS;
        var found = search.find(visit.actor(), filter, skip, HITS, visit.now());
        var page =
                Places.page(visit, "Search the forums")
                        .error(!form.isFresh())
                        .breadcrumbs(Places.home(), Places.forums())
                        .fullWidth();
        var pages =
                Pagination.of(
                        number,
                        HITS,
                        found.total(),
                        n -> "/forums/search?" + filter.query() + "&page=" + n);
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().searchShow(page, filter, found, forums(found), pages, form));
    }

    private static List<Option> forums(Search.Result found) {
        return found.read().stream()
                .map(standing -> standing.forum())
                .map(forum -> Option.of(forum.id().toString(), forum.name()))
                .toList();
    }
}
