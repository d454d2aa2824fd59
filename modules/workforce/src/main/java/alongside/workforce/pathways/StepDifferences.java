package alongside.workforce.pathways;

import alongside.portal.FormView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was saved of the steps of a pathway and is not what was typed, field by field. */
final class StepDifferences {
    private StepDifferences() {}

    static Map<String, String> of(List<Step> saved, List<Step> typed) {
        var rows = new ArrayList<@Nullable String[]>();
        for (int i = 0; i < Math.max(saved.size(), typed.size()); i++) {
            rows(rows, i + 1, at(saved, i), at(typed, i));
        }
        return FormView.differing(rows);
    }

    private static @Nullable Step at(List<Step> steps, int index) {
        return index < steps.size() ? steps.get(index) : null;
    }

    private static void rows(
            List<@Nullable String[]> rows, int number, @Nullable Step saved, @Nullable Step typed) {
        var step = "Step " + number;
        if (saved == null || typed == null) {
            rows.add(new String[] {step, name(saved), name(typed)});
            return;
        }
        rows.add(new String[] {step, saved.name(), typed.name()});
        rows.add(new String[] {step + ", kind", saved.label(), typed.label()});
        rows.add(new String[] {step + ", role", given(saved.role()), given(typed.role())});
        rows.add(new String[] {step + ", band", given(saved.band()), given(typed.band())});
        rows.add(
                new String[] {
                    step + ", qualification",
                    given(saved.qualification()),
                    given(typed.qualification())
                });
        rows.add(
                new String[] {
                    step + ", requirements",
                    String.join("; ", saved.requirements()),
                    String.join("; ", typed.requirements())
                });
        rows.add(
                new String[] {
                    step + ", comes after", saved.beforeWords(number), typed.beforeWords(number)
                });
    }

    /** A step that only one of the two has. */
    private static String name(@Nullable Step step) {
        return step == null ? "there is no such step" : step.name();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
