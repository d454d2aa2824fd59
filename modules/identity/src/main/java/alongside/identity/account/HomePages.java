package alongside.identity.account;

import alongside.identity.views.StaticTemplates;
import alongside.kernel.Role;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;

/** Where a person goes after logging in: straight on, if there is one place to go. */
public final class HomePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Hats hats;

    public HomePages(Hats hats) {
        this.hats = hats;
    }

    /** A place to choose. */
    public record Place(String name, String href, String roles) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::home);
    }

    private void home(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var places = places(visit);
        if (places.size() == 1) {
            Pages.goTo(response, places.getFirst().href());
            return;
        }
        var title = places.isEmpty() ? "You are not in a Trust yet" : "Choose where to go";
        Pages.send(
                response,
                VIEWS.accountHome(Pages.page(visit, title), visit.visitor().email(), places));
    }

    private List<Place> places(Visit visit) {
        var places = new ArrayList<Place>();
        var platform = visit.visitor().platformRoles();
        if (platform.contains(Role.PLATFORM_OPERATOR)) {
            places.add(new Place("Running Alongside", "/operator", "Platform operator"));
        }
        if (platform.contains(Role.NATIONAL_LEAD)) {
            places.add(new Place("National comparison", "/national", "National lead"));
        }
        for (var hat : hats.of(visit)) {
            places.add(new Place(hat.trust(), hat.href(), hat.rolesInWords()));
        }
        return places;
    }
}
