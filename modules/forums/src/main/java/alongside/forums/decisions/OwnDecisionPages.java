package alongside.forums.decisions;

import alongside.forums.Places;
import alongside.forums.forum.ForumRegister;
import alongside.forums.reports.Reports;
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

/** For a member: what was decided about what they wrote and reported, and their appeal. */
public final class OwnDecisionPages implements HttpService {
    private static final int SHOWN = 100;

    private final ForumRegister forums;
    private final Decisions decisions;
    private final Reports reports;

    public OwnDecisionPages(ForumRegister forums, Decisions decisions, Reports reports) {
        this.forums = forums;
        this.decisions = decisions;
        this.reports = reports;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/mine", this::list)
                .get("/{forum}/mine/{id}", this::show)
                .post("/{forum}/mine/{id}/appeal", this::appeal);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var found = forums.find(visit.actor(), id, visit.now());
        var page =
                Places.page(visit, "About my posts")
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(found.forum().name(), Places.forum(id)));
        Pages.send(
                response,
                new StaticTemplates()
                        .decisionsMine(
                                page,
                                found,
                                decisions.aboutMe(visit.actor(), id, null, SHOWN, visit.now()),
                                reports.mine(visit.actor(), id, visit.now()),
                                request.query().first("reported").isPresent()));
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, "", FormView.fresh(0));
    }

    private void appeal(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        var words = Form.of(request).text("words");
        try {
            decisions.appeal(visit.actor(), forum, id, words, visit.now());
            Pages.goTo(response, Places.forum(forum) + "/mine/" + id);
        } catch (Refusal.Invalid e) {
            send(request, response, words, FormView.wrong(0, e.fields()));
        }
    }

    private void send(ServerRequest request, ServerResponse response, String words, FormView form) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var found = forums.find(visit.actor(), id, visit.now());
        var decision = decisions.find(visit.actor(), id, Ids.inPath(request, "id"), visit.now());
        if (!decision.mine()) {
            throw Refusal.notFound();
        }
        var page =
                Places.page(visit, decision.kind().label() + ": " + decision.what())
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(found.forum().name(), Places.forum(id)),
                                Link.of("About my posts", Places.forum(id) + "/mine"));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .decisionsOwn(page, visit.csrf(), Places.forum(id), decision, words, form));
    }
}
