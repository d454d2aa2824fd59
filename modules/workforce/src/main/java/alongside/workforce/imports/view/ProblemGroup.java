package alongside.workforce.imports.view;

import alongside.portal.ui.Words;
import alongside.workforce.imports.check.Proposal;
import alongside.workforce.imports.mapping.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All problems of one field and kind, and for unknown words of one word.
 *
 * @param examples the first few of them
 */
public record ProblemGroup(
        @Nullable Field field, String kind, String word, int rows, List<Example> examples) {

    /** A row that has it. */
    public record Example(int row, String person, String value) {
        public String text() {
            var who = "Row " + row + (person.isBlank() ? "" : ", " + person);
            return value.isEmpty() ? who : who + ": ‘" + value + "’";
        }
    }

    public String title() {
        var subject = field == null ? "" : field.label() + " ";
        return subject + words() + ": " + Words.count(rows, "row");
    }

    private String words() {
        return switch (kind) {
            case "missing" -> "is empty";
            case "not_a_date", "month_first" -> "is not a real date";
            case "short_year" -> "has a year of two digits";
            case "with_time" -> "has a time of day";
            case "comma" -> "is written with a comma";
            case "not_a_number" -> "is not a number";
            case "looks_like_hours" -> "looks like hours";
            case "looks_like_fte" -> "looks like WTE";
            case "out_of_range" -> "is outside what is possible";
            case "after_as_at" -> "is after the date the file shows";
            case "before_start" -> "is before the start date";
            case "unknown" -> "is not known";
            case "other_person" -> "does not fit the assignment number";
            case "zeros_lost" -> "may have lost its zeros in front";
            case "scientific" -> "was changed by a spreadsheet";
            case "damaged" -> "has a damaged letter";
            case "too_long" -> "is too long";
            case "duplicate" -> "The same assignment comes twice";
            default -> "The row has too many cells";
        };
    }

    /** What we would do about all of them, in words; null if a person has to correct the file. */
    public @Nullable String proposal() {
        return field == null
                ? null
                : Proposal.words(kind, examples.stream().map(Example::value).toList(), rows);
    }

    public boolean unknownWord() {
        return kind.equals("unknown");
    }

    /** The name of the repair, as the form sends it. */
    public String repair() {
        return (field == null ? "" : field.key()) + ":" + kind;
    }
}
