package alongside.workforce.coverage;

import alongside.portal.Export;
import alongside.portal.Visit;
import alongside.workforce.measures.Freshness;
import alongside.workforce.register.By;
import alongside.workforce.register.Selection;

/** The page about coverage. */
public record CoverageView(
        Visit visit,
        Selection selection,
        Coverage coverage,
        Publication publication,
        Freshness freshness,
        boolean mayEdit) {

    /** The people of one service or locality on the date. */
    public String people(By by, String key) {
        return visit.path("people") + "?as_at=" + coverage.asAt() + "&" + by.key() + "=" + key;
    }

    public String publicPlace() {
        return "/trusts/" + visit.trust().slug() + "/coverage";
    }

    public String file(String format) {
        return Export.href(visit.path("coverage", "export"), "as_at=" + selection.asAt(), format);
    }
}
