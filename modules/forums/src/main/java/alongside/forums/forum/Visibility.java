package alongside.forums.forum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who finds a forum, and who reads it. */
public enum Visibility {
    OPEN("Open", "Everybody it is for can find it, read it and join it"),
    BY_REQUEST(
            "By request",
            "Everybody it is for can find it. Only members read it, and a moderator lets them in"),
    PRIVATE(
            "Private",
            "Everybody it is for can see its name. Only people who are invited become members"),
    HIDDEN("Hidden", "Only people who are invited know that it is there");

    private final String label;
    private final String meaning;

    Visibility(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Visibility> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
