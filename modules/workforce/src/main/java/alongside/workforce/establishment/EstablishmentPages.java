package alongside.workforce.establishment;

import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
import alongside.workforce.measures.Tally;
import alongside.workforce.register.By;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.vacancies.Vacancies;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is funded, filled and vacant, on one page. */
public final class EstablishmentPages implements HttpService {
    private final Measures measures;
    private final Vacancies vacancies;
    private final Lists lists;

    public EstablishmentPages(Measures measures, Vacancies vacancies, Lists lists) {
        this.measures = measures;
        this.vacancies = vacancies;
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
                Pages.page(visit, "Establishment")
                        .fullWidth()
                        .error(!view.selection().faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        Pages.send(
                response,
                view.selection().status(),
                new StaticTemplates().establishmentShow(page, view));
    }

    private EstablishmentView view(Visit visit, Selection selection) {
        var actor = visit.actor();
        return new EstablishmentView(
                visit,
                selection,
                lists.options(actor),
                measures.split(actor, selection.asAt(), By.POSTS, selection.slice()),
                measures.freshness(actor),
                vacancies.lead(actor.trust(), selection.asAt()),
                Measures.maySeeRows(actor));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = view(visit, Selection.of(request.query(), visit.today()));
        lists.exported(visit.actor(), "establishment", view.query());
        Export.of("establishment", "Establishment")
                .about("As at", Words.date(view.asAt()))
                .about("Filter", view.options().describe(view.selection().slice()))
                .about(Measure.ESTABLISHMENT_WTE.label(), Measure.ESTABLISHMENT_WTE.text())
                .about(Measure.WTE.label(), Measure.WTE.text())
                .about(Measure.VACANCY_WTE.label(), Measure.VACANCY_WTE.text())
                .about(Measure.BANK_WTE.label(), Measure.BANK_WTE.text())
                .columns(
                        "Part",
                        "Name",
                        "WTE funded",
                        "WTE in post",
                        "WTE vacant",
                        "Vacancy rate, %",
                        "Bank WTE",
                        "WTE with partners",
                        "Posts without funded hours")
                .send(request, response, rows -> view.tallies().forEach(t -> add(rows, t)));
    }

    private static void add(Export.Rows rows, Tally t) {
        rows.add(
                t.by().equals("total") ? "All" : "By " + t.by(),
                t.by().equals("total") ? "All" : t.label(),
                value(Measure.ESTABLISHMENT_WTE, t),
                value(Measure.WTE, t),
                value(Measure.VACANCY_WTE, t),
                value(Measure.VACANCY_RATE, t),
                value(Measure.BANK_WTE, t),
                value(Measure.PEER_WORKFORCE_WTE, t),
                t.unstated());
    }

    private static @Nullable BigDecimal value(Measure measure, Tally tally) {
        return measure.value(tally);
    }
}
