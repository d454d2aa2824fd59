package alongside.forums.forum;

import alongside.forums.Places;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.select.Option;
import alongside.tenants.Tenants;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of forums, and the form by which one is opened or changed. */
public final class ForumPages implements HttpService {
    private final ForumRegister forums;

    public ForumPages(ForumRegister forums) {
        this.forums = forums;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/new", this::blank)
                .post("/", this::open)
                .get("/{forum}/edit", this::edit)
                .post("/{forum}/edit", this::change)
                .post("/{forum}/closure", this::close)
                .post("/{forum}/reopening", this::reopen);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = forums.all(visit.actor(), visit.now());
        var opens =
                ForumRegister.opensShared(visit.actor())
                        || !forums.leads(visit.actor(), visit.now()).isEmpty();
        var page = Places.page(visit, "Forums").breadcrumbs(Places.home()).fullWidth();
        Pages.send(response, new StaticTemplates().forumList(page, all, opens));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var leads = forums.leads(visit.actor(), visit.now());
        var shared = ForumRegister.opensShared(visit.actor());
        if (leads.isEmpty() && !shared) {
            throw Refusal.forbidden("You need to lead a programme to open a forum.");
        }
        var draft = ForumDraft.blank();
        if (!shared) {
            draft = draft.reaching("trust", leads.getFirst().slug());
        }
        send(response, visit, null, draft, FormView.fresh(0));
    }

    private void open(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(Form.of(request));
        try {
            var made = forums.open(visit.actor(), draft, visit.now());
            Pages.goTo(response, Places.forum(made.forum().id()));
        } catch (Refusal.Invalid e) {
            send(response, visit, null, draft, FormView.wrong(0, e.fields()));
        }
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = chaired(request);
        var draft = ForumDraft.of(forum, "");
        send(response, visit, forum, draft, FormView.fresh(forum.version()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = draft(form);
        var version = FormView.version(form);
        var id = Ids.inPath(request, "forum");
        try {
            forums.change(visit.actor(), id, version, draft, visit.now());
            Pages.goTo(response, Places.forum(id));
        } catch (Refusal.Invalid e) {
            send(response, visit, chaired(request), draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = chaired(request);
            send(response, visit, now, draft, FormView.changed(now.version(), saved(now)));
        }
    }

    private static Map<String, String> saved(Forum forum) {
        return Map.of(
                "Name", forum.name(),
                "What it is for", forum.purpose(),
                "Who finds and reads it", forum.visibility().label());
    }

    private void close(ServerRequest request, ServerResponse response) {
        close(request, response, true);
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        close(request, response, false);
    }

    private void close(ServerRequest request, ServerResponse response, boolean closed) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var version = FormView.version(Form.of(request));
        try {
            forums.close(visit.actor(), id, version, closed, visit.now());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("This forum was changed since you opened it. Look again.");
        }
        Pages.goTo(response, Places.forum(id));
    }

    private Forum chaired(ServerRequest request) {
        var visit = Visit.of(request);
        var found = forums.find(visit.actor(), Ids.inPath(request, "forum"), visit.now());
        return found.standing().requireChair().forum();
    }

    private static ForumDraft draft(Form form) {
        return new ForumDraft(
                form.text("name"),
                form.text("purpose"),
                form.text("reach"),
                form.text("region"),
                form.text("trust"),
                form.text("specialism"),
                form.text("visibility"),
                form.all("roles"),
                form.text("reviewed"));
    }

    private void send(
            ServerResponse response,
            Visit visit,
            @Nullable Forum old,
            ForumDraft draft,
            FormView form) {
        var trail = new ArrayList<Link>(List.of(Places.home(), Places.forums()));
        if (old != null) {
            trail.add(Link.of(old.name(), Places.forum(old.id())));
        }
        var page =
                Places.page(visit, old == null ? "Open a forum" : "Change this forum")
                        .error(!form.isFresh())
                        .breadcrumbs(trail);
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .forumEdit(
                                page,
                                visit.csrf(),
                                Optional.ofNullable(old),
                                draft,
                                choices(visit),
                                form));
    }

    /**
     * From where people can come, as far as the visitor may say so.
     *
     * @param regions by code
     */
    public record ReachChoices(boolean shared, List<Option> regions, List<Option> trusts) {}

    private ReachChoices choices(Visit visit) {
        return new ReachChoices(
                ForumRegister.opensShared(visit.actor()),
                Tenants.regions().entrySet().stream()
                        .map(region -> Option.of(region.getKey(), region.getValue()))
                        .toList(),
                forums.leads(visit.actor(), visit.now()).stream()
                        .map(hat -> Option.of(hat.slug(), hat.trustName()))
                        .toList());
    }

    /** Where a form of this forum is sent. */
    public static String action(Optional<Forum> forum) {
        return forum.map(one -> Places.forum(one.id()) + "/edit").orElse("/forums");
    }
}
