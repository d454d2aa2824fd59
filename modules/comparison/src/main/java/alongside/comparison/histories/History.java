package alongside.comparison.histories;

import alongside.comparison.engine.Frozen;
import java.util.List;

/**
 * What invented Trusts returned over some years.
 *
 * @param seed the same seed and settings give the same history
 * @param quarters what each freeze left, in order
 */
public record History(long seed, List<Frozen> quarters) {}
