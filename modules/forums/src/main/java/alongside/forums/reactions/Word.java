package alongside.forums.reactions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be said with one click. There is no word against a post: that takes a reply. */
public enum Word {
    THANK("Thank you"),
    WITH_YOU("With you"),
    HELPFUL("Helpful"),
    SAME_HERE("Same here");

    private final String label;

    Word(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Word> of(String key) {
        return Arrays.stream(values()).filter(word -> word.key().equals(key)).findFirst();
    }
}
