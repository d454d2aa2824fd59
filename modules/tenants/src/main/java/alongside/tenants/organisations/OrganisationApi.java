package alongside.tenants.organisations;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/organisations?q=}: search of the register, for anybody. */
public final class OrganisationApi implements HttpService {
    private final Organisations organisations;

    public OrganisationApi(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::search);
    }

    private void search(ServerRequest request, ServerResponse response) {
        var today = Visit.of(request).today();
        var found =
                organisations.search(request.query().first("q").orElse(""), today).stream()
                        .map(o -> Found.of(o, today))
                        .toList();
        Json.send(response, Listing.page(request, found, Found::code));
    }

    /** An organisation as the API shows it. */
    record Found(
            String code,
            String name,
            @Nullable Named region,
            @Nullable Named icb,
            String status,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable String successor,
            LocalDate asAt) {
        /** A code and what it stands for. */
        record Named(String code, String name) {}

        static Found of(Organisation o, LocalDate today) {
            var region = o.region();
            return new Found(
                    o.code(),
                    o.name(),
                    region == null ? null : new Named(region.name(), region.label()),
                    o.icbCode() == null ? null : new Named(o.icbCode(), o.icbLabel()),
                    o.isClosed(today) ? "closed" : "open",
                    o.opened(),
                    o.closed(),
                    o.successor(),
                    o.asAt());
        }
    }
}
