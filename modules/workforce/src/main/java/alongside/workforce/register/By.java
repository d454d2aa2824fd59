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
    CATEGORY("category", "All categories"),
    EMPLOYER("employer", "All employers"),
    SPECIALISM("specialism", "All specialisms"),
    FUNDING("funding", "All funding");

    /** What tables of staff in post are split by. */
    public static final List<By> STAFF = List.of(SERVICE, LOCALITY, TEAM, ROLE, BAND, CATEGORY);

    /** What tables of posts are split by: a vacant post has no category of assignment. */
    public static final List<By> POSTS = List.of(SERVICE, LOCALITY, TEAM, ROLE, BAND);

    /** The employer of those whom no partner employs. */
    public static final String TRUST = "trust";

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
            case EMPLOYER -> key.equals(TRUST) ? "The Trust" : name;
            case FUNDING -> Funding.label(key);
            case SPECIALISM -> name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
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
