package alongside.workforce.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of assignment. Bank work is kept apart from every figure of staff in post. */
public enum Category {
    PERMANENT("Permanent"),
    FIXED_TERM("Fixed term"),
    SECONDMENT("Secondment"),
    HONORARY("Honorary"),
    BANK("Bank");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> of(String key) {
        return Arrays.stream(values()).filter(c -> c.key().equals(key)).findFirst();
    }

    /** The label of a key, or the key itself if it is none of ours. */
    public static String label(String key) {
        return of(key).map(Category::label).orElse(key);
    }
}
