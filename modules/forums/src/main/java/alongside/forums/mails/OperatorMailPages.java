package alongside.forums.mails;

import alongside.forums.views.StaticTemplates;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.callout.Banner;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;

/** {@code /operator/mail}: how mails leave, whether they do, and a test. */
public final class OperatorMailPages implements HttpService {
    private final Mails mails;

    public OperatorMailPages(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).post("/test", this::test);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, Optional.empty());
    }

    private void test(ServerRequest request, ServerResponse response) {
        var address = Visit.of(request).visitor().email();
        var banner =
                mails.test(address)
                        .map(why -> Banner.important("The test mail was not sent: " + why))
                        .orElseGet(() ->
                                Banner.success(
                                        "The mail server took a test mail to " + address + "."));
        send(request, response, Optional.of(banner));
    }

    private void send(ServerRequest request, ServerResponse response, Optional<Banner> banner) {
        var visit = Visit.of(request);
        var page = Pages.page(visit, "Email").fullWidth().banner(banner.orElse(null));
        Pages.send(
                response,
                new StaticTemplates()
                        .mailsOperator(
                                page,
                                visit.csrf(),
                                visit.visitor().email(),
                                mails.traffic(visit.now())));
    }
}
