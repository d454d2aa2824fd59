package alongside.forums.decisions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moderator can decide. */
public enum DecisionKind {
    HIDE("Hidden", "Hide it", "Members no longer see it. Its author and moderators do"),
    LOCK("Locked", "Lock the topic", "It can be read, and nobody can reply"),
    MOVE("Moved", "Move the topic to another forum", "Only to one that you moderate too"),
    WARN("Warning", "Warn the author", "They read what you write below. Nothing else changes"),
    SUSPEND(
            "Suspended",
            "Suspend the author until a day",
            "They can read this forum and not write in it"),
    REFUSE("Not accepted", "Do not accept it", "Only its author and moderators see it"),
    EDIT("Changed before it was shown", "Change it", "Its author sees what was changed");

    private final String label;
    private final String action;
    private final String meaning;

    DecisionKind(String label, String action, String meaning) {
        this.label = label;
        this.action = action;
        this.meaning = meaning;
    }

    /** What became of it: Hidden. */
    public String label() {
        return label;
    }

    /** What a moderator does: Hide it. */
    public String action() {
        return action;
    }

    public String meaning() {
        return meaning;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DecisionKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
