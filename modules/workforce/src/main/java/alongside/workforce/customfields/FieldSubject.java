package alongside.workforce.customfields;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a field is recorded about. */
public enum FieldSubject {
    PERSON("People", "people"),
    POST("Posts", "posts");

    private final String label;
    private final String path;

    FieldSubject(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** Where they are in addresses. */
    public String path() {
        return path;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FieldSubject> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
