package alongside.workforce.expansions;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.workforce.register.Access;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Lists;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adding lines for every chosen service in every chosen locality, and changing one. */
final class ExpansionForms {
    private final Expansions expansions;
    private final Lists lists;

    ExpansionForms(Expansions expansions, Lists lists) {
        this.expansions = expansions;
        this.lists = lists;
    }

    void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        send(response, visit, null, ExpansionForm.EMPTY, FormView.fresh(0));
    }

    void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var typed = ExpansionForm.typed(Form.of(request));
        try {
            expansions.add(visit.actor(), typed.drafts(), visit.today());
            Pages.goTo(response, visit.path("expansions"));
        } catch (Refusal.Invalid e) {
            send(response, visit, null, typed, FormView.wrong(0, e.fields()));
        }
    }

    void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var line = find(request);
        var typed = ExpansionForm.typed(line);
        send(response, visit, line, typed, FormView.fresh(line.version()));
    }

    void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var typed = ExpansionForm.typed(form);
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            expansions.change(visit.actor(), id, version, typed.change(), visit.today());
            Pages.goTo(response, visit.path("expansions", id));
        } catch (Refusal.Invalid e) {
            send(response, visit, find(request), typed, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = find(request);
            var view = FormView.changed(now.version(), differences(now, typed));
            send(response, visit, now, typed, view);
        }
    }

    private static Map<String, String> differences(Expansion now, ExpansionForm.Lines typed) {
        return FormView.differing(
                List.of(
                        new String[] {"Posts", "" + now.planned(), typed.planned()},
                        new String[] {
                            "By", Dates.words(now.dueOn().toString()), Dates.words(typed.dueOn())
                        }));
    }

    private Expansion find(ServerRequest request) {
        var visit = Visit.of(request);
        return expansions.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
    }

    private void send(
            ServerResponse response,
            Visit visit,
            @Nullable Expansion line,
            ExpansionForm.Lines typed,
            FormView view) {
        var action =
                line == null
                        ? visit.path("expansions")
                        : visit.path("expansions", line.id(), "edit");
        var options = lists.options(visit.actor()).open();
        var form = new ExpansionForm(action, line, options, typed, view);
        var title = line == null ? "Add to the expansion plan" : "Change an expansion line";
        var page = ExpansionPages.page(visit, title).error(!view.isFresh());
        Pages.send(
                response,
                view.status(),
                new StaticTemplates().expansionsEdit(page, visit.csrf(), form));
    }
}
