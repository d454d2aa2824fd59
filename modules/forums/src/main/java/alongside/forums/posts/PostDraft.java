package alongside.forums.posts;

import alongside.forums.Typed;
import alongside.forums.caution.Identifying;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post as typed or sent.
 *
 * @param body in Markdown
 * @param replyTo the number of the post that it answers
 * @param unnamed whether members see the author's role and not their name
 * @param confirmed that nobody can be known from what looks as if somebody could
 */
public record PostDraft(
        @Nullable String body,
        @Nullable Integer replyTo,
        @Nullable Boolean unnamed,
        @Nullable Boolean confirmed) {
    public static final int LONGEST = 20_000;

    public PostDraft(@Nullable String body, @Nullable Integer replyTo, @Nullable Boolean unnamed) {
        this(body, replyTo, unnamed, null);
    }

    /** A draft without a fault. */
    public record Checked(String body, @Nullable Integer replyTo, boolean unnamed) {}

    public Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        var text = Typed.text(body);
        if (text.isEmpty()) {
            faults.put("body", "Enter what you want to say");
        } else if (text.length() > LONGEST) {
            faults.put("body", "Enter 20,000 characters or fewer");
        } else {
            Identifying.check(faults, "body", text, confirmed);
        }
        return faults;
    }

    /** What is written already, and then the other. */
    public PostDraft before(PostDraft other) {
        var written = body == null || body.isEmpty() ? "" : body + "\n\n";
        return new PostDraft(written + other.body, other.replyTo, unnamed);
    }

    public Checked checked() {
        Refusal.ifAny(faults());
        return new Checked(Typed.text(body), replyTo, Boolean.TRUE.equals(unnamed));
    }
}
