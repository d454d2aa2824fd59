package alongside.workforce.savedviews;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
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
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Saving a view of a list, and looking after those that there are. */
public final class SavedViewPages implements HttpService {
    private static final int SHOWN = 500;
    private static final Comparator<SavedView> ORDER =
            Comparator.comparing(SavedView::listLabel)
                    .thenComparing(SavedView::name, String.CASE_INSENSITIVE_ORDER);

    private final SavedViews views;
    private final Lists lists;

    public SavedViewPages(SavedViews views, Lists lists) {
        this.views = views;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/new", this::blank)
                .post("/", this::add)
                .get("/{id}", this::open)
                .get("/{id}/edit", this::edit)
                .post("/{id}/edit", this::save)
                .post("/{id}/pin", this::pin)
                .post("/{id}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var list = Selection.text(request.query(), "list");
        var found = views.all(visit.actor(), list, null, SHOWN).stream().sorted(ORDER).toList();
        var page = Pages.page(visit, "Saved views").fullWidth().breadcrumbs(trail(visit));
        var table = SavedViewTable.of(visit, lists.options(visit.actor()), found);
        Pages.send(
                response,
                new StaticTemplates()
                        .savedviewsList(
                                page,
                                visit,
                                found.isEmpty(),
                                table,
                                SavableList.of(list).map(SavableList::label).orElse("")));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.read(visit.actor());
        var query = request.query();
        var draft =
                new SavedViewDraft(
                        Selection.text(query, "list"),
                        "",
                        Selection.text(query, "query"),
                        false,
                        true);
        if (SavableList.of(SavedViewDraft.given(draft.list())).isEmpty()) {
            throw Refusal.notFound();
        }
        send(response, visit, null, draft, FormView.fresh(0));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = typed(Form.of(request));
        try {
            var view = views.add(visit.actor(), draft, visit.today());
            Pages.goTo(response, address(visit, view));
        } catch (Refusal.Invalid e) {
            send(response, visit, null, draft, FormView.wrong(0, e.fields()));
        }
    }

    /** The link that can be sent to others: it leads to the list as the view shows it. */
    private void open(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Pages.goTo(response, address(visit, find(request)));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = find(request);
        if (!SavedViews.mayChange(visit.actor(), view)) {
            throw Refusal.forbidden(
                    "Only %s or a Trust admin can change this view.".formatted(view.owner()));
        }
        var draft =
                new SavedViewDraft(
                        view.list(), view.name(), view.query(), view.shared(), view.pinned());
        send(response, visit, view, draft, FormView.fresh(view.version()));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var old = find(request);
        var form = Form.of(request);
        var typed = typed(form);
        var draft =
                new SavedViewDraft(
                        old.list(), typed.name(), old.query(), typed.shared(), typed.pinned());
        var version = FormView.version(form);
        try {
            views.change(visit.actor(), old.id(), version, draft, visit.today());
            if (typed.isShared() || old.mine()) {
                views.pin(visit.actor(), old.id(), typed.isPinned());
            }
            Pages.goTo(response, visit.path("saved-views"));
        } catch (Refusal.Invalid e) {
            send(response, visit, old, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var saved = Map.of("Name", old.name());
            send(response, visit, old, draft, FormView.changed(old.version(), saved));
        }
    }

    private void pin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var pinned = Form.of(request).text("pinned").equals("true");
        views.pin(visit.actor(), Ids.inPath(request, "id"), pinned);
        Pages.goTo(response, visit.path("saved-views"));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        views.remove(visit.actor(), Ids.inPath(request, "id"));
        Pages.goTo(response, visit.path("saved-views"));
    }

    private SavedView find(ServerRequest request) {
        return views.find(Visit.of(request).actor(), Ids.inPath(request, "id"));
    }

    private static SavedViewDraft typed(Form form) {
        return new SavedViewDraft(
                form.text("list"),
                form.text("name"),
                form.text("query"),
                form.text("shared").equals("true"),
                form.text("pinned").equals("true"));
    }

    private void send(
            ServerResponse response,
            Visit visit,
            @Nullable SavedView saved,
            SavedViewDraft draft,
            FormView view) {
        var page =
                Pages.page(visit, saved == null ? "Save this view" : "Change a saved view")
                        .error(!view.isFresh())
                        .breadcrumbs(trail(visit));
        var words =
                SavedViewTable.words(
                        visit,
                        lists.options(visit.actor()),
                        SavedViewDraft.given(draft.list()),
                        SavedViewDraft.given(draft.query()));
        var form = new SavedViewForm(visit, saved, draft, words, view);
        Pages.send(response, view.status(), new StaticTemplates().savedviewsEdit(page, form));
    }

    private static String address(Visit visit, SavedView view) {
        return visit.path(view.list()) + (view.query().isEmpty() ? "" : "?" + view.query());
    }

    private static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("Workforce", visit.path("growth")),
            Link.of("Saved views", visit.path("saved-views"))
        };
    }
}
