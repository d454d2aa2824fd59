package alongside.workforce.imports;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.workforce.views.StaticTemplates;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Looking at what a file would do, saving it, undoing it, and giving it up. */
final class DecisionPages {
    private static final int SHOWN = 50;
    private static final String CHOICE = "choice-";
    private static final Set<String> OUTCOMES = Set.of("new", "changed", "unchanged", "rejected");

    private final Imports imports;
    private final Findings findings;
    private final Decisions decisions;

    DecisionPages(Imports imports, Findings findings, Decisions decisions) {
        this.imports = imports;
        this.findings = findings;
        this.decisions = decisions;
    }

    void routing(HttpRules rules) {
        rules.get("/{id}/rows", this::rows)
                .get("/{id}/rejected", this::rejected)
                .post("/{id}/commit", this::commit)
                .get("/{id}/reversal", this::askReversal)
                .post("/{id}/reversal", this::reverse)
                .get("/{id}/cancel", this::askCancel)
                .post("/{id}/cancel", this::cancel);
    }

    void sendCheck(ServerResponse response, Visit visit, Import found, Map<String, String> faults) {
        var view = findings.check(visit.actor(), found.id());
        var page =
                ImportPages.page(visit, "Check this " + found.word() + " before you save it")
                        .fullWidth()
                        .error(!faults.isEmpty());
        var content = new StaticTemplates().importsCheck(page, visit, found, view, faults);
        if (faults.isEmpty()) {
            Pages.send(response, content);
        } else {
            Pages.sendAgain(response, content);
        }
    }

    private void rows(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = ImportPages.found(imports, request);
        var outcome = request.query().first("outcome").orElse("");
        if (!OUTCOMES.contains(outcome)) {
            throw Refusal.notFound();
        }
        var sent = request.query().first("after").orElse("");
        int after = sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
        var rows = findings.rows(visit.actor(), found.id(), outcome, after, SHOWN + 1);
        var shown = rows.subList(0, Math.min(SHOWN, rows.size()));
        var next =
                rows.size() > SHOWN
                        ? "?outcome=" + outcome + "&after=" + shown.getLast().row()
                        : "";
        var title = Character.toUpperCase(outcome.charAt(0)) + outcome.substring(1) + " rows";
        Pages.send(
                response,
                new StaticTemplates()
                        .importsRows(
                                ImportPages.page(visit, title).fullWidth(),
                                visit,
                                found,
                                outcome,
                                shown,
                                next));
    }

    private void rejected(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = ImportPages.found(imports, request);
        try {
            var file = Files.createTempFile("alongside-rejected-", ".csv");
            try {
                findings.rejected(visit.actor(), found.id(), file);
                response.header(HeaderNames.CONTENT_TYPE, "text/csv; charset=utf-8")
                        .header(
                                HeaderNames.CONTENT_DISPOSITION,
                                "attachment; filename=\"rejected-rows-" + found.asAt() + ".csv\"")
                        .header(HeaderNames.CACHE_CONTROL, "no-store");
                try (var out = response.outputStream()) {
                    Files.copy(file, out);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        var form = Form.of(request);
        var choices = new HashMap<String, String>();
        ImportPages.sent(form, CHOICE)
                .forEach(field -> choices.put(field.substring(CHOICE.length()), form.text(field)));
        try {
            decisions.save(visit.actor(), id, choices);
            Pages.goTo(response, visit.path("imports", id));
        } catch (Refusal.Invalid e) {
            sendCheck(response, visit, imports.find(visit.actor(), id), e.fields());
        }
    }

    private void askReversal(ServerRequest request, ServerResponse response) {
        ask(request, response, "Undo this ", "reversal");
    }

    private void askCancel(ServerRequest request, ServerResponse response) {
        ask(request, response, "Cancel this ", "cancel");
    }

    private void ask(ServerRequest request, ServerResponse response, String title, String action) {
        var visit = Visit.of(request);
        var found = ImportPages.found(imports, request);
        Pages.send(
                response,
                new StaticTemplates()
                        .importsAsk(
                                ImportPages.page(visit, title + found.word()),
                                visit,
                                found,
                                action));
    }

    private void reverse(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        decisions.undo(visit.actor(), id);
        Pages.goTo(response, visit.path("imports", id));
    }

    private void cancel(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        imports.cancel(visit.actor(), Ids.inPath(request, "id"));
        Pages.goTo(response, visit.path("imports"));
    }
}
