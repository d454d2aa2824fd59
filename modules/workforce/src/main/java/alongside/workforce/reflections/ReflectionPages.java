package alongside.workforce.reflections;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.drafts.DraftBar;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.register.Members;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A person's own reflections: reading, writing, sharing one, and taking all of them away. */
public final class ReflectionPages implements HttpService {
    private static final Object[] NEW = {"my", "reflections", "new"};

    private final Reflections reflections;
    private final Members members;
    private final Drafting drafting;

    public ReflectionPages(Reflections reflections, Members members, Drafting drafting) {
        this.reflections = reflections;
        this.members = members;
        this.drafting = drafting;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", this::blank)
                .post("/", this::write)
                .get("/{id}", this::show)
                .get("/{id}/edit", this::edit)
                .post("/{id}/edit", this::save)
                .get("/{id}/sharing", this::sharing)
                .post("/{id}/sharing", this::share)
                .post("/{id}/sharing/withdrawal", this::withdraw)
                .post("/{id}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = reflections.all(visit.actor());
        var page =
                Pages.page(visit, "My reflections")
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("My page", visit.path("my")));
        Pages.send(response, new StaticTemplates().reflectionsList(page, visit, all));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        ReflectionFile.send(response, visit, reflections.export(visit.actor()));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var drafts = drafting.open(request, NEW);
        var draft = drafts.typed().map(ReflectionPages::draft).orElse(new ReflectionDraft("", ""));
        send(response, visit, null, draft, FormView.fresh(0), drafts);
    }

    private void write(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(Form.of(request));
        try {
            var made = reflections.write(visit.actor(), draft, visit.today());
            drafting.submitted(request);
            Pages.goTo(response, path(visit, made.id()));
        } catch (Refusal.Invalid e) {
            var drafts = drafting.again(request, NEW);
            send(response, visit, null, draft, FormView.wrong(0, e.fields()), drafts);
        }
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = find(request);
        var page = Pages.page(visit, found.title()).breadcrumbs(trail(visit));
        Pages.send(response, new StaticTemplates().reflectionsShow(page, visit, found));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = own(request);
        var drafts = drafting.open(request, form(found.id()));
        var draft =
                drafts.typed()
                        .map(ReflectionPages::draft)
                        .orElse(new ReflectionDraft(found.title(), found.text()));
        var version = drafts.typed().map(FormView::version).orElse(found.version());
        send(response, visit, found, draft, FormView.fresh(version), drafts);
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = draft(form);
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            reflections.change(visit.actor(), id, version, draft);
            drafting.submitted(request);
            Pages.goTo(response, path(visit, id));
        } catch (Refusal.Invalid e) {
            var drafts = drafting.again(request, form(id));
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, find(request), draft, wrong, drafts);
        } catch (Refusal.Stale e) {
            var now = find(request);
            var saved = Map.of("Title", now.title(), "Text", now.text());
            var changed = FormView.changed(now.version(), saved);
            send(response, visit, now, draft, changed, drafting.again(request, form(id)));
        }
    }

    private void sharing(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = own(request);
        var with = Objects.toString(found.sharedWithId(), "");
        sendSharing(response, visit, found, with, FormView.fresh(found.version()));
    }

    private void share(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var with = form.text("member_id");
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            if (with.isEmpty()) {
                own(request);
                throw Refusal.invalid("member_id", "Choose with whom you want to share it");
            }
            reflections.share(visit.actor(), id, version, with);
            Pages.goTo(response, path(visit, id));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            sendSharing(response, visit, own(request), with, wrong);
        } catch (Refusal.Stale e) {
            var now = own(request);
            var saved = Map.of("Shared with", Objects.toString(now.sharedWith(), "nobody"));
            sendSharing(response, visit, now, with, FormView.changed(now.version(), saved));
        }
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        try {
            reflections.share(visit.actor(), id, FormView.version(Form.of(request)), null);
        } catch (Refusal.Stale e) {
            throw changed();
        }
        Pages.goTo(response, path(visit, id));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = FormView.version(Form.of(request));
        try {
            reflections.remove(visit.actor(), Ids.inPath(request, "id"), version);
        } catch (Refusal.Stale e) {
            throw changed();
        }
        Pages.goTo(response, visit.path("my", "reflections"));
    }

    private static Refusal changed() {
        return Refusal.conflict(
                "This reflection was changed since you opened it. Go back and look again.");
    }

    private static ReflectionDraft draft(Form form) {
        return new ReflectionDraft(form.text("title"), form.text("text"));
    }

    private Reflection find(ServerRequest request) {
        return reflections.find(Visit.of(request).actor(), Ids.inPath(request, "id"));
    }

    private Reflection own(ServerRequest request) {
        var found = find(request);
        if (!found.mine()) {
            throw Refusal.forbidden("Only the person who wrote this can change or share it.");
        }
        return found;
    }

    private static String path(Visit visit, UUID id) {
        return visit.path("my", "reflections", id);
    }

    private static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("My page", visit.path("my")),
            Link.of("My reflections", visit.path("my", "reflections"))
        };
    }

    private static Object[] form(UUID id) {
        return new Object[] {"my", "reflections", id, "edit"};
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            @org.jspecify.annotations.Nullable Reflection old,
            ReflectionDraft draft,
            FormView form,
            DraftBar drafts) {
        var page =
                Pages.page(visit, old == null ? "Write a reflection" : "Change a reflection")
                        .error(!form.isFresh())
                        .breadcrumbs(trail(visit));
        var action =
                old == null ? visit.path("my", "reflections") : path(visit, old.id()) + "/edit";
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .reflectionsEdit(page, visit.csrf(), action, draft, form, drafts));
    }

    private void sendSharing(
            ServerResponse response, Visit visit, Reflection of, String with, FormView form) {
        var page =
                Pages.page(visit, "Share a reflection")
                        .error(!form.isFresh())
                        .breadcrumbs(trail(visit));
        var choices =
                members.choices(visit.actor()).stream()
                        .filter(c -> !c.key().equals(visit.actor().person().toString()))
                        .toList();
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().reflectionsShare(page, visit, of, choices, with, form));
    }
}
