package alongside.workforce.cpd;

import alongside.kernel.Refusal;
import alongside.portal.Export;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Optional;

/** A person's own record of learning. */
public final class CpdPages implements HttpService {
    private final CpdRecord entries;

    public CpdPages(CpdRecord entries) {
        this.entries = entries;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/new", this::blank)
                .get("/export", this::export)
                .get("/{id}", this::edit)
                .post("/{id}", this::change)
                .post("/{id}/removal", this::remove);
    }

    private static Page page(Visit visit, String title, Link... more) {
        var home = Link.of("Home", visit.path());
        var own = Link.of("My page", visit.path("my"));
        return more.length == 0
                ? Pages.page(visit, title).breadcrumbs(home, own)
                : Pages.page(visit, title).breadcrumbs(home, own, more[0]);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var years = CpdYear.of(entries.own(visit.actor()));
        var page = page(visit, "My learning").fullWidth();
        Pages.send(response, new StaticTemplates().cpdList(page, visit, years));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var draft = new CpdDraft("", "", "", "");
        send(response, Visit.of(request), Optional.empty(), draft, FormView.fresh(0));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(Form.of(request));
        try {
            entries.add(visit.actor(), draft, visit.today());
            Pages.goTo(response, visit.path("my", "cpd"));
        } catch (Refusal.Invalid e) {
            send(response, visit, Optional.empty(), draft, FormView.wrong(0, e.fields()));
        }
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var entry = entries.find(visit.actor(), Ids.inPath(request, "id"));
        var form = FormView.fresh(entry.version());
        send(response, visit, Optional.of(entry), CpdDraft.of(entry), form);
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = draft(form);
        var version = FormView.version(form);
        var entry = entries.find(visit.actor(), Ids.inPath(request, "id"));
        try {
            entries.change(visit.actor(), entry.id(), version, draft, visit.today());
            Pages.goTo(response, visit.path("my", "cpd"));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, Optional.of(entry), draft, wrong);
        } catch (Refusal.Stale e) {
            var saved = Map.of("What I take from it", entry.reflection());
            var changed = FormView.changed(entry.version(), saved);
            send(response, visit, Optional.of(entry), draft, changed);
        }
    }

    private static CpdDraft draft(Form form) {
        if (!form.has("activity")) {
            return new CpdDraft(null, null, null, form.text("reflection"));
        }
        var day =
                form.text("done_on-year")
                        + "-"
                        + form.text("done_on-month")
                        + "-"
                        + form.text("done_on-day");
        return new CpdDraft(
                day, form.text("activity"), form.text("hours"), form.text("reflection"));
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            Optional<CpdEntry> entry,
            CpdDraft draft,
            FormView form) {
        var title = entry.map(CpdEntry::activity).orElse("Add to my learning");
        var page =
                page(visit, title, Link.of("My learning", visit.path("my", "cpd")))
                        .error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().cpdEdit(page, visit, entry, draft, form));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = FormView.version(Form.of(request));
        try {
            entries.remove(visit.actor(), Ids.inPath(request, "id"), version);
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("You changed this since you opened it. Look again.");
        }
        Pages.goTo(response, visit.path("my", "cpd"));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = entries.export(visit.actor());
        Export.of("my-learning", "Learning of " + visit.actor().name())
                .columns("Day", "What", "Hours", "Confirmed by a chair", "What I take from it")
                .send(
                        request,
                        response,
                        rows ->
                                all.forEach(entry ->
                                        rows.add(
                                                entry.doneOn(),
                                                entry.activity(),
                                                entry.hours(),
                                                entry.confirmed(),
                                                entry.reflection())));
    }
}
