package alongside.bench;

import alongside.portal.Feature;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.tenants.Tenants;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Supplier;

/** The same request up to the rendering; then bytes of about the size of the page. */
final class ConstantPage implements Feature, HttpService {
    private final byte[] bytes =
            "<p>A page that was rendered beforehand.</p>\n"
                    .repeat(900)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private final Supplier<Tenants> tenants;

    ConstantPage(Supplier<Tenants> tenants) {
        this.tenants = tenants;
    }

    @Override
    public void routes(Routes routes) {
        routes.trust("/constant", this);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        tenants.get().localities().all(Visit.of(request).actor());
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8").send(bytes);
    }
}
