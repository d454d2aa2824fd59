package alongside.forums.mails;

import alongside.forums.Places;
import alongside.forums.views.StaticTemplates;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.pagination.Pagination;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** {@code /my/notifications/mails}: what was sent to whoever looks. */
public final class MailPages implements HttpService {
    private static final int SIZE = 30;

    private final Mails mails;

    public MailPages(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = request.query().first("page").orElse("1");
        var number = sent.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(sent) : 1;
        var found = mails.to(visit.actor(), (number - 1) * SIZE, SIZE);
        var page =
                Places.page(visit, "Emails we sent you")
                        .breadcrumbs(Places.home(), Link.of("Notifications", "/my/notifications"))
                        .fullWidth();
        var pages =
                Pagination.of(
                        number, SIZE, found.total(), n -> "/my/notifications/mails?page=" + n);
        Pages.send(response, new StaticTemplates().mailsList(page, found.mails(), pages));
    }
}
