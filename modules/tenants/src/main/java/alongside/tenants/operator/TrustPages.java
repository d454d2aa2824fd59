package alongside.tenants.operator;

import alongside.kernel.Refusal;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.tenants.Trust;
import alongside.tenants.provisioning.Provisioning;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code /operator/trusts}: every Trust with its status, and how its creation went. */
public final class TrustPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Supplier<List<Trust>> all;
    private final Function<String, Optional<Trust>> bySlug;
    private final Provisioning provisioning;

    public TrustPages(
            Supplier<List<Trust>> all,
            Function<String, Optional<Trust>> bySlug,
            Provisioning provisioning) {
        this.all = all;
        this.bySlug = bySlug;
        this.provisioning = provisioning;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/{slug}", this::show);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var page = Pages.page(Visit.of(request), "Trusts").fullWidth();
        Pages.send(response, VIEWS.operatorTrusts(page, all.get()));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var slug = request.path().pathParameters().get("slug");
        var trust = bySlug.apply(slug).orElseThrow(Refusal::notFound);
        var progress = provisioning.progress(trust.id());
        var page = Pages.page(Visit.of(request), trust.name());
        Pages.send(response, VIEWS.operatorTrust(page, trust, progress));
    }
}
