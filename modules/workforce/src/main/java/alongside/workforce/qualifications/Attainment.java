package alongside.workforce.qualifications;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far somebody is with a qualification on a date. */
public enum Attainment {
    UNDER_WAY("Under way"),
    ACHIEVED("Achieved"),
    EXPIRED("Expired");

    private final String label;

    Attainment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Attainment> of(String key) {
        return Arrays.stream(values()).filter(status -> status.key().equals(key)).findFirst();
    }
}
