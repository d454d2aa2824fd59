package alongside.workforce.bulkedits;

import static alongside.portal.Ui.ui;

import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Visit;
import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.choices.Choices;
import alongside.portal.ui.input.Input;
import alongside.portal.ui.select.Option;
import alongside.portal.ui.select.Select;
import alongside.workforce.register.Category;
import alongside.workforce.register.Options;
import alongside.workforce.register.Typed;
import gg.jte.Content;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a bulk edit, fresh or as it was typed.
 *
 * @param members who can manage or lead
 * @param ids the assignments that were selected
 * @param all whether all that the filter finds are meant, and no ids
 * @param ticked the fields to change
 * @param texts what was typed or chosen, by field
 * @param dates the parts of dates, by field
 */
public record BulkEditForm(
        Visit visit,
        Options options,
        List<Options.Choice> members,
        List<String> ids,
        String filter,
        boolean all,
        int count,
        List<String> ticked,
        Map<String, String> texts,
        Map<String, Typed> dates,
        FormView view) {
    private static final String TICKS = "change";

    static BulkEditForm fresh(
            Visit visit,
            Options options,
            List<Options.Choice> members,
            List<String> ids,
            String filter,
            boolean all,
            int count) {
        return new BulkEditForm(
                visit,
                options,
                members,
                ids,
                filter,
                all,
                count,
                List.of(),
                Map.of(),
                Map.of(),
                FormView.fresh(0));
    }

    static BulkEditForm typed(
            Visit visit, Options options, List<Options.Choice> members, Form form) {
        var texts = new HashMap<String, String>();
        var dates = new HashMap<String, Typed>();
        for (var field : BulkField.values()) {
            texts.put(field.key(), form.text(field.key()));
            dates.put(field.key(), Typed.date(form, field.key()));
        }
        dates.put("from", Typed.date(form, "from"));
        return new BulkEditForm(
                visit,
                options,
                members,
                form.all("ids"),
                form.text("filter"),
                form.text("all").equals("true"),
                0,
                form.all(TICKS),
                texts,
                dates,
                FormView.fresh(0));
    }

    BulkEditForm with(int count, Map<String, String> faults) {
        var shown = new LinkedHashMap<String, String>();
        faults.forEach(
                (field, message) -> shown.put(field.equals("changes") ? TICKS : field, message));
        return new BulkEditForm(
                visit,
                options,
                members,
                ids,
                filter,
                all,
                count,
                ticked,
                texts,
                dates,
                FormView.wrong(0, shown));
    }

    /** Fields that were filled in and not ticked, which nobody meant to lose. */
    Map<String, String> unticked() {
        var faults = new LinkedHashMap<String, String>();
        for (var field : BulkField.values()) {
            var typed = text(field).isEmpty() ? day(field.key()).iso() : text(field);
            if (!ticked.contains(field.key()) && !typed.isEmpty()) {
                faults.put(
                        TICKS,
                        "Tick ‘%s’ to change it, or leave it empty".formatted(field.label()));
            }
        }
        return faults;
    }

    BulkEditDraft draft() {
        return new BulkEditDraft(
                null,
                ids.isEmpty() ? null : ids,
                ids.isEmpty() && all ? filter : null,
                day("from").iso(),
                BulkEditDraft.Changes.of(this::sent));
    }

    private @Nullable String sent(String key) {
        var field = BulkField.of(key).orElse(null);
        return field == null ? null : sent(field);
    }

    private @Nullable String sent(BulkField field) {
        if (!ticked.contains(field.key())) {
            return null;
        }
        return text(field).isEmpty() ? day(field.key()).iso() : text(field);
    }

    private String text(BulkField field) {
        return texts.getOrDefault(field.key(), "");
    }

    private Typed day(String field) {
        return Objects.requireNonNullElse(dates.get(field), Typed.empty());
    }

    /** A tick for each field, with its new value below it. */
    public Choices fields() {
        return Choices.checkboxes(TICKS, "What do you want to change?")
                .hint("Fields that you do not tick stay as they are for each person.")
                .choices(
                        Stream.of(BulkField.values())
                                .map(field ->
                                        Choice.of(field.key(), field.label()).then(input(field)))
                                .toList())
                .values(ticked)
                .error(view.fault(TICKS));
    }

    private Content input(BulkField field) {
        return switch (field) {
            case WEEKLY_HOURS ->
                    ui.input(
                            Input.of(field.key(), "Hours a week")
                                    .decimal()
                                    .value(text(field))
                                    .error(view.fault(field.key()))
                                    .width(5));
            case CATEGORY ->
                    ui.select(
                            Select.of(field.key(), "Kind")
                                    .options(
                                            List.of(Category.values()),
                                            c -> Option.of(c.key(), c.label()))
                                    .first("Choose a kind")
                                    .value(text(field))
                                    .error(view.fault(field.key())));
            case FIXED_TERM_END_ON -> date(field, "Leave empty if there is none any more");
            case END_ON -> date(field, "Leave empty to take a last day back");
            case SERVICE_ID -> select(field, options.services(), "Choose a service");
            case TEAM_ID -> select(field, options.teams(), "No team");
            case LOCALITY_ID -> select(field, options.localities(), "No locality");
            case LINE_MANAGER, PROFESSIONAL_LEAD -> select(field, members, "Nobody");
        };
    }

    private Content date(BulkField field, String hint) {
        return ui.dateInput(
                day(field.key())
                        .input(field.key(), "Day")
                        .hint(hint)
                        .error(view.fault(field.key())));
    }

    private Content select(BulkField field, List<Options.Choice> choices, String first) {
        return ui.select(
                Select.of(field.key(), "New " + field.label().toLowerCase(java.util.Locale.UK))
                        .options(choices, c -> Option.of(c.key(), c.label()))
                        .first(first)
                        .value(text(field))
                        .error(view.fault(field.key())));
    }

    public Content from() {
        return ui.dateInput(
                day("from")
                        .input("from", "From which day do the changes hold?")
                        .hint(
                                "For example, 1 4 2027. Figures of earlier days stay as they are. A"
                                        + " last day alone needs no day here.")
                        .error(view.fault("from")));
    }
}
