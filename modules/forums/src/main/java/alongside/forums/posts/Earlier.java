package alongside.forums.posts;

import java.time.Instant;

/** What a post said before it was changed. */
public record Earlier(String body, String html, Instant writtenAt) {}
