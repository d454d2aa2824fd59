package alongside.workforce.lines;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two lines of an assignment. Who manages a person need not know their profession. */
public enum LineKind {
    LINE_MANAGER("Line manager", "Who manages the day to day work and holds supervision"),
    PROFESSIONAL_LEAD(
            "Professional lead", "Who leads peer support as a profession, beside the line manager");

    private final String label;
    private final String hint;

    LineKind(String label, String hint) {
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

    public static Optional<LineKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
