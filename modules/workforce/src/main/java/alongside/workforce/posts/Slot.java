package alongside.workforce.posts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kind of work a post is for, and where. */
public record Slot(
        UUID roleId,
        String band,
        UUID serviceId,
        @Nullable UUID teamId,
        @Nullable UUID localityId) {}
