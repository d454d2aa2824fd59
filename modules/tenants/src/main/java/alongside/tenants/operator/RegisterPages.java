package alongside.tenants.operator;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.tenants.Errors;
import alongside.tenants.organisations.Organisation;
import alongside.tenants.organisations.Organisations;
import alongside.tenants.organisations.RegisterFiles;
import alongside.tenants.registrations.StatusPages;
import alongside.tenants.views.StaticTemplates;
import gg.jte.Content;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** {@code /operator/organisations}: the register, and loading the official file into it. */
public final class RegisterPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Organisations organisations;
    private final RegisterFiles files;

    public RegisterPages(Organisations organisations, RegisterFiles files) {
        this.organisations = organisations;
        this.files = files;
    }

    /** What was typed into the form that brings a file. */
    public record Typed(String day, String month, String year) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/files/new", this::ask)
                .post("/files", this::bring)
                .get("/files/{id}", this::compare)
                .post("/files/{id}/saving", this::save)
                .get("/{code}", this::show);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var words = request.query().first("q").orElse("").replace("\0", "").strip();
        var page = Pages.page(visit, "NHS organisations").fullWidth();
        Pages.send(
                response,
                VIEWS.operatorRegister(
                        page, found(words, visit), words, visit.today(), organisations.asAt()));
    }

    private List<Organisation> found(String words, Visit visit) {
        try {
            return words.isEmpty()
                    ? organisations.all()
                    : organisations.search(words, visit.today());
        } catch (Refusal.Invalid e) {
            return List.of();
        }
    }

    private void show(ServerRequest request, ServerResponse response) {
        var code = request.path().pathParameters().get("code");
        var organisation = organisations.find(code).orElseThrow(Refusal::notFound);
        var page = Pages.page(Visit.of(request), organisation.name());
        Pages.send(
                response,
                VIEWS.operatorOrganisation(
                        page, organisation, organisations.history(organisation.code())));
    }

    private void ask(ServerRequest request, ServerResponse response) {
        Pages.send(response, form(request, new Typed("", "", ""), Errors.NONE));
    }

    private void bring(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = SentFile.of(request);
        var typed =
                new Typed(
                        sent.field("as-at-day"),
                        sent.field("as-at-month"),
                        sent.field("as-at-year"));
        try {
            var id =
                    files.bring(
                            visit.actor(), sent.name(), date(typed), visit.today(), sent.content());
            Pages.goTo(response, "/operator/organisations/files/" + id);
        } catch (Refusal.Invalid e) {
            Pages.sendAgain(response, form(request, typed, Errors.of(e, "file")));
        }
    }

    private static LocalDate date(Typed typed) {
        try {
            return LocalDate.of(
                    Integer.parseInt(typed.year()),
                    Integer.parseInt(typed.month()),
                    Integer.parseInt(typed.day()));
        } catch (NumberFormatException | DateTimeException e) {
            throw Refusal.invalid("as-at", "Enter the date the file shows, such as 8 7 2026");
        }
    }

    private static Content form(ServerRequest request, Typed typed, Errors errors) {
        var page = Pages.page(Visit.of(request), "Load the official file").error(!errors.isEmpty());
        var shown = new java.util.LinkedHashMap<String, String>();
        errors.messages()
                .forEach(
                        (id, message) -> shown.put(id.equals("as-at") ? "as-at-day" : id, message));
        return VIEWS.operatorLoad(page, typed, new Errors(Map.copyOf(shown)));
    }

    private void compare(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var file = files.find(visit.actor(), StatusPages.id(request));
        var page = Pages.page(visit, "Check the file before you save").fullWidth();
        Pages.send(response, VIEWS.operatorFile(page, file, files.compare(file)));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        files.save(visit.actor(), StatusPages.id(request), Form.of(request).text("seen"));
        Pages.goTo(response, "/operator/organisations");
    }
}
