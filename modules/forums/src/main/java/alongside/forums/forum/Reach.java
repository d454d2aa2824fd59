package alongside.forums.forum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From where people may take part. */
public enum Reach {
    NATIONAL("All Trusts"),
    REGION("The Trusts of one region"),
    TRUST("One Trust");

    private final String label;

    Reach(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reach> of(String key) {
        return Arrays.stream(values()).filter(reach -> reach.key().equals(key)).findFirst();
    }
}
