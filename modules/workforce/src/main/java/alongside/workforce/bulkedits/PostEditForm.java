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
import alongside.workforce.posts.PostField;
import alongside.workforce.register.Options;
import alongside.workforce.register.Typed;
import gg.jte.Content;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a bulk edit of posts, fresh or as it was typed.
 *
 * @param ids the posts that were selected
 * @param all whether all that the filter finds are meant, and no ids
 * @param ticked the fields to change
 * @param texts what was typed or chosen, by field
 * @param until the parts of the day on which the money ends
 */
public record PostEditForm(
        Visit visit,
        Options options,
        List<String> ids,
        String filter,
        boolean all,
        int count,
        List<String> ticked,
        Map<String, String> texts,
        Typed until,
        FormView view) {
    private static final String TICKS = "change";

    static PostEditForm fresh(
            Visit visit, Options options, List<String> ids, String filter, boolean all, int count) {
        return new PostEditForm(
                visit,
                options,
                ids,
                filter,
                all,
                count,
                List.of(),
                Map.of(),
                Typed.empty(),
                FormView.fresh(0));
    }

    static PostEditForm typed(Visit visit, Options options, Form form) {
        var texts = new HashMap<String, String>();
        for (var field : PostField.values()) {
            texts.put(field.key(), form.text(field.key()));
        }
        return new PostEditForm(
                visit,
                options,
                form.all("ids"),
                form.text("filter"),
                form.text("all").equals("true"),
                0,
                form.all(TICKS),
                texts,
                Typed.date(form, PostField.FUNDED_UNTIL.key()),
                FormView.fresh(0));
    }

    PostEditForm with(int count, Map<String, String> faults) {
        var shown = new LinkedHashMap<String, String>();
        faults.forEach(
                (field, message) -> shown.put(field.equals("changes") ? TICKS : field, message));
        return new PostEditForm(
                visit,
                options,
                ids,
                filter,
                all,
                count,
                ticked,
                texts,
                until,
                FormView.wrong(0, shown));
    }

    /** Fields that were filled in and not ticked, which nobody meant to lose. */
    Map<String, String> unticked() {
        var faults = new LinkedHashMap<String, String>();
        for (var field : PostField.values()) {
            if (!ticked.contains(field.key()) && !text(field).isEmpty()) {
                faults.put(
                        TICKS,
                        "Tick ‘%s’ to change it, or leave it empty".formatted(field.label()));
            }
        }
        return faults;
    }

    BulkEditDraft draft() {
        return new BulkEditDraft(
                "posts",
                ids.isEmpty() ? null : ids,
                ids.isEmpty() && all ? filter : null,
                null,
                BulkEditDraft.Changes.of(this::sent));
    }

    private @Nullable String sent(String key) {
        var field = PostField.of(key).orElse(null);
        return field != null && ticked.contains(key) ? text(field) : null;
    }

    private String text(PostField field) {
        return field == PostField.FUNDED_UNTIL ? until.iso() : texts.getOrDefault(field.key(), "");
    }

    /** A tick for each field, with its new value below it. */
    public Choices fields() {
        return Choices.checkboxes(TICKS, "What do you want to change?")
                .hint("Fields that you do not tick stay as they are for each post.")
                .choices(
                        Stream.of(PostField.values())
                                .map(field ->
                                        Choice.of(field.key(), field.label()).then(input(field)))
                                .toList())
                .values(ticked)
                .error(view.fault(TICKS));
    }

    private Content input(PostField field) {
        return switch (field) {
            case BAND ->
                    ui.input(
                            text(field, "New band")
                                    .hint("Only of posts that nobody has been in yet")
                                    .width(5));
            case FUNDED_HOURS ->
                    ui.input(
                            text(field, "Hours a week")
                                    .hint("Leave empty if you do not know them")
                                    .decimal()
                                    .width(5));
            case FUNDING_SOURCE ->
                    ui.input(
                            text(field, "New funding source")
                                    .hint("For example, transformation funding")
                                    .width(20));
            case FUNDED_UNTIL ->
                    ui.dateInput(
                            until.input(field.key(), "Last day of the money")
                                    .hint("Leave empty if the money is recurrent")
                                    .error(view.fault(field.key())));
            case SPECIALISM ->
                    ui.input(
                            text(field, "New specialism")
                                    .hint("For example, perinatal or forensic")
                                    .width(20));
            case EMPLOYER ->
                    ui.input(
                            text(field, "Name of the partner")
                                    .hint("Leave empty if your Trust is the employer")
                                    .width(20));
            case TEAM_ID ->
                    ui.select(
                            Select.of(field.key(), "New team")
                                    .options(options.teams(), c -> Option.of(c.key(), c.label()))
                                    .hint(
                                            "A team of the post's service. Only for posts that"
                                                    + " nobody has been in yet")
                                    .first("No team")
                                    .value(text(field))
                                    .error(view.fault(field.key())));
        };
    }

    private Input text(PostField field, String label) {
        return Input.of(field.key(), label).value(text(field)).error(view.fault(field.key()));
    }
}
