package alongside.workforce.careers;

import alongside.portal.FormView;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.register.Typed;

/** The form that puts somebody on a pathway, with what was typed so far. */
public record CareerForm(String pathwayId, Typed begunOn, FormView view) {

    /** For a page that shows no form. */
    public static CareerForm empty() {
        return new CareerForm("", Typed.empty(), FormView.fresh(0));
    }

    public DateInput date() {
        return date("begun_on", "First day on the pathway (optional)", begunOn, view);
    }

    static DateInput date(String field, String label, Typed typed, FormView view) {
        return typed.input(field, label).hint("For example, 30 9 2026").error(view.fault(field));
    }
}
