package alongside.workforce.careers;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.ui.Words;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.register.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form that records a conversation, with what was typed so far. */
public record TalkForm(Typed heldOn, String nextStep, FormView view) {

    static TalkForm fresh(Career career, LocalDate today) {
        return new TalkForm(Typed.of(today), "", FormView.fresh(career.version()));
    }

    static TalkForm typed(Form form, FormView view) {
        return new TalkForm(Typed.date(form, "held_on"), form.text("next_step"), view);
    }

    /** What is recorded now of conversations and steps, as whoever came second cannot know it. */
    static Map<String, String> saved(Career now) {
        var saved = new LinkedHashMap<String, String>();
        for (var talk : now.conversations().reversed()) {
            saved.put("Conversation on " + Words.date(talk.heldOn()), talk.nextStep());
        }
        for (var step : now.steps()) {
            var reached = step.reachedOn();
            var started = step.startedOn();
            if (reached != null) {
                saved.put(step.step().name(), "reached " + Words.date(reached));
            } else if (started != null) {
                saved.put(step.step().name(), "began " + Words.date(started));
            }
        }
        return saved;
    }

    public DateInput date() {
        return CareerForm.date("held_on", "When did you talk?", heldOn, view);
    }
}
