package alongside.tenants.settings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Trust decides about itself.
 *
 * @param fullTimeHours newest first; the oldest has held since ever
 */
public record TrustSettings(
        List<FullTimeHours> fullTimeHours, @Nullable String contactEmail, @JsonIgnore int version) {
    /** What makes 1.00 WTE on a day. */
    public FullTimeHours hoursOn(LocalDate day) {
        return fullTimeHours.stream()
                .filter(hours -> !hours.validFrom().isAfter(day))
                .findFirst()
                .orElse(fullTimeHours.getLast());
    }
}
