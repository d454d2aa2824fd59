package alongside.forums.waiting;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.util.UUID;

/**
 * A post that a moderator reads before members do.
 *
 * @param title of its topic
 * @param begins whether it begins the topic, which members do not see either
 * @param by who wrote it, with the name even where members will not see it
 * @param body in Markdown
 * @param html the same, safe to show
 */
public record WaitingPost(
        UUID id,
        UUID topic,
        String title,
        boolean begins,
        Byline by,
        boolean unnamed,
        String body,
        String html,
        Instant createdAt) {}
