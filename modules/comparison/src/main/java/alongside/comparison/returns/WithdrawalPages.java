package alongside.comparison.returns;

import alongside.comparison.views.StaticTemplates;
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

/** Leaving the comparison with the next release. */
public final class WithdrawalPages implements HttpService {
    private final SignOffs signOffs;

    public WithdrawalPages(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    /** The page that asks why. */
    public record Asked(
            Visit visit, Quarter quarter, boolean isWithdrawn, String reason, FormView form) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::ask).post("/", this::withdraw);
    }

    private void ask(ServerRequest request, ServerResponse response) {
        Permission.sign(Visit.of(request).actor());
        send(request, response, "", FormView.fresh(0));
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var reason = Form.of(request).text("reason");
        try {
            signOffs.withdraw(visit.actor(), reason, visit.now());
            Pages.goTo(response, visit.path("returns"));
        } catch (Refusal.Invalid e) {
            send(request, response, reason, FormView.wrong(0, e.fields()));
        }
    }

    private void send(
            ServerRequest request, ServerResponse response, String reason, FormView form) {
        var visit = Visit.of(request);
        var asked =
                new Asked(
                        visit,
                        signOffs.next(visit.actor(), visit.now()),
                        signOffs.isWithdrawn(visit.actor(), visit.now()),
                        reason,
                        form);
        var page =
                Pages.page(visit, "Leave the national comparison")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("National returns", visit.path("returns")));
        Pages.send(response, form.status(), new StaticTemplates().returnsWithdraw(page, asked));
    }
}
