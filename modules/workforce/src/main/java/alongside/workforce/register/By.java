package alongside.workforce.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What figures can be split by. */
public enum By {
    SERVICE("service", "All services"),
    LOCALITY("locality", "All localities"),
    TEAM("team", "All teams"),
    ROLE("role", "All roles"),
    BAND("band", "All bands"),
    CATEGORY("category", "All categories");

    public static final List<By> ALL = List.of(values());

    private final String label;
    private final String all;

    By(String label, String all) {
        this.label = label;
        this.all = all;
    }

    /** The word for one of these, in lower case. */
    public String label() {
        return label;
    }

    /** The words for the row of totals. */
    public String all() {
        return all;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<By> of(String key) {
        return Arrays.stream(values()).filter(by -> by.key().equals(key)).findFirst();
    }

    /** How a group is called: its name, or words for what has none. */
    public String name(String key, String name) {
        if (key.equals("none")) {
            return "No " + label;
        }
        return switch (this) {
            case CATEGORY -> Category.label(key);
            case BAND -> band(key);
            default -> name;
        };
    }

    /**
     * Agenda for Change bands are numbers with a letter at most; other codes speak for themselves.
     */
    public static String band(String code) {
        return code.matches("[1-9][a-d]?") ? "Band " + code : code;
    }
}
