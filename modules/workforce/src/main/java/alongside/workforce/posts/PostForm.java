package alongside.workforce.posts;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.choices.Choices;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.input.Input;
import alongside.portal.ui.select.Option;
import alongside.portal.ui.select.Select;
import alongside.workforce.register.Options;
import alongside.workforce.register.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form about one post, with what was typed so far.
 *
 * @param post the post that is changed; null for a new one
 */
public record PostForm(
        String action,
        @Nullable Post post,
        Options options,
        Posts.Choices choices,
        Map<String, String> typed,
        FormView view) {
    private static final List<String> TEXTS =
            List.of(
                    "position_number",
                    "funded_hours",
                    "funding_source",
                    "specialism",
                    "employer",
                    "reports_to_id",
                    "expansion_id");
    private static final List<String> PLACES =
            List.of("role_id", "band", "service_id", "team_id", "locality_id");
    private static final List<String> TICKS =
            List.of("non_clinical", "beside_clinician", "leads_programme");
    private static final List<String> DATES = List.of("opened_on", "closed_on", "funded_until");

    /** What a person typed; a date is kept as {@code YYYY-MM-DD}, right or wrong. */
    static Map<String, String> typed(Form form, boolean isNew) {
        var typed = new LinkedHashMap<String, String>();
        TEXTS.forEach(field -> typed.put(field, form.text(field)));
        if (isNew) {
            PLACES.forEach(field -> typed.put(field, form.text(field)));
        }
        DATES.forEach(field -> typed.put(field, Typed.date(form, field).iso()));
        TICKS.forEach(field -> typed.put(field, form.has(field) ? "true" : "false"));
        return typed;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isNew() {
        return post == null;
    }

    public Input input(String field, String label) {
        return Input.of(field, label).value(value(field)).error(view.fault(field));
    }

    /** A date that was typed is split again where its hyphens are. */
    public DateInput date(String field, String label, String hint) {
        var parts = value(field).split("-", -1);
        var input = DateInput.of(field, label).hint(hint).error(view.fault(field));
        return parts.length == 3
                ? input.values(plain(parts[2]), plain(parts[1]), plain(parts[0]))
                : input;
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    public Choices tick(String field, String legend, String text, String hint) {
        return Choices.checkboxes(field, legend)
                .choices(Choice.of("true", text).hint(hint))
                .value(value(field).equals("true") ? "true" : null)
                .error(view.fault(field));
    }

    public Select select(String field, String label, List<Options.Choice> choices, String first) {
        return Select.of(field, label)
                .options(choices, c -> Option.of(c.key(), c.label()))
                .value(value(field))
                .error(view.fault(field))
                .first(first);
    }
}
