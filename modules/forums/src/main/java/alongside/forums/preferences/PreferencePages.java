package alongside.forums.preferences;

import alongside.forums.Places;
import alongside.forums.notifications.NoticeKind;
import alongside.forums.preferences.Choosing.Chosen;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.callout.Banner;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /my/notifications/preferences}: which mails somebody gets, for the whole product. */
public final class PreferencePages implements HttpService {
    private static final String HERE = "/my/notifications/preferences";

    private final Choosing choosing;

    public PreferencePages(Choosing choosing) {
        this.choosing = choosing;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).post("/", this::save).post("/address", this::tryAgain);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var chosen = choosing.of(Visit.of(request).actor());
        var fresh = FormView.fresh(chosen.preferences().version());
        send(request, response, chosen, typed(chosen), fresh);
    }

    private static Map<String, String> typed(Chosen chosen) {
        var typed = new LinkedHashMap<String, String>();
        NoticeKind.chosen()
                .forEach(kind -> typed.put(kind.key(), chosen.preferences().mail(kind).key()));
        return typed;
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var version = FormView.version(form);
        var typed = new LinkedHashMap<String, String>();
        NoticeKind.chosen().forEach(kind -> typed.put(kind.key(), form.text(kind.key())));
        try {
            choosing.save(visit.actor(), version, new PreferenceDraft(typed));
            Pages.goTo(response, HERE + "?saved=yes");
        } catch (Refusal.Invalid e) {
            var chosen = choosing.of(visit.actor());
            send(request, response, chosen, typed, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var chosen = choosing.of(visit.actor());
            var now = chosen.preferences();
            var saved = new LinkedHashMap<String, String>();
            NoticeKind.chosen().stream()
                    .filter(kind -> !now.mail(kind).key().equals(typed.get(kind.key())))
                    .forEach(kind -> saved.put(kind.label(), now.mail(kind).label()));
            send(request, response, chosen, typed, FormView.changed(now.version(), saved));
        }
    }

    private void tryAgain(ServerRequest request, ServerResponse response) {
        choosing.tryAgain(Visit.of(request).actor());
        Pages.goTo(response, HERE);
    }

    private static void send(
            ServerRequest request,
            ServerResponse response,
            Chosen chosen,
            Map<String, String> typed,
            FormView form) {
        var visit = Visit.of(request);
        var saved = form.isFresh() && request.query().first("saved").isPresent();
        var page =
                Places.page(visit, "Which emails you get")
                        .error(!form.isFresh())
                        .banner(saved ? Banner.success("Your preferences are saved.") : null)
                        .breadcrumbs(Places.home(), Link.of("Notifications", "/my/notifications"));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().preferencesEdit(page, visit.csrf(), chosen, typed, form));
    }
}
