package alongside.workforce.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Hours that somebody gave to involvement work on a day. */
public record InvolvementEntry(
        UUID id,
        UUID assignmentId,
        LocalDate doneOn,
        BigDecimal hours,
        String what,
        String recordedBy,
        int version) {}
