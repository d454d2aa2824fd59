package alongside.forums.conduct;

import java.time.Instant;

/** One version of the rules of conduct, in paragraphs. */
public record Rules(int number, String body, Instant publishedAt) {}
