package alongside.forums.members;

import alongside.forums.forum.Participation.Part;
import alongside.forums.forum.Participation.State;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in one forum, as its members see them.
 *
 * @param id stands for them in this forum alone
 * @param reason why they ask, or were refused or removed; only moderators are shown it
 */
public record Member(
        UUID id, Byline byline, Part part, State state, String reason, Instant since) {}
