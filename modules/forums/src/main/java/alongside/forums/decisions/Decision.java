package alongside.forums.decisions;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decided about a post, a topic or a member, and what followed.
 *
 * @param title of the topic; null for a decision about a member
 * @param number of the post; null for a topic or a member
 * @param about whom it concerns
 * @param reason what the member reads
 * @param by the moderator; null for the member whom it concerns
 * @param until the day on which somebody suspended can write again
 * @param movedTo the forum to which the topic was moved
 * @param before what the post said before it was changed
 * @param mine whether it concerns the reader
 * @param own whether the reader decided it
 */
public record Decision(
        UUID id,
        DecisionKind kind,
        @Nullable UUID topic,
        @Nullable String title,
        @Nullable UUID post,
        @Nullable Integer number,
        Byline about,
        String reason,
        @Nullable String by,
        Instant decidedAt,
        @Nullable LocalDate until,
        @Nullable String movedTo,
        @Nullable String before,
        @Nullable Undoing undone,
        @Nullable Appeal appeal,
        boolean mine,
        boolean own) {
    /** As the member reads it, who is not told which moderator it was. */
    Decision forMember() {
        var back = undone == null ? null : new Undoing(null, undone.at(), undone.reason());
        return new Decision(
                id, kind, topic, title, post, number, about, reason, null, decidedAt, until,
                movedTo, before, back, appeal, mine, own);
    }

    public boolean inForce() {
        return undone == null;
    }

    public boolean appealed() {
        return appeal != null && appeal.waiting();
    }

    /** Post 3 in Being the first peer worker on a ward */
    public String what() {
        if (title == null) {
            return "the member";
        }
        return number == null ? "the topic " + title : "post " + number + " in " + title;
    }
}
