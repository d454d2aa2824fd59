package alongside.workforce.posts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be changed for many posts at once, by the names that forms and JSON have. */
public enum PostField {
    BAND("Band", "None"),
    FUNDED_HOURS("Funded hours a week", "Not stated"),
    FUNDING_SOURCE("Funding source", "None"),
    FUNDED_UNTIL("End of the money", "Recurrent"),
    SPECIALISM("Specialism", "None"),
    EMPLOYER("Employer", "The Trust"),
    TEAM_ID("Team", "No team");

    private final String label;
    private final String none;

    PostField(String label, String none) {
        this.label = label;
        this.none = none;
    }

    public String label() {
        return label;
    }

    /** What stands where there is no value. */
    public String none() {
        return none;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PostField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
