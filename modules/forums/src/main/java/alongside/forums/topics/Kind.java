package alongside.forums.topics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a topic is. */
public enum Kind {
    DISCUSSION("Discussion", "Talk about something together"),
    QUESTION("Question", "Ask something. You can mark the reply that answered it"),
    RESOURCE("Resource", "Share something that others can use"),
    ANNOUNCEMENT("Announcement", "Tell members something. Only moderators can");

    private final String label;
    private final String meaning;

    Kind(String label, String meaning) {
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

    public static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
