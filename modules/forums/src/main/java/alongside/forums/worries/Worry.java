package alongside.forums.worries;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may need company, for the moderators of the forum. It is nothing that anybody did.
 *
 * @param topic where the post is; null if somebody asks for themselves
 * @param number of the post
 * @param about who may need somebody
 * @param raisedBy who is worried; null if they ask for themselves, or are no member any more
 * @param told who was on duty then; null if it was the chair
 * @param steps what was done since, the oldest first
 * @param closedAt when a moderator saw that nothing more is needed; null until then
 */
public record Worry(
        UUID id,
        @Nullable UUID topic,
        @Nullable String title,
        @Nullable UUID post,
        @Nullable Integer number,
        Byline about,
        @Nullable Byline raisedBy,
        boolean forSelf,
        String words,
        Instant raisedAt,
        @Nullable String told,
        List<Step> steps,
        @Nullable Instant closedAt) {
    /** Something that a moderator did. */
    public record Step(String words, @Nullable String by, Instant at) {}

    public Worry {
        steps = List.copyOf(steps);
    }

    public boolean open() {
        return closedAt == null;
    }

    /** Dana Merrick asks for somebody */
    public String what() {
        return forSelf
                ? about.words() + " asks for somebody"
                : "Somebody is worried about " + about.words();
    }
}
