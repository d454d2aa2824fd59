package alongside.tenants.settings;

import alongside.kernel.TrustId;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.tenants.Trust;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Trust and its settings as JSON. */
public final class TrustApi implements HttpService {
    /** What the API tells of a Trust. */
    record Shown(
            String slug,
            String name,
            String odsCode,
            @Nullable String region,
            @Nullable String icb,
            String status,
            Instant since,
            TrustSettings settings) {}

    /** What the API lets a Trust change of itself. */
    record Patch(@Nullable SettingsDraft settings) {}

    private final Settings settings;
    private final Function<TrustId, Trust> trusts;

    public TrustApi(Settings settings, Function<TrustId, Trust> trusts) {
        this.settings = settings;
        this.trusts = trusts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).patch("/", this::change);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(visit, response, settings.find(visit.actor()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var patch = Json.read(request, Patch.class).settings();
        var version = Version.expected(request);
        var draft = patch == null ? new SettingsDraft(null, null) : patch;
        send(visit, response, settings.change(visit.actor(), version, draft));
    }

    private void send(Visit visit, ServerResponse response, TrustSettings found) {
        var trust = trusts.apply(visit.trust().id());
        var shown =
                new Shown(
                        trust.slug(),
                        trust.name(),
                        trust.code(),
                        trust.region(),
                        trust.icb(),
                        trust.status().key(),
                        trust.since(),
                        found);
        Version.send(response, found.version(), shown);
    }
}
