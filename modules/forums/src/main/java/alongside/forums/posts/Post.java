package alongside.forums.posts;

import alongside.forums.members.Byline;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to a topic.
 *
 * @param number its place in the topic; 1 is what began it
 * @param replyTo the number of the post it answers; null if it answers the topic
 * @param body as it was typed, in Markdown; empty where the reader may not see it
 * @param html the same, safe to show
 * @param realName who wrote it without their name, for moderators; null for everybody else
 * @param mine whether the reader wrote it
 */
public record Post(
        UUID id,
        UUID topic,
        int number,
        @Nullable Integer replyTo,
        Byline by,
        @Nullable String realName,
        String body,
        String html,
        Instant createdAt,
        @Nullable Instant editedAt,
        int edits,
        State state,
        boolean mine,
        int version) {
    /** How long somebody can change what they wrote. */
    public static final Duration WINDOW = Duration.ofHours(24);

    /** How long somebody can bring back what they deleted. */
    public static final Duration UNDO = Duration.ofDays(30);

    /** Who sees it. */
    public enum State {
        SHOWN,
        /** Only moderators and its author, until a moderator has read it. */
        AWAITING,
        /** Only moderators and its author. */
        HIDDEN,
        DELETED;

        @com.fasterxml.jackson.annotation.JsonValue
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean deleted() {
        return state == State.DELETED;
    }

    /** Whether its author can still change it. */
    public boolean changeable(Instant now) {
        return mine && !deleted() && now.isBefore(createdAt.plus(WINDOW));
    }
}
