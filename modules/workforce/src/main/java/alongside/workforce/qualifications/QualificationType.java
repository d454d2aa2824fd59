package alongside.workforce.qualifications;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two sorts of qualification that a Trust keeps. */
public enum QualificationType {
    APPRENTICESHIP("Apprenticeship"),
    ACCREDITED_COURSE("Accredited course");

    private final String label;

    QualificationType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QualificationType> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
