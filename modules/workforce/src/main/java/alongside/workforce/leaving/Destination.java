package alongside.workforce.leaving;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where somebody goes who leaves an assignment. */
public enum Destination {
    PROMOTED("Promoted in your Trust"),
    OTHER_TRUST("Another Trust"),
    LEFT_NHS("Left the NHS"),
    OTHER("Somewhere else"),
    NOT_KNOWN("Not known");

    private final String label;

    Destination(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Destination> of(String key) {
        return Arrays.stream(values()).filter(to -> to.key().equals(key)).findFirst();
    }
}
