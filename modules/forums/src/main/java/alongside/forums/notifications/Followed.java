package alongside.forums.notifications;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How somebody stands to a topic. */
public enum Followed {
    FOLLOW("You follow this topic. You are told of each reply."),
    MUTE("You muted this topic. You are told of nothing in it."),
    NEITHER("You do not follow this topic. You are told only when somebody mentions you.");

    private final String meaning;

    Followed(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
