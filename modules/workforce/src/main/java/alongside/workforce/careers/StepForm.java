package alongside.workforce.careers;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that records a step, with what was typed so far. */
public record StepForm(
        Career career,
        int number,
        Typed startedOn,
        Typed reachedOn,
        String evidence,
        String reason,
        FormView view) {

    static StepForm of(Career career, int number) {
        var step = career.steps().get(number - 1);
        return new StepForm(
                career,
                number,
                Typed.of(step.startedOn()),
                Typed.of(step.reachedOn()),
                text(step.evidence()),
                text(step.overrideReason()),
                FormView.fresh(career.version()));
    }

    static StepForm typed(Career career, int number, Form form, FormView view) {
        return new StepForm(
                career,
                number,
                Typed.date(form, "started_on"),
                Typed.date(form, "reached_on"),
                form.text("evidence"),
                form.text(Order.REASON),
                view);
    }

    static StepDraft draft(Form form) {
        return new StepDraft(
                Typed.date(form, "started_on").iso(),
                Typed.date(form, "reached_on").iso(),
                form.text("evidence"),
                form.text(Order.REASON));
    }

    static Map<String, String> differences(Career now, int number, Form form) {
        var saved = now.steps().get(number - 1);
        return FormView.differing(
                List.of(
                        row("Began", Typed.of(saved.startedOn()), Typed.date(form, "started_on")),
                        row("Reached", Typed.of(saved.reachedOn()), Typed.date(form, "reached_on")),
                        new String[] {"Evidence", text(saved.evidence()), form.text("evidence")}));
    }

    public CareerStep step() {
        return career.steps().get(number - 1);
    }

    public boolean asksForReason() {
        return view.fault(Order.REASON) != null || !reason.isEmpty();
    }

    public DateInput started() {
        return CareerForm.date("started_on", "When did it begin?", startedOn, view);
    }

    public DateInput reached() {
        return CareerForm.date("reached_on", "When was it reached? (optional)", reachedOn, view);
    }

    private static String[] row(String field, Typed saved, Typed typed) {
        return new String[] {field, Dates.words(saved.iso()), Dates.words(typed.iso())};
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
