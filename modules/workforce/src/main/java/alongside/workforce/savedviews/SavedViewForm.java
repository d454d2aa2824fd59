package alongside.workforce.savedviews;

import alongside.portal.FormView;
import alongside.portal.Visit;
import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.choices.Choices;
import org.jspecify.annotations.Nullable;

/**
 * The form that saves a view, or changes one.
 *
 * @param saved the view that is changed; null for a new one
 * @param described the filter in words
 */
public record SavedViewForm(
        Visit visit,
        @Nullable SavedView saved,
        SavedViewDraft typed,
        String described,
        FormView view) {

    public String action() {
        return saved == null
                ? visit.path("saved-views")
                : visit.path("saved-views", saved.id(), "edit");
    }

    public Choices who() {
        return Choices.radios("shared", "Who can open it?")
                .choices(
                        Choice.of("false", "Only me"),
                        Choice.of("true", "Everybody in your Trust who can open this list"))
                .value(Boolean.toString(typed.isShared()));
    }

    public Choices where() {
        return Choices.checkboxes("pinned", "Where do you find it?")
                .choices(
                        Choice.of("true", "Show it above the list for me")
                                .hint("Each person chooses this for themselves"))
                .values(typed.isPinned() ? java.util.List.of("true") : java.util.List.of());
    }
}
