package alongside.tenants.organisations;

import java.time.LocalDate;

/** A change the register went through, and the date of the file that brought it. */
public record PastChange(LocalDate asAt, Difference difference) {}
