package alongside.workforce.lines;

import alongside.workforce.register.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line as typed or sent.
 *
 * @param memberId the account of the member; empty or absent for nobody
 */
public record LineDraft(@Nullable String from, @Nullable String memberId) {

    LocalDate checkedFrom() {
        return Dates.of("from", from == null ? "" : from.strip());
    }

    boolean isNobody() {
        return memberId == null || memberId.isBlank();
    }
}
