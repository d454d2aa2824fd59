package alongside.forums.agenda;

import alongside.forums.members.Byline;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that members want to speak about at a meeting.
 *
 * @param topic the conversation it came from; null for none
 * @param voted whether the reader voted for it
 * @param place where it stands among those accepted, from 1; 0 before
 * @param outcome what came of it, or why it was declined; empty before
 */
public record Item(
        UUID id,
        UUID meeting,
        @JsonIgnore Instant meetingAt,
        @Nullable UUID topic,
        String title,
        String why,
        Byline by,
        long votes,
        boolean voted,
        State state,
        int place,
        String outcome,
        int version) {
    /** How far it is. */
    public enum State {
        PROPOSED("Proposed"),
        ACCEPTED("On the agenda"),
        DECLINED("Declined"),
        CLOSED("Closed");

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

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public boolean is(State one) {
        return state == one;
    }

    @JsonIgnore
    public boolean open() {
        return is(State.PROPOSED) || is(State.ACCEPTED);
    }
}
