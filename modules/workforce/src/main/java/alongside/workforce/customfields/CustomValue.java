package alongside.workforce.customfields;

import alongside.portal.ui.Words;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in for one person or post.
 *
 * @param value a date as {@code YYYY-MM-DD}, a number with a point; null while nothing is
 * @param saidBy who filled it in; null while nothing is
 */
public record CustomValue(
        UUID field,
        String label,
        FieldKind kind,
        @Nullable String value,
        @Nullable String saidBy,
        @Nullable Instant saidAt,
        @JsonIgnore CustomField of) {

    /** As pages show it. */
    public String words() {
        if (value == null) {
            return "Not filled in";
        }
        return kind == FieldKind.DATE ? Words.date(LocalDate.parse(value)) : value;
    }

    public String given() {
        return value == null ? "" : value;
    }
}
