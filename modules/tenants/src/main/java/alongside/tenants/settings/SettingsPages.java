package alongside.tenants.settings;

import alongside.kernel.Refusal;
import alongside.kernel.TrustId;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Page;
import alongside.tenants.Access;
import alongside.tenants.Paths;
import alongside.tenants.Said;
import alongside.tenants.Trust;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a Trust is and decides about itself, as pages. */
public final class SettingsPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Settings settings;
    private final Function<TrustId, Trust> trusts;

    public SettingsPages(Settings settings, Function<TrustId, Trust> trusts) {
        this.settings = settings;
        this.trusts = trusts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show)
                .get("/hours", this::hours)
                .post("/hours", this::setHours)
                .get("/contact", this::contact)
                .post("/contact", this::setContact);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page =
                Pages.page(visit, "Settings")
                        .breadcrumbs(Paths.home(visit))
                        .banner(Said.done(request, "Setting"));
        Pages.send(
                response,
                VIEWS.settingsShow(
                        page,
                        visit,
                        trusts.apply(visit.trust().id()),
                        settings.find(visit.actor()),
                        Access.edits(visit.actor())));
    }

    private void hours(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.requireEditor(visit.actor());
        var now = settings.find(visit.actor());
        var hours = now.hoursOn(visit.today()).words();
        var form = new HoursForm(hours, "", "", "", now.version(), Map.of());
        Pages.send(response, VIEWS.settingsHours(page(visit, "Full-time hours"), visit, form));
    }

    private void setHours(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var typed = HoursForm.of(Form.of(request), Paths.version(request));
        try {
            var draft = new SettingsDraft(typed.draft(Form.of(request)), null);
            settings.change(visit.actor(), typed.version(), draft);
            Pages.goTo(response, visit.path("settings") + Said.after("changed"));
        } catch (Refusal.Invalid refusal) {
            var page = page(visit, "Full-time hours").error(true);
            var form = typed.with(refusal.fields());
            Pages.sendAgain(response, VIEWS.settingsHours(page, visit, form));
        }
    }

    private void contact(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.requireEditor(visit.actor());
        var now = settings.find(visit.actor());
        var page = page(visit, "Contact mailbox");
        Pages.send(
                response,
                VIEWS.settingsContact(
                        page,
                        visit,
                        Objects.requireNonNullElse(now.contactEmail(), ""),
                        now.version(),
                        Map.of()));
    }

    private void setContact(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Paths.version(request);
        var email = Form.of(request).text("contact_email");
        try {
            settings.change(visit.actor(), version, new SettingsDraft(null, email));
            Pages.goTo(response, visit.path("settings") + Said.after("changed"));
        } catch (Refusal.Invalid refusal) {
            var page = page(visit, "Contact mailbox").error(true);
            Pages.sendAgain(
                    response, VIEWS.settingsContact(page, visit, email, version, refusal.fields()));
        }
    }

    private static Page page(Visit visit, String title) {
        return Pages.page(visit, title).breadcrumbs(Paths.settings(visit));
    }
}
