package alongside.forums.topics;

import alongside.forums.Typed;
import alongside.forums.caution.Identifying;
import alongside.forums.posts.PostDraft;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A new topic as typed or sent.
 *
 * @param kind discussion if it is not said
 * @param unnamed whether members see the author's role and not their name
 * @param confirmed that nobody can be known from what looks as if somebody could
 */
public record TopicDraft(
        @Nullable String title,
        @Nullable String body,
        @Nullable String kind,
        @Nullable Boolean unnamed,
        @Nullable Boolean confirmed) {
    private static final int LONGEST_TITLE = 150;

    /** A draft without a fault. */
    record Checked(String title, Kind kind, PostDraft.Checked post) {}

    Checked checked() {
        var faults = new LinkedHashMap<String, String>();
        var heading = Typed.line(title);
        if (heading.isEmpty()) {
            faults.put("title", "Enter a title");
        } else if (heading.length() > LONGEST_TITLE) {
            faults.put("title", "Enter a title of 150 characters or fewer");
        } else {
            Identifying.check(faults, "title", heading, confirmed);
        }
        var what = Kind.of(kind == null || kind.isEmpty() ? Kind.DISCUSSION.key() : kind);
        if (what.isEmpty()) {
            faults.put("kind", "Choose what kind of topic it is");
        }
        var post = new PostDraft(body, null, unnamed, confirmed);
        post.faults().forEach(faults::put);
        Refusal.ifAny(faults);
        return new Checked(heading, what.orElseThrow(), post.checked());
    }
}
