package alongside.forums.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a moderator looks after a forum for some time.
 *
 * @param member stands for the moderator in the forum
 * @param by as members see their name
 * @param covers for whom they stand in; null if it is their own time
 */
public record Duty(
        UUID id,
        @Nullable UUID member,
        String by,
        Instant beginsAt,
        Instant endsAt,
        @Nullable String covers) {
    public boolean at(Instant now) {
        return !now.isBefore(beginsAt) && now.isBefore(endsAt);
    }
}
