package alongside.workforce.expansions;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan to expand: a service, where, and by when, and how far it is on the date
 * looked at.
 *
 * @param locality where; null for the whole Trust
 * @param planned how many posts there are to be
 * @param linked posts that belong to the line
 * @param advertised how many of these were advertised by the date
 * @param filled how many of these are held on the date, by more than bank work
 */
public record Expansion(
        UUID id,
        UUID serviceId,
        String service,
        @Nullable UUID localityId,
        @Nullable String locality,
        int planned,
        LocalDate dueOn,
        int linked,
        int advertised,
        int filled,
        int version,
        @JsonIgnore Cursor cursor) {

    /** What the line is about: {@code Forensic, Buckholt}. */
    public String title() {
        return service + ", " + (locality == null ? "whole Trust" : locality);
    }

    /** Whether its day has come without all its posts filled. */
    public boolean isLate(LocalDate asAt) {
        return filled < planned && asAt.isAfter(dueOn);
    }
}
