package alongside.workforce.imports.check;

import alongside.portal.ui.Words;
import alongside.workforce.imports.mapping.Field;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What could be done about all problems of a kind. */
public final class Proposal {
    private Proposal() {}

    /** In words for a person to agree to; null if there is nothing to propose. */
    public static @Nullable String words(String kind, List<String> values, int rows) {
        return switch (kind) {
            case Problem.MONTH_FIRST ->
                    "It looks as if month and day are swapped. " + dates(values, rows);
            case Problem.SHORT_YEAR -> dates(values, rows);
            case Problem.WITH_TIME -> "The time would be left out. " + dates(values, rows);
            case Problem.COMMA -> "The comma would be read as a decimal point.";
            case Problem.LOOKS_LIKE_HOURS -> "They would be read as hours a week.";
            case Problem.LOOKS_LIKE_FTE -> "They would be read as WTE.";
            case LostZeros.KIND -> "The numbers of the register would be used.";
            default -> null;
        };
    }

    /** Whether a name such as {@code start_on:month_first} is a repair that exists. */
    public static boolean exists(String repair) {
        var parts = repair.split(":", -1);
        return parts.length == 2
                && Field.of(parts[0]).isPresent()
                && words(parts[1], List.of(), 0) != null;
    }

    private static String dates(List<String> values, int rows) {
        var dates =
                values.stream()
                        .map(value -> DateText.read(value).date())
                        .filter(java.util.Objects::nonNull)
                        .map(Words::date)
                        .toList();
        if (dates.isEmpty()) {
            return "";
        }
        var list = dates.size() == 1 ? dates.getFirst() : joined(dates);
        var start = dates.size() == 1 ? "The date would be " : "The dates would be ";
        return start + list + (rows > dates.size() ? " and so on." : ".");
    }

    private static String joined(List<String> dates) {
        return dates.subList(0, dates.size() - 1).stream().collect(Collectors.joining(", "))
                + " and "
                + dates.getLast();
    }
}
