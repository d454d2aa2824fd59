package alongside.comparison.returns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is signed, each by itself. The definitions are the workforce's. What a Trust's Peer
 * Education Programme did joins them when there is a register of learning to count from.
 */
public enum ReturnMeasure {
    HEADCOUNT("Headcount"),
    WTE("Whole-time equivalent"),
    SERVICES("People by service category"),
    ROLES("People by role level"),
    BANDS("People by Agenda for Change band"),
    TURNOVER("Turnover in 12 months"),
    STABILITY("Stability index"),
    VACANCY("Vacancy rate");

    private final String label;

    ReturnMeasure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The measure as the API and the database write it, for example {@code services}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReturnMeasure> of(String key) {
        return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst();
    }
}
