package alongside.comparison;

import alongside.comparison.releases.ComparePages;
import alongside.comparison.releases.CompletenessPages;
import alongside.comparison.releases.MethodPages;
import alongside.comparison.releases.National;
import alongside.comparison.releases.NationalApi;
import alongside.comparison.releases.ReleaseApi;
import alongside.comparison.releases.ReleasePages;
import alongside.comparison.releases.Releases;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Role;
import alongside.portal.NavigationItem;
import alongside.portal.Pages;
import alongside.portal.Routes;
import alongside.portal.Visit;
import java.util.List;

/** What national leads see. It holds nothing but the reader's way into the database. */
final class NationalSide {
    private final Releases releases;

    NationalSide(ComparisonDatabase reader) {
        releases = new Releases(reader);
    }

    void routes(Routes routes) {
        routes.national(
                        "/national",
                        rules ->
                                rules.get(
                                        "/",
                                        (_, response) -> Pages.goTo(response, National.RELEASES)))
                .national(National.RELEASES, new ReleasePages(releases))
                .national(National.COMPARE, new ComparePages(releases))
                .national(National.METHODS, new MethodPages(releases))
                .national(National.COMPLETENESS, new CompletenessPages(releases))
                .nationalApi("/national/releases", new ReleaseApi(releases))
                .nationalApi("/national", new NationalApi(releases));
    }

    List<NavigationItem> navigation(Visit visit) {
        return visit.loggedIn() && !visit.inTrust() && visit.actor().is(Role.NATIONAL_LEAD)
                ? National.navigation()
                : List.of();
    }
}
