package alongside.workforce.assignments;

import alongside.portal.Form;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.select.Option;
import alongside.portal.ui.select.Select;
import alongside.workforce.careers.Order;
import alongside.workforce.register.FormView;
import alongside.workforce.register.Options;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form about one assignment, with what was typed so far. */
public record AssignmentForm(
        String action,
        String person,
        Options options,
        List<Options.Choice> posts,
        AssignmentDraft draft,
        Map<String, List<String>> dates,
        FormView view) {

    /** The draft a person typed; a date is kept as {@code YYYY-MM-DD}, right or wrong. */
    static AssignmentDraft draft(Form form, String person) {
        return new AssignmentDraft(
                person,
                form.text("role_id"),
                form.text("band"),
                form.text("service_id"),
                form.text("team_id"),
                form.text("locality_id"),
                form.text("weekly_hours"),
                form.text("category"),
                date(form, "from"),
                date(form, "fixed_term_end_on"),
                form.text(Order.REASON),
                form.text("post_id"));
    }

    /** Whether the order of a pathway stands against it, or somebody wrote why it may not. */
    public boolean asksForReason() {
        return view.fault(Order.REASON) != null || !draft.reason().isEmpty();
    }

    /** The three parts of both dates as they were typed. */
    static Map<String, List<String>> dates(Form form) {
        return Map.of(
                "from", parts(form, "from"), "fixed_term_end_on", parts(form, "fixed_term_end_on"));
    }

    static Map<String, List<String>> dates(@Nullable LocalDate from, @Nullable LocalDate fixed) {
        return Map.of("from", parts(from), "fixed_term_end_on", parts(fixed));
    }

    public DateInput date(String field, String label, String hint) {
        var parts = dates.getOrDefault(field, List.of("", "", ""));
        return DateInput.of(field, label)
                .hint(hint)
                .values(parts.get(0), parts.get(1), parts.get(2))
                .error(view.fault(field));
    }

    public Select select(
            String field,
            String label,
            List<Options.Choice> choices,
            String first,
            @Nullable String value) {
        var select =
                Select.of(field, label)
                        .options(choices, c -> Option.of(c.key(), c.label()))
                        .value(value)
                        .error(view.fault(field));
        return select.first(first);
    }

    private static List<String> parts(Form form, String field) {
        return List.of(
                form.text(field + "-day"), form.text(field + "-month"), form.text(field + "-year"));
    }

    private static List<String> parts(@Nullable LocalDate date) {
        return date == null
                ? List.of("", "", "")
                : List.of(
                        "" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    private static String date(Form form, String field) {
        var parts = parts(form, field);
        if (String.join("", parts).isEmpty()) {
            return "";
        }
        return "%4s-%2s-%2s".formatted(parts.get(2), parts.get(1), parts.get(0)).replace(' ', '0');
    }
}
