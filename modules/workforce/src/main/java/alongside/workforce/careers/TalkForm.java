package alongside.workforce.careers;

import alongside.portal.Form;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.register.FormView;
import java.time.LocalDate;
import java.util.List;

/** The form that records a conversation, with what was typed so far. */
public record TalkForm(List<String> heldOn, String nextStep, FormView view) {

    static TalkForm fresh(Career career, LocalDate today) {
        var parts =
                List.of(
                        "" + today.getDayOfMonth(),
                        "" + today.getMonthValue(),
                        "" + today.getYear());
        return new TalkForm(parts, "", FormView.fresh(career.version()));
    }

    static TalkForm typed(Form form, FormView view) {
        return new TalkForm(CareerForm.parts(form, "held_on"), form.text("next_step"), view);
    }

    public DateInput date() {
        return CareerForm.date("held_on", "When did you talk?", heldOn, view);
    }
}
