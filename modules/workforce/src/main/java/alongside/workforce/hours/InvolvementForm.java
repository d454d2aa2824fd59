package alongside.workforce.hours;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.register.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form that logs involvement work, with what was typed so far.
 *
 * @param entry the one that is corrected; null for a new one
 */
public record InvolvementForm(
        ProtectedTime time,
        @Nullable InvolvementEntry entry,
        Typed doneOn,
        String hours,
        String what,
        FormView view) {

    static InvolvementForm typed(
            ProtectedTime time, @Nullable InvolvementEntry entry, Form form, FormView view) {
        return new InvolvementForm(
                time,
                entry,
                Typed.date(form, "done_on"),
                form.text("hours"),
                form.text("what"),
                view);
    }

    static InvolvementForm of(ProtectedTime time, InvolvementEntry entry) {
        return new InvolvementForm(
                time,
                entry,
                Typed.of(entry.doneOn()),
                HoursWords.plain(entry.hours()),
                entry.what(),
                FormView.fresh(entry.version()));
    }

    static InvolvementDraft draft(Form form) {
        return new InvolvementDraft(
                Typed.date(form, "done_on").iso(), form.text("hours"), form.text("what"));
    }

    static Map<String, String> differences(InvolvementEntry now, Form form) {
        var saved = InvolvementDraft.of(now);
        var typed = draft(form);
        return FormView.differing(
                List.of(
                        new String[] {"Day", saved.doneOn(), typed.doneOn()},
                        new String[] {"Hours", saved.hours(), typed.hours()},
                        new String[] {"What for", saved.what(), typed.what()}));
    }

    public DateInput date() {
        return doneOn.input("done_on", "Which day?").error(view.fault("done_on"));
    }
}
