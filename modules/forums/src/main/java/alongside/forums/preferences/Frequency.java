package alongside.forums.preferences;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody gets mails of one kind. */
public enum Frequency {
    INSTANT("At once"),
    DAILY("Once a day, at 8am"),
    WEEKLY("Once a week, on Mondays"),
    MONTHLY("Once a month, on the 1st"),
    NEVER("Never");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Frequency> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether it is a summary of what happened. */
    public boolean isSummary() {
        return this != INSTANT && this != NEVER;
    }
}
