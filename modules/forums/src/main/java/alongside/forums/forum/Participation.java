package alongside.forums.forum;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to a forum.
 *
 * @param trust in whose name they take part; null for somebody whom the operator appointed
 * @param reason why they ask, or why they were refused or removed
 */
public record Participation(
        @Nullable String trust, Part part, State state, String reason, Instant since) {
    /** What somebody does in a forum. */
    public enum Part {
        MEMBER("Member"),
        MODERATOR("Moderator"),
        CHAIR("Chair");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @com.fasterxml.jackson.annotation.JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far they are in. */
    public enum State {
        ASKED("Asked to join"),
        INVITED("Invited"),
        MEMBER("Member"),
        LEFT("Left"),
        REMOVED("Removed"),
        REFUSED("Not let in");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @com.fasterxml.jackson.annotation.JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
