package alongside.forums.writings;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as typed or sent. It may be as unfinished as it is; only what cannot be stored is left
 * out.
 *
 * @param topic that it answers
 * @param forum in which it begins a topic, where it answers none
 */
public record WritingDraft(
        @Nullable UUID topic,
        @Nullable UUID forum,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String body,
        @Nullable Integer replyTo,
        @Nullable Boolean unnamed) {
    private static final int LONGEST = 100_000;
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_KIND = 20;

    /** A draft that can be kept. */
    record Checked(
            String title, String kind, String body, @Nullable Integer replyTo, boolean unnamed) {}

    Checked checked() {
        var text = Typed.text(body);
        var heading = Typed.line(title);
        var what = Typed.line(kind);
        if (text.length() > LONGEST || heading.length() > LONGEST_TITLE) {
            throw Refusal.invalid("body", "This is too long to keep as a draft");
        }
        if (what.length() > LONGEST_KIND) {
            throw Refusal.invalid("kind", "Choose what kind of topic it is");
        }
        return new Checked(heading, what, text, replyTo, Boolean.TRUE.equals(unnamed));
    }

    /** What is not sent stays as it is. */
    WritingDraft over(Writing old) {
        return new WritingDraft(
                null,
                null,
                title == null ? old.title() : title,
                kind == null ? old.kind() : kind,
                body == null ? old.body() : body,
                replyTo == null ? old.replyTo() : replyTo,
                unnamed == null ? Boolean.valueOf(old.unnamed()) : unnamed);
    }
}
