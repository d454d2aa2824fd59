package alongside.workforce.customfields;

import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.portal.Export;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which fields a Trust added, why, for whom and for how long; and the form that adds one. */
public final class CustomFieldPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final CustomFields fields;
    private final CustomValues values;

    public CustomFieldPages(CustomFields fields, CustomValues values) {
        this.fields = fields;
        this.values = values;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", this::blank)
                .post("/", this::add)
                .get("/{id}/edit", this::edit)
                .post("/{id}/edit", this::save)
                .post("/{id}/retirement", this::retire)
                .get("/{id}/values/export", this::exportValues);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = fields.all(visit.actor());
        var page =
                Pages.page(visit, "Fields of your own")
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        Pages.send(
                response,
                VIEWS.customfieldsList(page, visit, all, CustomFields.mayDecide(visit.actor())));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = fields.all(visit.actor());
        Export.of("custom-fields", "Fields of your own")
                .about("What it is", "What the Trust records beyond the register, and why")
                .columns("About", "Field", "Kind", "Why", "Seen by", "Kept", "Filled in", "State")
                .send(
                        request,
                        response,
                        rows ->
                                all.forEach(field ->
                                        rows.add(
                                                field.subject().label(),
                                                field.label(),
                                                field.kind().label(),
                                                field.why(),
                                                field.readers(),
                                                field.kept(),
                                                field.filled(),
                                                field.retiredOn() == null
                                                        ? "In use"
                                                        : "Retired on "
                                                                + Words.date(field.retiredOn()))));
    }

    private void exportValues(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var field = fields.find(visit.actor(), Ids.inPath(request, "id"));
        Export.of("custom-field-" + field.label().toLowerCase(java.util.Locale.UK), field.label())
                .about("Why", field.why())
                .about("Kept", field.kept())
                .columns(field.subject().label(), field.label(), "Filled in by", "On")
                .send(
                        request,
                        response,
                        rows ->
                                values.export(
                                        visit.actor(),
                                        field.id(),
                                        row ->
                                                rows.add(
                                                        row.name(),
                                                        row.value(),
                                                        row.by(),
                                                        row.at())));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        visit.actor().require(Role.TRUST_ADMIN, Role.INFORMATION_GOVERNANCE_LEAD);
        send(response, visit, Optional.empty(), CustomFieldDraft.empty(), FormView.fresh(0));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(Form.of(request));
        try {
            fields.add(visit.actor(), draft);
            Pages.goTo(response, visit.path("custom-fields"));
        } catch (Refusal.Invalid e) {
            send(response, visit, Optional.empty(), draft, FormView.wrong(0, e.fields()));
        }
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        visit.actor().require(Role.TRUST_ADMIN, Role.INFORMATION_GOVERNANCE_LEAD);
        var field = fields.find(visit.actor(), Ids.inPath(request, "id"));
        var fresh = FormView.fresh(field.version());
        send(response, visit, Optional.of(field), CustomFieldDraft.of(field), fresh);
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = draft(form);
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            fields.change(visit.actor(), id, version, draft);
            Pages.goTo(response, visit.path("custom-fields"));
        } catch (Refusal.Invalid e) {
            var old = Optional.of(fields.find(visit.actor(), id));
            send(response, visit, old, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = fields.find(visit.actor(), id);
            var saved = Map.of("Name", now.label(), "Why", now.why(), "Seen by", now.readers());
            var changed = FormView.changed(now.version(), saved);
            send(response, visit, Optional.of(now), draft, changed);
        }
    }

    private void retire(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = FormView.version(Form.of(request));
        try {
            fields.retire(visit.actor(), Ids.inPath(request, "id"), version, visit.today());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict(
                    "This field was changed since you opened it. Go back and look again.");
        }
        Pages.goTo(response, visit.path("custom-fields"));
    }

    private static CustomFieldDraft draft(Form form) {
        return new CustomFieldDraft(
                form.text("subject"),
                form.text("label"),
                form.text("kind"),
                List.of(form.text("choices").split("\\R")),
                form.text("why"),
                form.all("seen_by"),
                form.text("kept_months"));
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            Optional<CustomField> old,
            CustomFieldDraft draft,
            FormView form) {
        var page =
                Pages.page(visit, old.isEmpty() ? "Add a field" : "Change a field")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Fields of your own", visit.path("custom-fields")));
        Pages.send(response, form.status(), VIEWS.customfieldsEdit(page, visit, old, draft, form));
    }
}
