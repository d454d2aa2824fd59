package alongside.workforce.vacancies;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.input.Input;
import alongside.workforce.register.Options;
import alongside.workforce.register.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form about one vacancy, with what was typed so far.
 *
 * @param vacancy the vacancy that is changed; null for a new one
 */
public record VacancyForm(
        String action,
        @Nullable Vacancy vacancy,
        List<Options.Choice> posts,
        VacancyDraft draft,
        FormView view) {

    /** What a person typed; the date is kept as {@code YYYY-MM-DD}, right or wrong. */
    static VacancyDraft draft(Form form) {
        return new VacancyDraft(
                form.text("post_id"),
                form.text("title"),
                form.text("link"),
                form.text("band"),
                form.text("weekly_hours"),
                Typed.date(form, "closes_on").iso());
    }

    public Input input(String field, String label, @Nullable String value) {
        return Input.of(field, label).value(value).error(view.fault(field));
    }

    public DateInput closing() {
        var parts = VacancyDraft.text(draft.closesOn()).split("-", -1);
        var input =
                DateInput.of("closes_on", "Closing date (optional until it is advertised)")
                        .hint("The last day on which people can apply. For example, 31 3 2027")
                        .error(view.fault("closes_on"));
        return parts.length == 3
                ? input.values(plain(parts[2]), plain(parts[1]), plain(parts[0]))
                : input;
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
