package alongside.forums.preferences;

import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/**
 * {@code /unsubscribe/{secret}}: ends mails of one kind for whoever has one of them, without a log
 * in. Looking changes nothing, because mail scanners follow every link.
 */
public final class UnsubscribePages implements HttpService {
    private final Choosing choosing;

    public UnsubscribePages(Choosing choosing) {
        this.choosing = choosing;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{secret}", this::show).post("/{secret}", this::end);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, choosing.ends(secret(request)), false);
    }

    private void end(ServerRequest request, ServerResponse response) {
        send(request, response, choosing.end(secret(request)), true);
    }

    private static String secret(ServerRequest request) {
        var sent = request.path().pathParameters().get("secret");
        if (!sent.matches("[A-Za-z0-9_-]{43}")) {
            throw Refusal.notFound();
        }
        return sent;
    }

    private static void send(
            ServerRequest request, ServerResponse response, String what, boolean ended) {
        var visit = Visit.of(request);
        var page = Pages.page(visit, ended ? "These emails have stopped" : "Stop these emails");
        Pages.send(
                response,
                new StaticTemplates()
                        .preferencesUnsubscribe(page, visit.csrf(), visit.address(), what, ended));
    }
}
