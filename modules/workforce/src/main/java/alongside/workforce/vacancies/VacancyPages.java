package alongside.workforce.vacancies;

import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.portal.ui.Words;
import alongside.workforce.posts.Posts;
import alongside.workforce.register.Access;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The list of vacancies; what is done with one is in {@link VacancyForms}. */
public final class VacancyPages implements HttpService {
    private final Vacancies vacancies;
    private final Lists lists;
    private final VacancyForms forms;

    public VacancyPages(Vacancies vacancies, Posts posts, Lists lists) {
        this.vacancies = vacancies;
        this.lists = lists;
        this.forms = new VacancyForms(vacancies, posts);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", forms::blank)
                .post("/", forms::add)
                .get("/{id}", forms::show)
                .get("/{id}/edit", forms::edit)
                .post("/{id}/edit", forms::save)
                .post("/{id}/stage", forms::move);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var number = ListView.page(request.query());
        var found = vacancies.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "vacancies",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "vacancies"),
                        number,
                        found.total(),
                        VacancyTable.of(visit.path("vacancies"), selection, found.rows()),
                        Access.mayEdit(visit.actor()));
        var page =
                page(visit, "Vacancies")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        var counted = Words.count(found.total(), "vacancy", "vacancies");
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates()
                        .vacanciesList(
                                page, list, counted, vacancies.ages(visit.actor(), selection)));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        Export.of("vacancies", "Vacancies")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).chosen(selection))
                .about("Age", Ages.DEFINITION)
                .columns(
                        "Title",
                        "Post",
                        "Service",
                        "Team",
                        "Locality",
                        "Band",
                        "Hours",
                        "Stage",
                        "Closes",
                        "Added",
                        "Ended",
                        "Age in days",
                        "Link")
                .send(
                        request,
                        response,
                        rows -> vacancies.export(visit.actor(), selection, v -> add(rows, v)));
    }

    private static void add(Export.Rows rows, Vacancy v) {
        rows.add(
                v.title(),
                v.post(),
                v.service(),
                v.team(),
                v.locality(),
                v.band(),
                v.weeklyHours(),
                v.stageLabel(),
                v.closesOn(),
                v.openedOn(),
                v.endedOn(),
                v.age(),
                v.link());
    }

    static Page page(Visit visit, String title) {
        return Pages.page(visit, title)
                .breadcrumbs(
                        Link.of("Home", visit.path()),
                        Link.of("Workforce", visit.path("growth")),
                        Link.of("Vacancies", visit.path("vacancies")));
    }
}
