package alongside.tenants.registrations;

import java.util.Locale;

/** Where a registration is. */
public enum Status {
    UNDER_REVIEW("Under review"),
    QUESTION_ASKED("Question asked"),
    APPROVED("Approved"),
    REFUSED("Refused");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The status as the database and the API write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public boolean isDecided() {
        return this == APPROVED || this == REFUSED;
    }
}
