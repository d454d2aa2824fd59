package alongside.workforce.customfields;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be filled in. */
public enum FieldKind {
    TEXT("A few words"),
    CHOICE("One of several choices"),
    DATE("A date"),
    NUMBER("A number");

    private final String label;

    FieldKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FieldKind> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
