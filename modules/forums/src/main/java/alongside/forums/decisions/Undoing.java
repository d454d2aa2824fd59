package alongside.forums.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a decision was taken back.
 *
 * @param by who did; null for the member whom it concerned
 */
public record Undoing(@Nullable String by, Instant at, String reason) {}
