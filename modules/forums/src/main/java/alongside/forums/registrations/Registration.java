package alongside.forums.registrations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That somebody comes to one meeting, or would like to.
 *
 * @param offeredUntil until when a place that became free is kept for them
 * @param needs what helps them to take part; empty if they said nothing
 * @param link where the meeting is joined; null unless they are registered
 */
public record Registration(
        State state,
        @Nullable Instant offeredUntil,
        String needs,
        @Nullable String link,
        @JsonIgnore int sequence) {
    /** How far they are. */
    public enum State {
        REGISTERED("Registered"),
        WAITING("On the waiting list"),
        OFFERED("Offered a place"),
        LAPSED("The offer ended"),
        WITHDRAWN("Not coming");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public boolean is(State one) {
        return state == one;
    }
}
