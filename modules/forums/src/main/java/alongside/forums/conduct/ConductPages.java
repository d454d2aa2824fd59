package alongside.forums.conduct;

import alongside.forums.Places;
import alongside.forums.forum.ForumRegister;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reading and accepting the rules of conduct, and publishing new ones. */
public final class ConductPages implements HttpService {
    private static final Pattern OURS = Pattern.compile("/forums/[A-Za-z0-9/-]*(\\?[a-z0-9=]*)?");

    private final Conduct conduct;

    public ConductPages(Conduct conduct) {
        this.conduct = conduct;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show)
                .post("/acceptance", this::accept)
                .get("/edit", this::edit)
                .post("/edit", this::publish);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page =
                Places.page(visit, "Rules of conduct").breadcrumbs(Places.home(), Places.forums());
        Pages.send(
                response,
                new StaticTemplates()
                        .conductShow(
                                page,
                                visit.csrf(),
                                conduct.rules(),
                                Optional.ofNullable(conduct.accepted(visit.actor())),
                                next(request.query().first("next").orElse("")),
                                ForumRegister.opensShared(visit.actor())));
    }

    /** Only back to a place of the forums. */
    private static String next(String asked) {
        return OURS.matcher(asked).matches() ? asked : "";
    }

    private void accept(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        conduct.accept(visit.actor(), FormView.version(form), visit.now());
        var next = next(form.text("next"));
        Pages.goTo(response, next.isEmpty() ? "/forums" : next);
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var rules = conduct.rules();
        send(response, Visit.of(request), rules.body(), FormView.fresh(rules.number()));
    }

    private void publish(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var body = form.text("body");
        var seen = FormView.version(form);
        try {
            conduct.publish(visit.actor(), seen, body, visit.now());
            Pages.goTo(response, "/forums/conduct");
        } catch (Refusal.Invalid e) {
            send(response, visit, body, FormView.wrong(seen, e.fields()));
        } catch (Refusal.Stale e) {
            var now = conduct.rules();
            var saved = Map.of("Rules", now.body());
            send(response, visit, body, FormView.changed(now.number(), saved));
        }
    }

    private static void send(ServerResponse response, Visit visit, String body, FormView form) {
        if (!ForumRegister.opensShared(visit.actor())) {
            throw Refusal.forbidden("The rules of conduct are published nationally.");
        }
        var page =
                Places.page(visit, "Publish new rules of conduct")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of("Rules of conduct", "/forums/conduct"));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().conductEdit(page, visit.csrf(), body, form));
    }
}
