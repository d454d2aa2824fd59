package alongside.tenants.home;

import java.time.LocalDate;

/** Something that others did, in words. */
public record Change(LocalDate day, String words) {}
