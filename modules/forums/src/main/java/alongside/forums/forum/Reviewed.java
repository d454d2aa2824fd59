package alongside.forums.forum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose posts a moderator reads before others do. */
public enum Reviewed {
    NOBODY("Nobody's"),
    NEW_MEMBERS("Those of new members"),
    EVERYBODY("Everybody's");

    private final String label;

    Reviewed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reviewed> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
