package alongside.workforce.expansions;

import alongside.portal.Visit;
import alongside.workforce.history.FieldChange;
import alongside.workforce.register.Selection;
import java.util.LinkedHashMap;
import java.util.List;

/** An expansion line's page. */
public record ExpansionView(
        Visit visit,
        Expansion line,
        List<LinkedPost> posts,
        List<FieldChange> history,
        boolean mayEdit) {
    static final String DEFINITION =
            "Planned is what the plan says. Posts, advertised and filled are counted: posts that"
                    + " belong to the line, those with a vacancy that was advertised by the date, and"
                    + " those that somebody holds on it. Bank work fills none.";

    public String definition() {
        return DEFINITION;
    }

    /** The form for a post of this line. */
    public String newPost() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("service_id", line.serviceId().toString());
        parameters.put(
                "locality_id", line.localityId() == null ? "" : line.localityId().toString());
        parameters.put("expansion_id", line.id().toString());
        return visit.path("posts", "new") + "?" + Selection.encode(parameters);
    }
}
