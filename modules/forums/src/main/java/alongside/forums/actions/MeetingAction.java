package alongside.forums.actions;

import alongside.forums.members.Byline;
import alongside.portal.ui.Words;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody took on at a meeting.
 *
 * @param mine whether the reader took it on
 * @param ownerId stands for the owner in the forum
 * @param doneAt null until it is done
 * @param withdrawnAt null unless nobody has to do it any more
 */
public record MeetingAction(
        UUID id,
        UUID meeting,
        UUID forum,
        String forumName,
        String what,
        Byline owner,
        @JsonIgnore UUID ownerId,
        boolean mine,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable Instant withdrawnAt,
        int version) {
    public boolean done() {
        return doneAt != null;
    }

    /** How it stands: To do. */
    public String words() {
        if (withdrawnAt != null) {
            return "Withdrawn on " + Words.date(withdrawnAt);
        }
        return doneAt == null ? "To do" : "Done on " + Words.date(doneAt);
    }

    /** Whether somebody still has to do it. */
    public boolean open() {
        return doneAt == null && withdrawnAt == null;
    }
}
