package alongside.workforce.posts;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adding a post and changing what is known of one. */
final class PostForms {
    private final Posts posts;
    private final Lists lists;

    PostForms(Posts posts, Lists lists) {
        this.posts = posts;
        this.lists = lists;
    }

    void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var typed = new LinkedHashMap<String, String>();
        typed.put("non_clinical", "true");
        // From a page that knows them already, such as an expansion line's.
        for (var field : List.of("service_id", "locality_id", "expansion_id")) {
            typed.put(field, Selection.text(request.query(), field));
        }
        send(response, visit, null, typed, FormView.fresh(0));
    }

    void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var typed = PostForm.typed(Form.of(request), true);
        try {
            var post = posts.add(visit.actor(), PostDraft.of(typed), visit.today());
            Pages.goTo(response, visit.path("posts", post.id()));
        } catch (Refusal.Invalid e) {
            send(response, visit, null, typed, FormView.wrong(0, e.fields()));
        }
    }

    void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var post = find(request);
        var fields = PostDraft.of(post).fields();
        send(response, visit, post, fields, FormView.fresh(post.version()));
    }

    void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var typed = PostForm.typed(form, false);
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            posts.change(visit.actor(), id, version, PostDraft.of(typed), visit.today());
            Pages.goTo(response, visit.path("posts", id));
        } catch (Refusal.Invalid e) {
            send(response, visit, find(request), typed, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = find(request);
            var view = FormView.changed(now.version(), differences(visit, now, typed));
            send(response, visit, now, typed, view);
        }
    }

    private Map<String, String> differences(Visit visit, Post now, Map<String, String> typed) {
        var saved = PostDraft.of(now).fields();
        var choices = posts.choices(visit.actor(), visit.today());
        var rows = new ArrayList<@Nullable String[]>();
        typed.forEach((field, text) ->
                rows.add(
                        new String[] {
                            PostWording.INSTANCE.label(field),
                            said(choices, field, saved.getOrDefault(field, "")),
                            said(choices, field, text)
                        }));
        return FormView.differing(List.copyOf(rows));
    }

    private static String said(Posts.Choices choices, String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return Stream.concat(choices.posts().stream(), choices.lines().stream())
                .filter(choice -> choice.key().equals(value))
                .map(Options.Choice::label)
                .findFirst()
                .orElseGet(() -> PostWording.INSTANCE.value(field, value));
    }

    private Post find(ServerRequest request) {
        var visit = Visit.of(request);
        return posts.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
    }

    private void send(
            ServerResponse response,
            Visit visit,
            @Nullable Post post,
            Map<String, String> typed,
            FormView view) {
        var action = post == null ? visit.path("posts") : visit.path("posts", post.id(), "edit");
        var options = lists.options(visit.actor());
        var form =
                new PostForm(
                        action,
                        post,
                        options.open(),
                        posts.choices(visit.actor(), visit.today()),
                        typed,
                        view);
        var page =
                Pages.page(visit, post == null ? "Add a post" : "Change a post")
                        .error(!view.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Posts", visit.path("posts")));
        Pages.send(
                response, view.status(), new StaticTemplates().postsEdit(page, visit.csrf(), form));
    }
}
