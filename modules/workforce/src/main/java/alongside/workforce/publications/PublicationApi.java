package alongside.workforce.publications;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Showing a pathway to everybody, as JSON. */
public final class PublicationApi implements HttpService {
    private final Publications publications;

    public PublicationApi(Publications publications) {
        this.publications = publications;
    }

    record Answer(int number) {}

    @Override
    public void routing(HttpRules rules) {
        rules.put("/", this::publish).delete("/", this::withdraw);
    }

    private void publish(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var pathway = Ids.inPath(request, "pathway");
        publications.publish(visit.actor(), pathway, visit.today());
        Json.send(response, new Answer(publications.published(visit.actor(), pathway)));
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        publications.withdraw(Visit.of(request).actor(), Ids.inPath(request, "pathway"));
        response.status(Status.NO_CONTENT_204).send();
    }
}
