package alongside.tenants.lineage;

import alongside.tenants.Trust;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one Trust.
 *
 * @param changes the newest first
 * @param into where it went; null if it goes on
 * @param from what went into it, the first first
 */
public record Line(Trust trust, List<Change> changes, @Nullable Merged into, List<Merged> from) {}
