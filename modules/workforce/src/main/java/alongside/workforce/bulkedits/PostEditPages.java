package alongside.workforce.bulkedits;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** Saying what to change for the posts that were selected; the preview is an import's. */
public final class PostEditPages implements HttpService {
    private final PostEdits edits;
    private final Lists lists;

    public PostEditPages(PostEdits edits, Lists lists) {
        this.edits = edits;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/new", this::blank).post("/", this::preview);
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var query = request.query();
        var filter = Selection.text(query, "filter");
        var all = Selection.text(query, "all").equals("true");
        List<String> ids = all || !query.contains("ids") ? List.of() : query.all("ids");
        var count = all || !ids.isEmpty() ? count(visit, ids, all, filter) : 0;
        var options = lists.options(visit.actor()).open();
        send(response, PostEditForm.fresh(visit, options, ids, filter, all, count));
    }

    private void preview(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var options = lists.options(visit.actor()).open();
        var typed = PostEditForm.typed(visit, options, Form.of(request));
        try {
            Refusal.ifAny(typed.unticked());
            var made = edits.preview(visit.actor(), typed.draft(), visit.today());
            Pages.goTo(response, visit.path("imports", made.id()));
        } catch (Refusal.Invalid e) {
            send(
                    response,
                    typed.with(count(visit, typed.ids(), typed.all(), typed.filter()), e.fields()));
        }
    }

    private int count(Visit visit, List<String> ids, boolean all, String filter) {
        try {
            return edits.count(
                    visit.actor(), ids, ids.isEmpty() && all ? filter : null, visit.today());
        } catch (Refusal.Invalid e) {
            return 0;
        }
    }

    private static void send(ServerResponse response, PostEditForm form) {
        var visit = form.visit();
        var page =
                Pages.page(visit, "Change many posts")
                        .error(!form.view().isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Posts", visit.path("posts")));
        Pages.send(
                response, form.view().status(), new StaticTemplates().bulkeditsPosts(page, form));
    }
}
