package alongside.forums.registrations;

import java.time.Instant;

/**
 * A place that is kept for somebody.
 *
 * @param path of the page of the meeting
 */
public record Offer(String path, String forumName, Instant startsAt, Instant until) {}
