package alongside.forums.worries;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worry as typed or sent.
 *
 * @param post what worries them; null if they ask for themselves
 */
public record WorryDraft(@Nullable UUID post, @Nullable String words) {
    private static final int LONGEST = 5_000;

    String checkedWords() {
        var said = words(words, "Enter 5,000 characters or fewer");
        if (said.isEmpty() && post == null) {
            throw Refusal.invalid("words", "Enter a few words. They can be short");
        }
        return said;
    }

    /** What a moderator did. */
    static String step(@Nullable String typed) {
        var said = words(typed, "Enter 5,000 characters or fewer");
        if (said.isEmpty()) {
            throw Refusal.invalid("words", "Enter what you did");
        }
        return said;
    }

    private static String words(@Nullable String typed, String message) {
        var said = Typed.text(typed);
        if (said.length() > LONGEST) {
            throw Refusal.invalid("words", message);
        }
        return said;
    }
}
