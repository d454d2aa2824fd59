package alongside.forums.registrations;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who registered, as the chair and the deputy of the meeting see them.
 *
 * @param id stands for them in the forum
 */
public record Registered(
        UUID id,
        Byline by,
        Registration.State state,
        @Nullable Instant offeredUntil,
        String needs) {}
