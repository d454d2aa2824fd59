package alongside.comparison.candidates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the release of a quarter is.
 *
 * @param version one more with each change that an operator makes
 * @param attempt which step of the order of withholding is tried, of so many
 * @param reason why nothing can be published
 * @param waits why an operator waits with it
 * @param number of the release that it is, or would be
 */
public record Preparation(
        LocalDate quarterEnd,
        State state,
        String askedBy,
        Instant askedAt,
        int version,
        int attempt,
        int attempts,
        @Nullable String reason,
        @Nullable String waits,
        @Nullable Instant preparedAt,
        @Nullable Instant publishedAt,
        @Nullable Integer number,
        @Nullable String sha256) {

    /** Where it stands. */
    public enum State {
        PREPARING("Being prepared"),
        READY("Ready"),
        NOTHING("Nothing can be published"),
        PUBLISHED("Published");

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

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public boolean is(State state) {
        return this.state == state;
    }

    /** In the address of its page. */
    public String key() {
        return quarterEnd.toString();
    }
}
