package alongside.workforce.publications;

import alongside.portal.FormView;
import alongside.portal.Visit;

/**
 * A pathway of another Trust, with the form that copies it.
 *
 * @param name what the copy is to be called
 */
public record ExchangeView(
        Visit visit, Publication publication, boolean mayCopy, String name, FormView form) {

    public String copies() {
        return visit.path(
                "published-pathways", publication.trust(), publication.pathwayId(), "copies");
    }

    public String comparison() {
        return visit.path("published-pathways", "comparison")
                + "?second="
                + Comparison.Side.of(publication).key();
    }
}
