package alongside.workforce.supervision;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Typed;
import java.util.List;

/**
 * The form of a session as it is shown.
 *
 * @param choices the people to choose from: those in post who match the filter, and those chosen
 * @param more whether others match, who are not shown
 */
public record SessionForm(
        Selection filter,
        Options options,
        List<Options.Choice> choices,
        boolean more,
        List<Options.Choice> members,
        SessionDraft draft,
        Typed heldOn,
        FormView view) {

    static SessionDraft draft(Form form, Typed heldOn) {
        return new SessionDraft(
                form.text("kind"),
                heldOn.iso(),
                form.text("minutes"),
                form.text("facilitator_id"),
                form.all("person_ids"));
    }

    public List<String> chosen() {
        var ids = draft.personIds();
        return ids == null ? List.of() : ids;
    }

    /** The address the form is sent to, which keeps the filter. */
    public String action(String path) {
        return path + "?" + filter.query();
    }
}
