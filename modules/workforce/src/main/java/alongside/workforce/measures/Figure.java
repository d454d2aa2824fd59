package alongside.workforce.measures;

import alongside.workforce.register.By;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure on one date, with the groups it was split by and all that is needed to explain it.
 *
 * @param value as shown; null where it cannot be worked out
 * @param freshAt when the workforce register was last changed; null if never
 */
public record Figure(
        Measure measure,
        Point point,
        @Nullable BigDecimal value,
        String formula,
        @Nullable By by,
        List<Group> groups,
        @Nullable Instant freshAt) {

    /** One of the groups. */
    public record Group(String key, String label, @Nullable BigDecimal value, String formula) {}

    public LocalDate asAt() {
        return point.until();
    }
}
