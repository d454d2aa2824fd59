package alongside.workforce.establishment;

import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** When the money of posts ends, as a chart, a table and a sentence. */
public final class FundingPages implements HttpService {
    private final Cliffs cliffs;
    private final Lists lists;

    public FundingPages(Cliffs cliffs, Lists lists) {
        this.cliffs = cliffs;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).get("/export", this::export);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = view(visit, Selection.forPage(request.query(), visit.today()));
        var page =
                Pages.page(visit, "Money that ends")
                        .fullWidth()
                        .error(!view.selection().faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Establishment", visit.path("establishment")));
        Pages.send(
                response,
                view.selection().status(),
                new StaticTemplates().establishmentFunding(page, view));
    }

    private FundingView view(Visit visit, Selection selection) {
        return new FundingView(
                visit,
                selection,
                lists.options(visit.actor()),
                cliffs.at(visit.actor(), selection.asAt(), selection.slice()));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = view(visit, Selection.of(request.query(), visit.today()));
        var cliff = view.cliff();
        lists.exported(visit.actor(), "money that ends", view.query());
        Export.of("money-that-ends", "Money that ends")
                .about("As at", Words.date(cliff.asAt()))
                .about("Filter", view.options().describe(view.selection().slice()))
                .about("Finding", cliff.words())
                .about("Definition", FundingView.DEFINITION)
                .columns("Month to", "WTE that ends", "Posts", "Without funded hours", "WTE left")
                .send(request, response, rows -> add(rows, cliff));
    }

    private static void add(Export.Rows rows, Cliff cliff) {
        for (var ending : cliff.endings()) {
            var left = cliff.fixedTermWte().subtract(cliff.endedBy(ending.until()));
            rows.add(
                    ending.until(),
                    Amounts.rounded(ending.wte(), "WTE"),
                    ending.posts(),
                    ending.unstated(),
                    Amounts.rounded(left, "WTE"));
        }
    }
}
