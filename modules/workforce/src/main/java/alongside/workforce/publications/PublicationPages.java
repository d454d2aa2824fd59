package alongside.workforce.publications;

import alongside.portal.Form;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.register.Access;
import alongside.workforce.register.VersionStatus;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Who can see a pathway of the Trust, and showing it to everybody. */
public final class PublicationPages implements HttpService {
    private final Publications publications;
    private final Pathways pathways;

    public PublicationPages(Publications publications, Pathways pathways) {
        this.publications = publications;
        this.pathways = pathways;
    }

    /**
     * The page.
     *
     * @param live the number of the live version; 0 if none is
     * @param published the number of the version that everybody may see; 0 if none
     */
    public record Shown(Visit visit, Pathway pathway, int live, int published, boolean mayEdit) {
        public String path() {
            return visit.path("pathways", pathway.id(), "publication");
        }

        public String open() {
            return "/trusts/" + visit.trust().slug() + "/pathways/" + pathway.id();
        }

        public boolean canPublish() {
            return mayEdit && live > 0 && live != published;
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).post("/", this::publish).post("/withdrawal", this::withdraw);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var versions = pathways.versions(visit.actor(), Ids.inPath(request, "pathway"));
        var newest = versions.getFirst();
        var live =
                versions.stream()
                        .filter(v -> v.status() == VersionStatus.LIVE)
                        .mapToInt(Pathway::number)
                        .findFirst()
                        .orElse(0);
        var shown =
                new Shown(
                        visit,
                        newest,
                        live,
                        publications.published(visit.actor(), newest.id()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Who can see this pathway")
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Career pathways", visit.path("pathways")),
                                Link.of(newest.name(), visit.path("pathways", newest.id())));
        Pages.send(response, new StaticTemplates().publicationsShow(page, shown));
    }

    private void publish(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var _ = Form.of(request);
        var pathway = Ids.inPath(request, "pathway");
        publications.publish(visit.actor(), pathway, visit.today());
        Pages.goTo(response, visit.path("pathways", pathway, "publication"));
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var _ = Form.of(request);
        var pathway = Ids.inPath(request, "pathway");
        publications.withdraw(visit.actor(), pathway);
        Pages.goTo(response, visit.path("pathways", pathway, "publication"));
    }
}
