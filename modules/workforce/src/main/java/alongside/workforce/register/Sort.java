package alongside.workforce.register;

import java.util.List;

/** The order of a list. Keys that a list does not know order it by name. */
public record Sort(String key, boolean descending) {
    public static final Sort NAME = new Sort("name", false);

    /** Columns of the lists that can be sorted by; each has its own few. */
    public static final List<String> KEYS =
            List.of(
                    "name",
                    "role",
                    "band",
                    "service",
                    "team",
                    "locality",
                    "hours",
                    "start",
                    "until",
                    "due",
                    "kind");

    /** What a click on the heading of a column asks for. */
    Sort clicked(String column) {
        return new Sort(column, key.equals(column) && !descending);
    }

    @Override
    public String toString() {
        return descending ? "-" + key : key;
    }

    static Sort of(String text) {
        var descending = text.startsWith("-");
        var key = descending ? text.substring(1) : text;
        return KEYS.contains(key) ? new Sort(key, descending) : NAME;
    }
}
