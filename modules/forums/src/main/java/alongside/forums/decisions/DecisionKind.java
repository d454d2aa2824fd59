package alongside.forums.decisions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moderator can decide. */
public enum DecisionKind {
    HIDE(
            "Hidden",
            "Hide it",
            "Members no longer see it. Its author and moderators do",
            "A moderator hid something you wrote"),
    LOCK(
            "Locked",
            "Lock the topic",
            "It can be read, and nobody can reply",
            "A moderator locked a topic you started"),
    MOVE(
            "Moved",
            "Move the topic to another forum",
            "Only to one that you moderate too",
            "A moderator moved a topic you started"),
    WARN(
            "Warning",
            "Warn the author",
            "They read what you write below. Nothing else changes",
            "A moderator sent you a warning"),
    SUSPEND(
            "Suspended",
            "Suspend the author until a day",
            "They can read this forum and not write in it",
            "A moderator decided that you cannot write in a forum for some time"),
    REFUSE(
            "Not accepted",
            "Do not accept it",
            "Only its author and moderators see it",
            "A moderator did not accept a post of yours"),
    EDIT(
            "Changed before it was shown",
            "Change it",
            "Its author sees what was changed",
            "A moderator changed a post of yours before it was shown");

    private final String label;
    private final String action;
    private final String meaning;
    private final String news;

    DecisionKind(String label, String action, String meaning, String news) {
        this.label = label;
        this.action = action;
        this.meaning = meaning;
        this.news = news;
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

    /** What whom it concerns is told of it, without what they wrote or where. */
    String news() {
        return news;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DecisionKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
