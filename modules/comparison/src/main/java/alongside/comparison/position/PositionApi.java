package alongside.comparison.position;

import alongside.portal.Json;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;

/** A Trust's own position as JSON. */
public final class PositionApi implements HttpService {
    private final Positions positions;

    public PositionApi(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(
                "/",
                (request, response) ->
                        Json.send(response, positions.of(Visit.of(request).actor())));
    }
}
