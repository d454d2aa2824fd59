package alongside.workforce.expansions;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.choices.Choices;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.register.Options;
import alongside.workforce.register.Typed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of the expansion plan, with what was typed so far.
 *
 * @param line the line that is changed; null where lines are added
 */
public record ExpansionForm(
        String action, @Nullable Expansion line, Options options, Lines typed, FormView view) {
    static final Lines EMPTY = new Lines(List.of(), List.of(), "", "");

    /** What was typed: the ids that were ticked, the number, and the date as YYYY-MM-DD. */
    public record Lines(
            List<String> services, List<String> localities, String planned, String dueOn) {

        /** A line for every service in every locality. Nothing ticked is a line that is refused. */
        List<ExpansionDraft> drafts() {
            var drafts = new ArrayList<ExpansionDraft>();
            for (var service : orNone(services)) {
                for (var locality : orNone(localities)) {
                    drafts.add(new ExpansionDraft(service, locality, planned, dueOn));
                }
            }
            return drafts;
        }

        private static List<String> orNone(List<String> ids) {
            return ids.isEmpty() ? List.of("") : ids;
        }

        ExpansionDraft change() {
            return new ExpansionDraft(null, null, planned, dueOn);
        }
    }

    static Lines typed(Form form) {
        return new Lines(
                form.all("service_id"),
                form.all("locality_id"),
                form.text("planned"),
                Typed.date(form, "due_on").iso());
    }

    static Lines typed(Expansion line) {
        return new Lines(List.of(), List.of(), "" + line.planned(), line.dueOn().toString());
    }

    public Choices services() {
        return boxes("service_id", "Services", options.services(), typed.services())
                .hint("Each makes a line of its own");
    }

    public Choices localities() {
        return boxes(
                        "locality_id",
                        "Localities (optional)",
                        options.localities(),
                        typed.localities())
                .hint(
                        "Each makes a line of its own in each service. Choose none for the whole Trust");
    }

    private Choices boxes(
            String field, String legend, List<Options.Choice> choices, List<String> ticked) {
        return Choices.checkboxes(field, legend)
                .choices(choices, c -> Choice.of(c.key(), c.label()))
                .values(ticked)
                .error(view.fault(field));
    }

    public DateInput due() {
        var parts = typed.dueOn().split("-", -1);
        var input =
                DateInput.of("due_on", "By which day are they to be filled?")
                        .hint("For example, 30 9 2027")
                        .error(view.fault("due_on"));
        return parts.length == 3
                ? input.values(plain(parts[2]), plain(parts[1]), plain(parts[0]))
                : input;
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
