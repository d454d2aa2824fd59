package alongside.forums.actions;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody took on at a meeting.
 *
 * @param mine whether the reader took it on
 * @param doneAt null until it is done
 */
public record MeetingAction(
        UUID id,
        UUID meeting,
        UUID forum,
        String forumName,
        String what,
        Byline owner,
        boolean mine,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        int version) {
    public boolean done() {
        return doneAt != null;
    }
}
