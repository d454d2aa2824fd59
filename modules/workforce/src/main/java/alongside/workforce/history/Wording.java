package alongside.workforce.history;

import alongside.workforce.register.Dates;
import java.util.Locale;

/** How the fields of one kind of record are called, and their values said. */
public interface Wording {
    Wording PLAIN = new Wording() {};

    /** {@code weekly_hours} as Weekly hours. */
    default String label(String field) {
        var words = field.replaceFirst("_id$", "").replaceFirst("_on$", "").replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** What stands where there is no value. */
    default String none(String field) {
        return "None";
    }

    /** A value that is not empty; ids come with the name of what they lead to already. */
    default String value(String field, String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Dates.words(value);
        }
        if (value.startsWith("[")) {
            return value.replaceAll("[\\[\\]\"]", "");
        }
        return value.equals("true") ? "Yes" : value.equals("false") ? "No" : value;
    }

    /** An entry of which no field differs; empty to leave it out. */
    default String other(String action) {
        return "";
    }

    default String words(String field, String value) {
        return value.isEmpty() ? none(field) : value(field, value);
    }
}
