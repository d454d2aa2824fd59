package alongside.quickstart;

import alongside.kernel.Refusal;
import alongside.portal.Feature;
import alongside.portal.Pages;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.quickstart.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The mail that this machine sent, for whoever tries Alongside out. */
final class InboxPages implements HttpService, Feature {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Inbox inbox;

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void routes(Routes routes) {
        routes.open("/development/inbox", this);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/{number}", this::show);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var page = Pages.page(Visit.of(request), "Inbox of this machine");
        Pages.send(response, VIEWS.list(page, inbox.letters()));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var number = request.path().pathParameters().get("number");
        var letter =
                inbox.letters().stream()
                        .filter(each -> String.valueOf(each.number()).equals(number))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        var page = Pages.page(Visit.of(request), letter.mail().subject());
        Pages.send(response, VIEWS.show(page, letter, Paragraph.of(letter.mail().text())));
    }
}
