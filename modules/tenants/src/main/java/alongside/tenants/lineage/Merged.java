package alongside.tenants.lineage;

import alongside.kernel.TrustId;
import java.time.LocalDate;

/** That a Trust went into another, and from which day on its people are counted there. */
public record Merged(TrustId trust, TrustId into, LocalDate on, String by) {}
