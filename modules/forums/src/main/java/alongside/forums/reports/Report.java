package alongside.forums.reports;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something is against the rules.
 *
 * @param post null if it is about the topic as a whole
 * @param number of the post
 * @param by who wrote it
 * @param words what the reporter added
 * @param reporter who reported it; null for the reporter, and for one who is no member any more
 * @param outcome null until a moderator has decided
 * @param answer what the reporter is told
 * @param decision what was decided; null for the reporter, and where it was left as it is
 * @param alike how many others reported the same and wait too; 0 for the reporter
 */
public record Report(
        UUID id,
        UUID topic,
        String title,
        @Nullable UUID post,
        @Nullable Integer number,
        Byline by,
        ReportReason reason,
        String words,
        @Nullable Byline reporter,
        Instant madeAt,
        @Nullable ReportOutcome outcome,
        @Nullable String answer,
        @Nullable Instant decidedAt,
        @Nullable UUID decision,
        int alike) {
    public String what() {
        return number == null ? "the topic " + title : "post " + number + " in " + title;
    }

    public boolean open() {
        return outcome == null;
    }
}
