package alongside.workforce.leaving;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who does something when somebody leaves, unless a person is named for it. */
public enum Who {
    LINE_MANAGER("Line manager"),
    PROGRAMME_LEAD("Programme lead");

    private final String label;

    Who(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Who> of(String key) {
        return Arrays.stream(values()).filter(who -> who.key().equals(key)).findFirst();
    }
}
