package alongside.workforce.assignments;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.select.Option;
import alongside.portal.ui.select.Select;
import alongside.workforce.careers.Order;
import alongside.workforce.register.Options;
import alongside.workforce.register.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form about one assignment, with what was typed so far. */
public record AssignmentForm(
        String action,
        String person,
        Options options,
        List<Options.Choice> posts,
        AssignmentDraft draft,
        Map<String, Typed> dates,
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
                Typed.date(form, "from").iso(),
                Typed.date(form, "fixed_term_end_on").iso(),
                form.text(Order.REASON),
                form.text("post_id"));
    }

    /** Whether the order of a pathway stands against it, or somebody wrote why it may not. */
    public boolean asksForReason() {
        return view.fault(Order.REASON) != null || !draft.reason().isEmpty();
    }

    /** Both dates as they were typed. */
    static Map<String, Typed> dates(Form form) {
        return Map.of(
                "from",
                Typed.date(form, "from"),
                "fixed_term_end_on",
                Typed.date(form, "fixed_term_end_on"));
    }

    static Map<String, Typed> dates(@Nullable LocalDate from, @Nullable LocalDate fixed) {
        return Map.of("from", Typed.of(from), "fixed_term_end_on", Typed.of(fixed));
    }

    public DateInput date(String field, String label, String hint) {
        return Objects.requireNonNullElse(dates.get(field), Typed.empty())
                .input(field, label)
                .hint(hint)
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
}
