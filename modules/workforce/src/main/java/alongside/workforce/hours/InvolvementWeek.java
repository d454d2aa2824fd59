package alongside.workforce.hours;

import static java.util.Objects.requireNonNullElse;

import alongside.portal.ui.tag.Tag;
import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The involvement work of one assignment in one week.
 *
 * @param weekOn its Monday
 * @param contractedHours at the end of the week
 * @param percent the share of them that was allowed in it
 * @param hours that were logged
 * @param agreed what was agreed about more than was allowed; null until somebody does
 * @param agreedHours the hours there were when it was agreed
 */
public record InvolvementWeek(
        UUID assignmentId,
        UUID personId,
        String personName,
        String role,
        String service,
        @Nullable String team,
        LocalDate weekOn,
        BigDecimal contractedHours,
        BigDecimal percent,
        BigDecimal hours,
        @Nullable String agreed,
        @JsonIgnore @Nullable BigDecimal agreedHours,
        @Nullable String agreedBy,
        @Nullable LocalDate agreedOn,
        @JsonIgnore Cursor cursor) {

    @JsonProperty
    public BigDecimal allowedHours() {
        return InvolvementCap.of(contractedHours, percent);
    }

    @JsonProperty("over")
    public boolean isOver() {
        return hours.compareTo(allowedHours()) > 0;
    }

    /** Whether somebody who leads still has to look at it. */
    @JsonProperty("waiting")
    public boolean isWaiting() {
        return isOver() && requireNonNullElse(agreedHours, BigDecimal.ZERO).compareTo(hours) < 0;
    }

    @JsonIgnore
    public Tag tag() {
        if (isWaiting()) {
            return Tag.overdue("Too much");
        }
        return Tag.plain(isOver() ? "Agreed" : "Within what is allowed");
    }
}
