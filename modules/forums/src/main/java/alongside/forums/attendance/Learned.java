package alongside.forums.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person's own Trust is told of a meeting they were at.
 *
 * @param trust in whose name they were there; null for somebody without one
 */
record Learned(
        @Nullable String trust,
        UUID person,
        UUID meeting,
        LocalDate date,
        BigDecimal hours,
        String title) {
    /** The topic in the outbox; the body is this as JSON. */
    static final String TOPIC = "cpd.attendance";
}
