package alongside.workforce.careers;

import alongside.portal.Form;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.register.FormView;
import java.util.List;

/** The form that puts somebody on a pathway, with what was typed so far. */
public record CareerForm(String pathwayId, List<String> begunOn, FormView view) {

    public DateInput date() {
        return date("begun_on", "First day on the pathway (optional)", begunOn, view);
    }

    static DateInput date(String field, String label, List<String> parts, FormView view) {
        var input = DateInput.of(field, label).hint("For example, 30 9 2026");
        return (parts.isEmpty() ? input : input.values(parts.get(0), parts.get(1), parts.get(2)))
                .error(view.fault(field));
    }

    static List<String> parts(Form form, String field) {
        return List.of(
                form.text(field + "-day"), form.text(field + "-month"), form.text(field + "-year"));
    }
}
