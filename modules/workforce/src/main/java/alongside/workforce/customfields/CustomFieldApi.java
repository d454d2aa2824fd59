package alongside.workforce.customfields;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a Trust's own, and what is filled into them, as JSON. */
public final class CustomFieldApi {
    private final CustomFields fields;
    private final CustomValues values;

    public CustomFieldApi(CustomFields fields, CustomValues values) {
        this.fields = fields;
        this.values = values;
    }

    /** A value by the id of its field; null or an empty text empties it. */
    record Said(@Nullable UUID field, @Nullable String value) {}

    /** What is filled in. */
    record Filling(@Nullable List<Said> values) {
        Map<String, String> typed() {
            if (values == null) {
                throw Refusal.invalid("values", "Say what is filled in");
            }
            var typed = new LinkedHashMap<String, String>();
            for (var said : values) {
                typed.put("" + said.field(), CustomFieldDraft.text(said.value()));
            }
            return typed;
        }
    }

    /** What is filled in about one person or post. */
    record Filled(List<CustomValue> items) {}

    /** Which fields there are. */
    public HttpService definitions() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get("/", CustomFieldApi.this::list)
                        .post("/", CustomFieldApi.this::add)
                        .get("/{id}", CustomFieldApi.this::show)
                        .patch("/{id}", CustomFieldApi.this::change)
                        .put("/{id}/retirement", CustomFieldApi.this::retire);
            }
        };
    }

    /** What is filled in about one of these. */
    public HttpService values(FieldSubject subject) {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get(
                                "/{id}/custom-fields",
                                (request, response) -> of(subject, request, response))
                        .post(
                                "/{id}/custom-fields",
                                (request, response) -> fill(subject, request, response));
            }
        };
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = fields.all(Visit.of(request).actor());
        Json.send(response, Listing.page(request, all, one -> one.id().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, CustomFieldDraft.class);
        var made = fields.add(Visit.of(request).actor(), draft);
        Version.created(request, response, made.id(), made.version(), made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, fields.find(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, CustomFieldDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        send(response, fields.change(Visit.of(request).actor(), id, version, draft));
    }

    private void retire(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        send(response, fields.retire(visit.actor(), id, version, visit.today()));
    }

    private static void send(ServerResponse response, CustomField field) {
        Version.send(response, field.version(), field);
    }

    private void of(FieldSubject subject, ServerRequest request, ServerResponse response) {
        var id = Ids.inPath(request, "id");
        Json.send(response, new Filled(values.of(Visit.of(request).actor(), subject, id)));
    }

    private void fill(FieldSubject subject, ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        var typed = Json.read(request, Filling.class).typed();
        var filled = values.fill(visit.actor(), subject, id, typed, null, visit.now());
        Json.send(response, new Filled(filled));
    }
}
