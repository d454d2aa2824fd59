package alongside.workforce.expansions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that belongs to an expansion line.
 *
 * @param holders who is in it, with commas; null if it is vacant
 * @param stage of the newest vacancy for it; null if there never was one
 */
public record LinkedPost(UUID id, String title, @Nullable String holders, @Nullable String stage) {}
