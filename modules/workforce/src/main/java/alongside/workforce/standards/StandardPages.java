package alongside.workforce.standards;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;

/** What a Trust asks of its support, and the form that changes it. */
public final class StandardPages implements HttpService {
    private final SupportStandards standards;

    public StandardPages(SupportStandards standards) {
        this.standards = standards;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).get("/edit", this::edit).post("/edit", this::save);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var now = standards.find(visit.actor());
        var page = Pages.page(visit, "Standards of support").breadcrumbs(trail(visit));
        var mayEdit = Access.mayEdit(visit.actor());
        Pages.send(response, new StaticTemplates().standardsShow(page, visit, now, mayEdit));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var now = standards.find(visit.actor());
        send(response, visit, StandardsDraft.of(now), FormView.fresh(now.version()));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft =
                new StandardsDraft(
                        form.text("preceptorship_months"),
                        frequency(form, "managerial"),
                        frequency(form, "group"),
                        frequency(form, "reflective_practice"));
        var version = FormView.version(form);
        try {
            standards.change(visit.actor(), version, draft);
            Pages.goTo(response, visit.path("standards"));
        } catch (Refusal.Invalid e) {
            send(response, visit, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = standards.find(visit.actor());
            var saved = new LinkedHashMap<String, String>();
            saved.put("Months of preceptorship", "" + now.preceptorshipMonths());
            saved.put("Managerial supervision", now.managerial().words());
            saved.put("Group supervision", now.group().words());
            saved.put("Reflective practice", now.reflectivePractice().words());
            send(response, visit, draft, FormView.changed(now.version(), saved));
        }
    }

    private static StandardsDraft.FrequencyDraft frequency(Form form, String kind) {
        return new StandardsDraft.FrequencyDraft(
                form.text(kind + "_every"), form.text(kind + "_unit"));
    }

    private static void send(
            ServerResponse response, Visit visit, StandardsDraft draft, FormView form) {
        var page =
                Pages.page(visit, "Change standards of support")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Standards of support", visit.path("standards")));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().standardsEdit(page, visit, draft, form));
    }

    private static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()), Link.of("Workforce", visit.path("growth"))
        };
    }
}
