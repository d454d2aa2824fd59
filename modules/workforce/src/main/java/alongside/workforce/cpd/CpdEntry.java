package alongside.workforce.cpd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something by which a person kept learning.
 *
 * @param confirmed whether the chair of a meeting confirmed it, so that only the reflection is
 *     theirs to change
 * @param reflection what they take from it
 */
public record CpdEntry(
        UUID id,
        LocalDate doneOn,
        String activity,
        BigDecimal hours,
        boolean confirmed,
        String reflection,
        int version) {}
