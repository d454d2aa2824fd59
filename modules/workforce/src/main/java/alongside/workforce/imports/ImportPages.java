package alongside.workforce.imports;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.workforce.imports.receive.Received;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Uploading a staff file, and the page of each import, which shows what it waits for. */
public final class ImportPages implements HttpService {
    private static final int SHOWN = 30;

    private final Imports imports;
    private final Findings findings;
    private final MappingPages mapping;
    private final DecisionPages decisions;

    public ImportPages(Imports imports, Mappings mappings, Findings findings, Decisions decisions) {
        this.imports = imports;
        this.findings = findings;
        this.mapping = new MappingPages(imports, mappings, findings);
        this.decisions = new DecisionPages(imports, findings, decisions);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/new", this::blank)
                .post("/", this::upload)
                .get("/{id}", this::show);
        mapping.routing(rules);
        decisions.routing(rules);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var after = Ids.of(request.query().first("after").orElse(""));
        var found = imports.all(visit.actor(), after, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var older = found.size() > SHOWN ? "?after=" + shown.getLast().id() : "";
        var page =
                Pages.page(visit, "Staff file imports")
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        Pages.send(response, new StaticTemplates().importsList(page, visit, shown, older));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Imports.require(visit.actor());
        Pages.send(response, form(visit, Map.of(), Typed.NOTHING));
    }

    private void upload(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Imports.require(visit.actor());
        try (var received = Received.of(request)) {
            var typed = Typed.of(received);
            try {
                var created = imports.upload(visit.actor(), typed.upload(received), visit.today());
                Pages.goTo(response, visit.path("imports", created.id()));
            } catch (Refusal.Invalid e) {
                Pages.sendAgain(response, form(visit, e.fields(), typed));
            }
        }
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = imports.find(visit.actor(), Ids.inPath(request, "id"));
        if (found.is("mapping")) {
            Pages.goTo(response, visit.path("imports", found.id(), "columns"));
        } else if (found.busy()) {
            var page = page(visit, StatusWords.of(found));
            Pages.send(response, new StaticTemplates().importsWait(page, visit, found));
        } else if (found.is("failed")) {
            var page = page(visit, "We could not finish this " + found.word());
            Pages.send(response, new StaticTemplates().importsFailed(page, visit, found));
        } else if (found.is("checked")) {
            decisions.sendCheck(response, visit, found, Map.of());
        } else {
            var kept = findings.kept(visit.actor(), found.id());
            var what = found.isEdit() ? "Bulk edit" : "Import";
            var title = what + (found.is("committed") ? " saved" : " undone");
            Pages.send(
                    response,
                    new StaticTemplates().importsResult(page(visit, title), visit, found, kept));
        }
    }

    private static gg.jte.Content form(Visit visit, Map<String, String> faults, Typed typed) {
        return new StaticTemplates()
                .importsUpload(
                        page(visit, "Import a staff file").error(!faults.isEmpty()),
                        visit,
                        faults,
                        typed);
    }

    static Page page(Visit visit, String title) {
        return Pages.page(visit, title)
                .breadcrumbs(
                        Link.of("Home", visit.path()),
                        Link.of("Workforce", visit.path("growth")),
                        Link.of("Imports", visit.path("imports")));
    }

    /** The import of the address, for the person who asks. */
    static Import found(Imports imports, ServerRequest request) {
        Actor actor = Visit.of(request).actor();
        return imports.find(actor, Ids.inPath(request, "id"));
    }

    /** The date as it was typed. */
    public record Typed(String day, String month, String year) {
        static final Typed NOTHING = new Typed("", "", "");

        static Typed of(Received received) {
            return new Typed(
                    received.field("as_at-day"),
                    received.field("as_at-month"),
                    received.field("as_at-year"));
        }

        Upload upload(Received received) {
            return new Upload(received.file(), received.name(), date(), false, false);
        }

        private @Nullable LocalDate date() {
            if ((day + month + year).isEmpty()) {
                return null;
            }
            try {
                if (year.length() != 4) {
                    throw new NumberFormatException(year);
                }
                return LocalDate.of(
                        Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            } catch (NumberFormatException | DateTimeException e) {
                throw Refusal.invalid("as_at", "Enter a real date, such as 30 9 2026");
            }
        }
    }

    static List<String> sent(Form form, String prefix) {
        return form.fields().stream().filter(field -> field.startsWith(prefix)).toList();
    }
}
