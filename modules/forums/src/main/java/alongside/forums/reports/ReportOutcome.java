package alongside.forums.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a report, as its reporter is told. */
public enum ReportOutcome {
    ACTED("A moderator acted on it"),
    LEFT("A moderator left it as it is");

    private final String label;

    ReportOutcome(String label) {
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
