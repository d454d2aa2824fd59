package alongside.forums.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody asks a moderator to look. */
public enum ReportReason {
    IDENTIFIES("Somebody who is supported, or a colleague, could be known from it"),
    UNKIND("It is unkind, or attacks somebody"),
    ADVERTISING("It advertises, or asks people to take part in a survey"),
    WRONG("It is not safe to follow, or is not true"),
    OTHER("Something else");

    private final String label;

    ReportReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportReason> of(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }
}
