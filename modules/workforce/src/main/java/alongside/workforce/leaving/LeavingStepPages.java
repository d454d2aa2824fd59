package alongside.workforce.leaving;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A Trust's own list of what is to be done when somebody leaves. */
public final class LeavingStepPages implements HttpService {
    private final LeavingSteps steps;

    public LeavingStepPages(LeavingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/new", this::blank)
                .post("/", this::add)
                .get("/{id}", this::edit)
                .post("/{id}", this::save)
                .post("/{id}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = steps.all(visit.actor());
        var page =
                Pages.page(visit, "What to do when somebody leaves")
                        .fullWidth()
                        .breadcrumbs(trail(visit, 2));
        var mayEdit = Access.mayEdit(visit.actor());
        Pages.send(response, new StaticTemplates().leavingSteps(page, visit, all, mayEdit));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        send(response, visit, null, LeavingStepDraft.empty(), FormView.fresh(0));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(request);
        try {
            steps.add(visit.actor(), draft);
            Pages.goTo(response, visit.path("leaving-steps"));
        } catch (Refusal.Invalid e) {
            send(response, visit, null, draft, FormView.wrong(0, e.fields()));
        }
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var now = steps.find(visit.actor(), Ids.inPath(request, "id"));
        var fresh = FormView.fresh(now.version());
        send(response, visit, now.id(), LeavingStepDraft.of(now), fresh);
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(request);
        var version = FormView.version(Form.of(request));
        var id = Ids.inPath(request, "id");
        try {
            steps.change(visit.actor(), id, version, draft);
            Pages.goTo(response, visit.path("leaving-steps"));
        } catch (Refusal.Invalid e) {
            send(response, visit, id, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = steps.find(visit.actor(), id);
            var saved =
                    FormView.differing(
                            List.of(
                                    new String[] {"What", now.name(), draft.name()},
                                    new String[] {"Who", now.who().key(), draft.who()},
                                    new String[] {
                                        "Days", "" + now.daysBefore(), draft.daysBefore()
                                    }));
            send(response, visit, id, draft, FormView.changed(now.version(), Map.copyOf(saved)));
        }
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        steps.remove(visit.actor(), Ids.inPath(request, "id"));
        Pages.goTo(response, visit.path("leaving-steps"));
    }

    private static LeavingStepDraft draft(ServerRequest request) {
        var form = Form.of(request);
        return new LeavingStepDraft(form.text("name"), form.text("who"), form.text("days_before"));
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            @Nullable UUID id,
            LeavingStepDraft draft,
            FormView form) {
        var title = id == null ? "Add to the list" : "Change what is to be done";
        var action = id == null ? visit.path("leaving-steps") : visit.path("leaving-steps", id);
        var page = Pages.page(visit, title).error(!form.isFresh()).breadcrumbs(trail(visit, 3));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().leavingStep(page, visit, action, draft, id == null, form));
    }

    private static Link[] trail(Visit visit, int length) {
        return List.of(
                        Link.of("Home", visit.path()),
                        Link.of("Leaving", visit.path("leaving")),
                        Link.of("What to do when somebody leaves", visit.path("leaving-steps")))
                .subList(0, length)
                .toArray(new Link[0]);
    }
}
