package alongside.workforce.hours;

import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** A person's own hours: contracted, protected, and what they gave to involvement work. */
public final class OwnHourPages implements HttpService {
    private final Involvement involvement;

    public OwnHourPages(Involvement involvement) {
        this.involvement = involvement;
    }

    /** One assignment with what was logged on it. */
    public record Held(ProtectedTime time, List<InvolvementEntry> entries) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var today = visit.today();
        var own =
                involvement
                        .own(visit.actor(), today)
                        .map(all -> all.stream().map(time -> held(visit, time)).toList());
        var page =
                Pages.page(visit, "My hours")
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("My page", visit.path("my")));
        Pages.send(response, new StaticTemplates().hoursOwn(page, visit, own));
    }

    private Held held(Visit visit, ProtectedTime time) {
        var entries = involvement.entries(visit.actor(), time.assignmentId(), visit.today());
        return new Held(time, entries);
    }
}
