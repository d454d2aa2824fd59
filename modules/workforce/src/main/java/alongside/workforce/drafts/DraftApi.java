package alongside.workforce.drafts;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's own drafts as JSON. What the form itself saves has its own address. */
public final class DraftApi implements HttpService {
    private final Drafts drafts;

    public DraftApi(Drafts drafts) {
        this.drafts = drafts;
    }

    record New(@Nullable String form, @Nullable Map<String, String> fields) {}

    /** Without what was typed: an answer to a POST may be kept for a day, outside the Trust. */
    record Begun(UUID id, String form, Instant savedAt, int version) {}

    record Again(@Nullable Map<String, String> fields) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::begin)
                .get("/{id}", this::show)
                .put("/{id}", this::replace)
                .delete("/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var form = request.query().first("form").orElse("");
        var all = form.isEmpty() ? drafts.all(actor) : drafts.of(actor, form);
        Json.send(response, new Listing<>(all, null));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = Json.read(request, New.class);
        var form = sent.form() == null ? "" : sent.form();
        var made = drafts.begin(visit.actor(), form, fields(sent.fields()), visit.now());
        var begun = new Begun(made.id(), made.form(), made.savedAt(), made.version());
        Version.created(request, response, made.id(), made.version(), begun);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, drafts.find(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void replace(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var fields = fields(Json.read(request, Again.class).fields());
        send(
                response,
                drafts.replace(
                        visit.actor(),
                        Ids.inPath(request, "id"),
                        Version.expected(request),
                        fields,
                        visit.now()));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        drafts.remove(actor, drafts.find(actor, Ids.inPath(request, "id")).id());
        response.status(Status.NO_CONTENT_204).send();
    }

    private static Map<String, String> fields(@Nullable Map<String, String> sent) {
        if (sent == null) {
            throw Refusal.invalid("fields", "Send what was typed, by field");
        }
        var fields = new LinkedHashMap<String, String>();
        sent.forEach((field, text) -> fields.put(plain(field), plain(text)));
        return fields;
    }

    private static String plain(String text) {
        return text.replace("\0", "");
    }

    private static void send(ServerResponse response, FormDraft draft) {
        Version.send(response, draft.version(), draft);
    }
}
