package alongside.workforce.preceptorships;

import alongside.portal.ui.tag.Tag;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How a preceptorship stands on the date looked at. */
public enum Status {
    NOT_STARTED("Not started"),
    ON_COURSE("On course"),
    REVIEW_DUE("Review due"),
    OVERDUE("Overdue"),
    SIGNED_OFF("Signed off"),
    LEFT("Left before the end");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Colour only where somebody has to do something. */
    public Tag tag() {
        return switch (this) {
            case OVERDUE -> Tag.overdue(label);
            case REVIEW_DUE -> Tag.dueSoon(label);
            case NOT_STARTED, ON_COURSE, SIGNED_OFF, LEFT -> Tag.plain(label);
        };
    }

    /** Whether somebody still has to bring it to its end. */
    public boolean isRunning() {
        return switch (this) {
            case NOT_STARTED, ON_COURSE, REVIEW_DUE, OVERDUE -> true;
            case SIGNED_OFF, LEFT -> false;
        };
    }

    boolean waits() {
        return this == REVIEW_DUE || this == OVERDUE;
    }

    public static Status of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The words of a filter, in lower case; empty for none. */
    static String words(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .map(status -> status.label.toLowerCase(Locale.UK))
                .findFirst()
                .orElse("");
    }
}
