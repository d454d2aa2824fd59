package alongside.forums.waiting;

import org.jspecify.annotations.Nullable;

/**
 * That a moderator lets a post be seen, as typed or sent.
 *
 * @param body what it says then; null to leave it as it is
 * @param reason why it was changed, which its author reads
 */
public record AcceptanceDraft(@Nullable String body, @Nullable String reason) {}
