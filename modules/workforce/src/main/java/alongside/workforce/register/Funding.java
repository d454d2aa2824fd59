package alongside.workforce.register;

import java.util.Arrays;
import java.util.Locale;

/** Whether the money of a post goes on, or ends on a day. */
public enum Funding {
    RECURRENT("Recurrent"),
    FIXED_TERM("Fixed term");

    private final String label;

    Funding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The label of a key, or the key itself if it is none of ours. */
    public static String label(String key) {
        return Arrays.stream(values())
                .filter(funding -> funding.key().equals(key))
                .map(Funding::label)
                .findFirst()
                .orElse(key);
    }
}
