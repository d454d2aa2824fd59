package alongside.workforce.careers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a person stands to a step. */
public enum Standing {
    REACHED("Reached"),
    UNDER_WAY("Under way"),
    CAN_BEGIN("Can begin"),
    LATER("Later");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
