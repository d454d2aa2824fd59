package alongside.forums.topics;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation is about.
 *
 * @param replies how many replies members see
 * @param answer the number of the reply that answered a question; null while none did
 * @param mine whether the reader began it
 */
public record Topic(
        UUID id,
        UUID forum,
        String forumName,
        Kind kind,
        String title,
        Byline by,
        Instant createdAt,
        int replies,
        Instant lastPostAt,
        State state,
        boolean pinned,
        @Nullable Integer answer,
        boolean mine,
        int version) {
    /** Whether it can be added to, or seen. */
    public enum State {
        OPEN,
        LOCKED,
        HIDDEN;

        @com.fasterxml.jackson.annotation.JsonValue
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean unanswered() {
        return kind == Kind.QUESTION && answer == null;
    }
}
