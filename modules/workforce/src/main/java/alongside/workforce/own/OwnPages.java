package alongside.workforce.own;

import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.workforce.accounts.PersonAccount;
import alongside.workforce.careers.CareerForm;
import alongside.workforce.careers.CareerView;
import alongside.workforce.people.PersonView;
import alongside.workforce.views.StaticTemplates;
import gg.jte.Content;
import io.helidon.http.ContentDisposition;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/** A person's own side: their record, pathway, documents, and who looked at them. */
public final class OwnPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final OwnFiles files;

    public OwnPages(OwnFiles files) {
        this.files = files;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::front)
                .get("/record", this::record)
                .get("/pathway", this::pathway)
                .get("/documents", this::documents)
                .get("/looks", this::looks)
                .get("/export", this::export);
    }

    private void front(ServerRequest request, ServerResponse response) {
        send(
                request,
                response,
                page(Visit.of(request), "My page"),
                (page, file) -> VIEWS.ownFront(page, Visit.of(request), file));
    }

    private void record(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(
                request,
                response,
                below(visit, "My record").fullWidth(),
                (page, file) ->
                        VIEWS.ownRecord(page, new PersonView(visit, file.record(), false), file));
    }

    private void pathway(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(
                request,
                response,
                below(visit, "My pathway").fullWidth(),
                (page, file) ->
                        VIEWS.careersShow(
                                page,
                                new CareerView(
                                        visit,
                                        file.record().person(),
                                        file.careers(),
                                        List.of(),
                                        List.of(),
                                        false,
                                        CareerForm.empty())));
    }

    private void documents(ServerRequest request, ServerResponse response) {
        send(
                request,
                response,
                below(Visit.of(request), "My documents"),
                (page, file) -> VIEWS.ownDocuments(page, Visit.of(request), file));
    }

    private void looks(ServerRequest request, ServerResponse response) {
        send(
                request,
                response,
                below(Visit.of(request), "Who looked at my record"),
                (page, file) -> VIEWS.ownLooks(page, file.looks()));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var file = files.export(visit.actor(), visit.today()).orElseThrow(PersonAccount::notLinked);
        response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
                .header(
                        HeaderNames.CONTENT_DISPOSITION,
                        ContentDisposition.builder()
                                .type("attachment")
                                .filename("my-record-" + visit.today() + ".txt")
                                .build()
                                .values())
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(OwnText.of(visit, file).getBytes(StandardCharsets.UTF_8));
    }

    /** Whose account is linked to nobody is told what to do, on each of these pages. */
    private void send(
            ServerRequest request,
            ServerResponse response,
            Page page,
            BiFunction<Page, OwnFile, Content> view) {
        var visit = Visit.of(request);
        var file = files.find(visit.actor(), visit.today());
        Pages.send(
                response,
                file.isEmpty()
                        ? VIEWS.ownUnlinked(page, visit)
                        : view.apply(page, file.orElseThrow()));
    }

    private static Page page(Visit visit, String title) {
        return Pages.page(visit, title).breadcrumbs(Link.of("Home", visit.path()));
    }

    private static Page below(Visit visit, String title) {
        return Pages.page(visit, title)
                .breadcrumbs(Link.of("Home", visit.path()), Link.of("My page", visit.path("my")));
    }
}
