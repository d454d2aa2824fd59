package alongside.forums.preferences;

import alongside.forums.notifications.NoticeKind;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody prefers, as JSON. */
public final class PreferenceApi implements HttpService {
    private final Choosing choosing;

    public PreferenceApi(Choosing choosing) {
        this.choosing = choosing;
    }

    /** What is answered. */
    record Answer(Map<String, Frequency> mail, @Nullable Instant refusedSince) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).patch("/", this::change);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, choosing.of(Visit.of(request).actor()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, PreferenceDraft.class);
        var version = Version.expected(request);
        send(response, choosing.save(Visit.of(request).actor(), version, draft));
    }

    private static void send(ServerResponse response, Choosing.Chosen chosen) {
        var mail = new LinkedHashMap<String, Frequency>();
        NoticeKind.chosen().forEach(kind -> mail.put(kind.key(), chosen.preferences().mail(kind)));
        Version.send(
                response, chosen.preferences().version(), new Answer(mail, chosen.refusedSince()));
    }
}
