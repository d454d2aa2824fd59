package alongside.workforce.history;

import java.time.Instant;

/**
 * One field that changed, in words; or that the record was added, with no field.
 *
 * @param by who said so, or that it came from a staff file
 */
public record FieldChange(Instant at, String by, String what, String before, String after) {}
