package alongside.comparison;

import alongside.kernel.ComparisonDatabase;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import java.util.List;

/** The door of national comparison: its routes, and its jobs. */
public final class Comparison implements Feature {
    private final NationalSide national;

    /**
     * @param reader all that the requests of national leads have of the database
     */
    public Comparison(ComparisonDatabase reader) {
        national = new NationalSide(reader);
    }

    @Override
    public void routes(Routes routes) {
        national.routes(routes);
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        return national.navigation(visit);
    }
}
