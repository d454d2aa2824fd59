package alongside.portal;

import java.util.List;

/** What a module offers to the web: its routes, and its places in the navigation. */
public interface Feature {
    void routes(Routes routes);

    /** Only what this visitor may do; empty where the feature has no place of its own. */
    default List<NavigationItem> navigation(Visit visit) {
        return List.of();
    }
}
