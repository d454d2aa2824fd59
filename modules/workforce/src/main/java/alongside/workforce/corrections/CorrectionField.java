package alongside.workforce.corrections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of a record that is wrong. */
public enum CorrectionField {
    FIRST_NAME("First name"),
    LAST_NAME("Last name"),
    EMPLOYEE_NUMBER("Staff number"),
    EMAIL("Email"),
    HOURS("Hours a week"),
    ROLE("Role or band"),
    PLACE("Service or team"),
    DAYS("First or last day"),
    LINES("Line manager or professional lead"),
    QUALIFICATIONS("Qualification"),
    OTHER("Something else");

    private final String label;

    CorrectionField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is one value, which accepting the correction puts into the record. */
    public boolean isOneValue() {
        return switch (this) {
            case FIRST_NAME, LAST_NAME, EMPLOYEE_NUMBER, EMAIL -> true;
            default -> false;
        };
    }

    public static Optional<CorrectionField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
