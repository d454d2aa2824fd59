package alongside.forums.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about.
 *
 * @param state of the post, or of the topic where there is none; empty for a member
 * @param leads whether the person is a moderator or a chair
 * @param body of the post
 */
record Target(
        @Nullable UUID topic,
        @Nullable UUID post,
        UUID person,
        @Nullable String trust,
        String state,
        boolean leads,
        String body) {}
