package alongside.workforce.careers;

import alongside.portal.Form;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.register.FormView;
import alongside.workforce.register.Typed;
import java.time.LocalDate;

/** The form that records a conversation, with what was typed so far. */
public record TalkForm(Typed heldOn, String nextStep, FormView view) {

    static TalkForm fresh(Career career, LocalDate today) {
        return new TalkForm(Typed.of(today), "", FormView.fresh(career.version()));
    }

    static TalkForm typed(Form form, FormView view) {
        return new TalkForm(Typed.date(form, "held_on"), form.text("next_step"), view);
    }

    public DateInput date() {
        return CareerForm.date("held_on", "When did you talk?", heldOn, view);
    }
}
