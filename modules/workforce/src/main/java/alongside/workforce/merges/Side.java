package alongside.workforce.merges;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Of which of the two records a value is. */
public enum Side {
    KEPT,
    OTHER;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Side> of(String key) {
        return Arrays.stream(values()).filter(side -> side.key().equals(key)).findFirst();
    }
}
