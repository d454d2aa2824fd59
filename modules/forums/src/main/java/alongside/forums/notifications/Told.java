package alongside.forums.notifications;

import alongside.forums.members.Byline;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notifications of one batch as they are read, all of them read or none.
 *
 * @param id of the newest
 * @param count how many
 * @param what in plain words, if they are not about a post
 * @param by who wrote the post of the newest; as members see them
 * @param title of the topic; null if they are not about a post
 * @param readAt when the newest was marked as read; null while they are new
 */
public record Told(
        UUID id,
        NoticeKind kind,
        String batch,
        boolean needsAction,
        int count,
        String what,
        Byline by,
        @Nullable String title,
        String link,
        Instant at,
        @Nullable Instant readAt) {
    /** What happened, in one sentence without its full stop. */
    public String words() {
        if (title == null) {
            return what;
        }
        return switch (kind) {
            case MENTION -> by.words() + " mentioned you in " + quoted(title);
            case ANSWER -> "Your reply was marked as the answer to " + quoted(title);
            default ->
                    Words.count(count, "new reply", "new replies")
                            + " in "
                            + quoted(title)
                            + (count == 1 ? " by " : ", the newest by ")
                            + by.words();
        };
    }

    private static String quoted(String title) {
        return "\u2018" + title + "\u2019";
    }
}
