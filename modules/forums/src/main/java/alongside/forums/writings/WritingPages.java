package alongside.forums.writings;

import alongside.forums.Places;
import alongside.forums.views.StaticTemplates;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's drafts. Forms send theirs here while they are typed in, or by a button. */
public final class WritingPages implements HttpService {
    private final Writings writings;
    private final WritingForm form;

    public WritingPages(Writings writings) {
        this.writings = writings;
        this.form = new WritingForm(writings);
    }

    /** What the script of the form is told. */
    record Said(UUID id, int version, String saved, boolean others, String words) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/drafts", this::list)
                .post("/drafts/{id}/removal", this::remove)
                .post("/{forum}/topics/drafts", this::keepTopic)
                .post("/{forum}/topics/{topic}/drafts", this::keepReply);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = writings.all(visit.actor(), visit.now());
        var page = Places.page(visit, "My drafts").breadcrumbs(Places.home(), Places.forums());
        Pages.send(response, new StaticTemplates().writingsList(page, visit.csrf(), all));
    }

    private void keepTopic(ServerRequest request, ServerResponse response) {
        keep(request, response, null);
    }

    private void keepReply(ServerRequest request, ServerResponse response) {
        keep(request, response, Ids.inPath(request, "topic"));
    }

    private void keep(ServerRequest request, ServerResponse response, @Nullable UUID topic) {
        var kept = form.keep(request, Ids.inPath(request, "forum"), topic);
        var writing = kept.writing();
        if (isScript(request)) {
            Json.send(
                    response,
                    new Said(
                            writing.id(),
                            writing.version(),
                            writing.time(),
                            kept.others(),
                            writing.words(Visit.of(request).now())));
        } else {
            Pages.goTo(response, WritingBar.address(writing));
        }
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var writing = writings.find(visit.actor(), Ids.inPath(request, "id"), visit.now());
        writings.remove(visit.actor(), writing.id());
        Pages.goTo(response, "/forums/drafts");
    }

    private static boolean isScript(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.ACCEPT)
                .filter(accepted -> accepted.startsWith("application/json"))
                .isPresent();
    }
}
