package alongside.workforce.supervision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of supervision. */
public enum Kind {
    MANAGERIAL("Managerial supervision", "One person with their supervisor"),
    GROUP("Group supervision", "Several peer support workers together"),
    REFLECTIVE_PRACTICE("Reflective practice", "Space to reflect, with others or alone");

    private final String label;
    private final String hint;

    Kind(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The words of a filter, in lower case; empty for none. */
    static String words(String key) {
        return of(key).map(kind -> kind.label.toLowerCase(Locale.UK)).orElse("");
    }
}
