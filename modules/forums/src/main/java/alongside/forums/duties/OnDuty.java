package alongside.forums.duties;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom members find when they need a moderator now.
 *
 * @param name of the moderator on duty, or of the chair; empty if the forum has none
 * @param until when their duty ends; null for the chair, who is there when nobody is on duty
 */
public record OnDuty(String name, @Nullable Instant until) {
    /** Bex Lovell, peer moderator, is on duty until 8pm */
    public String sentence(Instant now) {
        if (name.isEmpty()) {
            return "A moderator of this forum reads it";
        }
        if (until == null) {
            return name + ", who chairs this forum, reads it";
        }
        var end = until.atZone(Visit.ZONE);
        var sameDay = end.toLocalDate().equals(now.atZone(Visit.ZONE).toLocalDate());
        var when = Words.time(end.toLocalTime());
        return name
                + " is on duty until "
                + (sameDay ? when : when + " on " + Words.date(end.toLocalDate()));
    }

    /** Whom a message goes to: Bex Lovell, or a moderator. */
    public String whom() {
        return name.isEmpty() ? "a moderator" : name;
    }
}
