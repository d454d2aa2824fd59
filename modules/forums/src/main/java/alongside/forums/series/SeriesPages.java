package alongside.forums.series;

import alongside.forums.Places;
import alongside.forums.forum.Standing;
import alongside.forums.meetings.Day;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.UUID;

/** The meetings of a forum, and the form by which they recur. */
public final class SeriesPages implements HttpService {
    private final SeriesRegister series;

    public SeriesPages(SeriesRegister series) {
        this.series = series;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/meetings", this::list)
                .post("/{forum}/meetings", this::extend)
                .get("/{forum}/meetings/series", this::edit)
                .post("/{forum}/meetings/series", this::save);
    }

    private static UUID forum(ServerRequest request) {
        return Ids.inPath(request, "forum");
    }

    private static Page page(Visit visit, Standing standing, String title) {
        var forum = standing.forum();
        return Places.page(visit, title)
                .breadcrumbs(
                        Places.home(),
                        Places.forums(),
                        Link.of(forum.name(), Places.forum(forum.id())));
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var plan = series.plan(visit.actor(), forum(request), visit.now());
        var page = page(visit, plan.standing(), "Meetings").fullWidth();
        Pages.send(response, new StaticTemplates().seriesList(page, visit, plan));
    }

    private void extend(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        series.extend(visit.actor(), forum(request), visit.now());
        Pages.goTo(response, Places.forum(forum(request)) + "/meetings");
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var old = series.setting(visit.actor(), forum(request), visit.now()).series();
        var draft = old.map(SeriesDraft::of).orElse(SeriesDraft.BLANK);
        send(request, response, draft, FormView.fresh(old.map(Series::version).orElse(0)));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = draft(form);
        var version = FormView.version(form);
        var forum = forum(request);
        var old = series.setting(visit.actor(), forum, visit.now()).series();
        try {
            if (old.isEmpty()) {
                series.begin(visit.actor(), forum, draft, visit.now());
            } else {
                series.change(visit.actor(), forum, version, draft, visit.now());
            }
            Pages.goTo(response, Places.forum(forum) + "/meetings");
        } catch (Refusal.Invalid e) {
            send(request, response, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = old.orElseThrow();
            var saved = Map.of("Terms of reference", now.terms());
            send(request, response, draft, FormView.changed(now.version(), saved));
        }
    }

    private static SeriesDraft draft(Form form) {
        return new SeriesDraft(
                form.text("terms"),
                Day.typed(form, "first_on"),
                form.text("starts_at"),
                form.text("minutes"),
                form.text("place"),
                form.text("link"),
                form.text("capacity"),
                form.text("quorum"),
                form.text("chair"),
                form.text("deputy"));
    }

    private void send(
            ServerRequest request, ServerResponse response, SeriesDraft draft, FormView form) {
        var visit = Visit.of(request);
        var setting = series.setting(visit.actor(), forum(request), visit.now());
        var title = setting.series().isEmpty() ? "Plan meetings" : "Change how meetings recur";
        var page = page(visit, setting.standing(), title).error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().seriesEdit(page, visit.csrf(), setting, draft, form));
    }
}
