package alongside.workforce.qualifications;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.input.Input;
import alongside.workforce.people.Person;
import alongside.workforce.register.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form about one qualification, with what was typed so far.
 *
 * @param id of the one that is changed; null for a new one
 */
public record QualificationForm(
        Person person, @Nullable Object id, QualificationDraft draft, FormView view) {

    /** What a person typed; dates are kept as {@code YYYY-MM-DD}, right or wrong. */
    static QualificationDraft draft(String person, Form form) {
        return new QualificationDraft(
                person,
                form.text("title"),
                form.text("level"),
                form.text("awarding_body"),
                form.text("type"),
                Typed.date(form, "started_on").iso(),
                Typed.date(form, "achieved_on").iso(),
                Typed.date(form, "expires_on").iso());
    }

    static Map<String, String> differences(QualificationDraft saved, QualificationDraft typed) {
        return FormView.differing(
                List.of(
                        new String[] {"Title", saved.title(), typed.title()},
                        new String[] {"Level", saved.level(), typed.level()},
                        new String[] {"Awarded by", saved.awardingBody(), typed.awardingBody()},
                        new String[] {"Type", saved.type(), typed.type()},
                        new String[] {"Began", saved.startedOn(), typed.startedOn()},
                        new String[] {"Achieved", saved.achievedOn(), typed.achievedOn()},
                        new String[] {"Expires", saved.expiresOn(), typed.expiresOn()}));
    }

    public Input input(String field, String label, @Nullable String value) {
        return Input.of(field, label).value(value).error(view.fault(field));
    }

    public DateInput date(String field, String label, @Nullable String iso) {
        var parts = QualificationDraft.text(iso).split("-", -1);
        var input = DateInput.of(field, label).error(view.fault(field));
        return parts.length == 3
                ? input.values(plain(parts[2]), plain(parts[1]), plain(parts[0]))
                : input;
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
