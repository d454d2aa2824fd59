package alongside.forums.attachments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A file at a post.
 *
 * @param name with its ending, fit to be saved anywhere
 * @param size in bytes
 */
public record Attachment(
        UUID id, UUID post, String name, FileKind kind, int size, State state, Instant addedAt) {
    /** Whether it may be taken. */
    public enum State {
        /** A scanner found nothing in it. */
        CLEAN,
        /** This service has no scanner. */
        UNSCANNED,
        /** The scanner has not answered yet; nobody can take it until then. */
        CHECKING,
        /** The scanner found something, and the content is gone. */
        INFECTED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean ready() {
        return state == State.CLEAN || state == State.UNSCANNED;
    }

    /** {@code Word, 38 kB}. */
    public String words() {
        return kind.label() + ", " + sizeInWords(size);
    }

    static String sizeInWords(int bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1e3) + " kB"
                : Math.round(bytes / 1e5) / 10.0 + " MB";
    }
}
