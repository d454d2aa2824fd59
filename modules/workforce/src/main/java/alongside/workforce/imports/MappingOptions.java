package alongside.workforce.imports;

import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.view.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page of columns offers and says. */
public final class MappingOptions {
    private static final int SHOWN = 40;

    private MappingOptions() {}

    /** Each column with something that stands in it. */
    public static List<Named> columns(List<String> headings, Map<Integer, String> samples) {
        var options = new ArrayList<Named>();
        for (int i = 0; i < headings.size(); i++) {
            var sample = samples.getOrDefault(i, "");
            var shown = sample.length() > SHOWN ? sample.substring(0, SHOWN) : sample;
            options.add(
                    new Named(
                            Integer.toString(i),
                            shown.isEmpty()
                                    ? headings.get(i)
                                    : headings.get(i) + ", such as " + shown));
        }
        return options;
    }

    public static boolean needed(Field field) {
        return Field.REQUIRED.contains(field) && field != Field.HOURS;
    }

    public static @Nullable String hint(Field field) {
        return switch (field) {
            case ASSIGNMENT_NUMBER ->
                    "Rows are matched by it. Without it they are matched by employee number.";
            case HOURS -> "Hours a week. Choose this column or WTE.";
            case FTE -> "Used where there are no contracted hours.";
            case END_ON -> "The last day in the post, once it is known.";
            case CATEGORY -> "Without it everybody counts as permanent.";
            default -> null;
        };
    }
}
