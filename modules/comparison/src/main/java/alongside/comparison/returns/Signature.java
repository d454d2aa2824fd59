package alongside.comparison.returns;

import java.time.Instant;

/**
 * That somebody signed a measure.
 *
 * @param agreement the version of the agreement under which they did
 */
public record Signature(ReturnMeasure measure, String name, int agreement, Instant at) {}
