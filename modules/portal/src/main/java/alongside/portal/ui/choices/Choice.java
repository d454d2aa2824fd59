package alongside.portal.ui.choices;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One radio or checkbox, or the word between two groups of them. */
public record Choice(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content then,
        boolean none,
        @Nullable String divider) {

    public static Choice of(Object value, String text) {
        return new Choice(value.toString(), text, null, null, false, null);
    }

    public static Choice divider(String word) {
        return new Choice("", "", null, null, false, word);
    }

    /** A checkbox that unticks the others. */
    public static Choice none(String value, String text) {
        return new Choice(value, text, null, null, true, null);
    }

    public Choice hint(@Nullable String hint) {
        return new Choice(value, text, hint, then, none, divider);
    }

    /** What is asked once this is chosen. Without scripts it is always shown. */
    public Choice then(Content content) {
        return new Choice(value, text, hint, content, none, divider);
    }
}
