package alongside.workforce.merges;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.duplicates.Duplicates;
import alongside.workforce.register.Access;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Comparing two records, and saying that they are one. */
final class MergeForms {
    private final Merges merges;
    private final Duplicates duplicates;

    MergeForms(Merges merges, Duplicates duplicates) {
        this.merges = merges;
        this.duplicates = duplicates;
    }

    void compare(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var kept = Ids.of(Selection.text(request.query(), "kept"));
        var other = Ids.of(Selection.text(request.query(), "other"));
        send(response, visit, kept, other, Map.of(), FormView.fresh(0));
    }

    void merge(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft =
                new MergeDraft(
                        form.text("kept_id"),
                        form.text("other_id"),
                        number(form.text("kept_version")),
                        number(form.text("other_version")),
                        form.text("first_name"),
                        form.text("last_name"),
                        form.text("employee_number"),
                        form.text("email"));
        var kept = Ids.of(form.text("kept_id"));
        var other = Ids.of(form.text("other_id"));
        try {
            var merge = merges.merge(visit.actor(), draft, visit.today());
            Pages.goTo(response, visit.path("merges", merge.id()));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(0, e.fields());
            send(response, visit, kept, other, draft.choices(), wrong);
        } catch (Refusal.Stale e) {
            var changed = FormView.changed(0, Map.of());
            send(response, visit, kept, other, draft.choices(), changed);
        }
    }

    private void send(
            ServerResponse response,
            Visit visit,
            @Nullable UUID kept,
            @Nullable UUID other,
            Map<String, String> choices,
            FormView form) {
        if (kept == null || other == null) {
            throw Refusal.notFound();
        }
        var view =
                new MergeView(
                        visit,
                        merges.preview(visit.actor(), kept, other),
                        duplicates.pair(visit.actor(), kept, other),
                        choices,
                        form);
        var page =
                Pages.page(visit, "Are these the same person?")
                        .fullWidth()
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Possible duplicates", visit.path("duplicates")));
        Pages.send(response, form.status(), new StaticTemplates().mergesCompare(page, view));
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }
}
