package alongside.forums.waiting;

import alongside.forums.Places;
import alongside.forums.forum.ForumRegister;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Reading a post before members do. */
public final class WaitingPages implements HttpService {
    private final ForumRegister forums;
    private final Waiting waiting;

    public WaitingPages(ForumRegister forums, Waiting waiting) {
        this.forums = forums;
        this.waiting = waiting;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/waiting/{post}", this::show)
                .post("/{forum}/waiting/{post}/acceptance", this::accept)
                .post("/{forum}/waiting/{post}/refusal", this::refuse);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, new AcceptanceDraft(null, ""), FormView.fresh(0));
    }

    private void accept(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var forum = Ids.inPath(request, "forum");
        var draft = new AcceptanceDraft(form.text("body"), form.text("reason"));
        try {
            waiting.accept(visit.actor(), forum, Ids.inPath(request, "post"), draft, visit.now());
            Pages.goTo(response, Places.forum(forum) + "/queue");
        } catch (Refusal.Invalid e) {
            send(request, response, draft, FormView.wrong(0, e.fields()));
        }
    }

    private void refuse(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var forum = Ids.inPath(request, "forum");
        var draft = new AcceptanceDraft(form.text("body"), form.text("reason"));
        try {
            waiting.refuse(
                    visit.actor(), forum, Ids.inPath(request, "post"), draft.reason(), visit.now());
            Pages.goTo(response, Places.forum(forum) + "/queue");
        } catch (Refusal.Invalid e) {
            send(request, response, draft, FormView.wrong(0, e.fields()));
        }
    }

    private void send(
            ServerRequest request, ServerResponse response, AcceptanceDraft draft, FormView form) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var post = waiting.find(visit.actor(), id, Ids.inPath(request, "post"), visit.now());
        var forum = forums.find(visit.actor(), id, visit.now()).forum();
        var page =
                Places.page(visit, "A post that waits for you")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(forum.name(), Places.forum(id)),
                                Link.of("What waits for moderators", Places.forum(id) + "/queue"));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .waitingShow(page, visit.csrf(), Places.forum(id), post, draft, form));
    }
}
