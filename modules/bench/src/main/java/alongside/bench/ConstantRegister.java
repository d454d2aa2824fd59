package alongside.bench;

import alongside.kernel.TenantDatabase;
import alongside.portal.Feature;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.workforce.measures.Measures;
import alongside.workforce.people.People;
import alongside.workforce.register.By;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What pages of the register read, and then bytes of about their size. */
final class ConstantRegister implements Feature, HttpService {
    private final byte[] bytes =
            "<p>A page that was rendered beforehand.</p>\n"
                    .repeat(900)
                    .getBytes(StandardCharsets.UTF_8);
    private final Supplier<TenantDatabase> database;

    ConstantRegister(Supplier<TenantDatabase> database) {
        this.database = database;
    }

    @Override
    public void routes(Routes routes) {
        routes.trust("/constant/{page}", this);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var actor = visit.actor();
        var selection = Selection.of(request.query(), visit.today());
        var lists = new Lists(database.get());
        var measures = new Measures(database.get());
        lists.options(actor);
        switch (request.path().pathParameters().get("page")) {
            case "people" -> {
                lists.shelf(actor, "people");
                new People(database.get()).all(actor, selection, Span.page(1));
            }
            case "growth" -> measures.growth(actor, selection.asAt(), selection.slice());
            default -> {
                measures.split(actor, selection.asAt(), By.POSTS, selection.slice());
                measures.freshness(actor);
            }
        }
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8").send(bytes);
    }
}
