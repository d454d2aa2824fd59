package alongside.workforce.supervision;

import alongside.portal.ui.tag.Tag;
import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a person is next to have a kind of supervision.
 *
 * @param lastOn the last session until the date looked at; null if there is none
 * @param dueOn the last day for the next one: counted from the last, or from the first day in post
 * @param credits sessions attended in the 12 months before
 */
public record Due(
        UUID personId,
        String personName,
        String services,
        String teams,
        Kind kind,
        @Nullable LocalDate lastOn,
        LocalDate dueOn,
        Status status,
        int credits,
        @JsonIgnore Cursor cursor) {

    /** How it stands on the date looked at. */
    public enum Status {
        ON_TIME("On time"),
        DUE_SOON("Due soon"),
        OVERDUE("Overdue");

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

        public Tag tag() {
            return switch (this) {
                case OVERDUE -> Tag.overdue(label);
                case DUE_SOON -> Tag.dueSoon(label);
                case ON_TIME -> Tag.plain(label);
            };
        }

        static String words(String key) {
            return Arrays.stream(values())
                    .filter(status -> status.key().equals(key))
                    .map(status -> status.label.toLowerCase(Locale.UK))
                    .findFirst()
                    .orElse("");
        }
    }
}
