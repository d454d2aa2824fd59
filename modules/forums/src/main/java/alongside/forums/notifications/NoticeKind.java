package alongside.forums.notifications;

import alongside.forums.preferences.Frequency;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody can be told about. No subject of a mail names a forum, a topic or a person. */
public enum NoticeKind {
    MENTION("Somebody mentions me", "Somebody mentioned you on Alongside", Frequency.INSTANT),
    REPLY(
            "Replies in topics that I follow",
            "There is a new reply in a topic you follow",
            Frequency.DAILY),
    ANSWER(
            "My reply is marked as the answer",
            "Your reply was marked as the answer",
            Frequency.INSTANT),
    MEETING("Meetings", "There is news of a meeting", Frequency.INSTANT),
    TASK("Something waits for me", "Something on Alongside is waiting for you", Frequency.INSTANT),
    INVITATION("Invitations", "You are invited to a forum on Alongside", null),
    DECISION("Decisions about me, or about what I wrote", "There is a decision about you", null),
    WORRY(
            "Somebody is worried about a member, for moderators",
            "Alongside needs your attention today",
            null);

    private final String label;
    private final String subject;
    private final @Nullable Frequency usual;

    NoticeKind(String label, String subject, @Nullable Frequency usual) {
        this.label = label;
        this.subject = subject;
        this.usual = usual;
    }

    public String label() {
        return label;
    }

    public String subject() {
        return subject;
    }

    /** Whether it is mailed at once whatever somebody prefers. */
    public boolean essential() {
        return usual == null;
    }

    /** How often it is mailed to somebody who has not chosen. */
    public Frequency usual() {
        return usual == null ? Frequency.INSTANT : usual;
    }

    /** Whether there is something to do, and not only something to know. */
    public boolean asks() {
        return this == TASK || this == INVITATION || this == WORRY;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NoticeKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Those about which somebody can choose. */
    public static List<NoticeKind> chosen() {
        return Arrays.stream(values()).filter(kind -> !kind.essential()).toList();
    }
}
