package alongside.tenants.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;

/**
 * That a Trust was called otherwise, or was in another region.
 *
 * @param from the first day on which the new one held
 * @param before a name, or the code of a region; empty for none
 */
public record Change(Kind kind, LocalDate from, String before, String after, String by) {
    /** What changed. */
    public enum Kind {
        NAME,
        REGION;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
