package alongside.forums.reactions;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.util.UUID;

/**
 * A post that somebody keeps for themselves.
 *
 * @param words how the post begins
 */
public record Bookmark(
        UUID post,
        UUID topic,
        UUID forum,
        int number,
        String title,
        String forumName,
        Byline by,
        String words,
        Instant keptAt) {}
