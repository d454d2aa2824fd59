package alongside.workforce.posts;

import java.time.Instant;

/** One field of a post that changed, in words. */
public record PostChange(Instant at, String by, String what, String before, String after) {}
