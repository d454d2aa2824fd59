package alongside.comparison;

import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import java.util.List;

/** The door of national comparison: its routes, and its jobs. */
public final class Comparison implements Feature {
    @Override
    public void routes(Routes routes) {}

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        return List.of();
    }
}
