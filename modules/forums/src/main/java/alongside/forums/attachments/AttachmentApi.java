package alongside.forums.attachments;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Route;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Files of posts for programs, at {@code /posts/{post}/attachments} and {@code /attachments}. */
public final class AttachmentApi {
    private final Attachments attachments;

    public AttachmentApi(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Those of a post. */
    public HttpService ofPost() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get("/{post}/attachments", AttachmentApi.this::list)
                        .post("/{post}/attachments", AttachmentApi.this::add);
            }
        };
    }

    /** One file. */
    public HttpService alone() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get("/{id}/content", AttachmentApi.this::take)
                        .delete("/{id}", AttachmentApi.this::remove);
            }
        };
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = attachments.all(visit.actor(), Ids.inPath(request, "post"), visit.now());
        Json.send(response, new Listing<>(all, null));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = SentFile.of(request);
        var made =
                attachments.add(
                        visit.actor(),
                        Ids.inPath(request, "post"),
                        sent.name(),
                        sent.content(),
                        visit.now());
        response.header(HeaderNames.LOCATION, Route.API + "/attachments/" + made.id() + "/content");
        Json.send(response, Status.CREATED_201, made);
    }

    private void take(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Download.send(
                response, attachments.take(visit.actor(), Ids.inPath(request, "id"), visit.now()));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        attachments.remove(visit.actor(), Ids.inPath(request, "id"), visit.now());
        response.status(Status.NO_CONTENT_204).send();
    }
}
