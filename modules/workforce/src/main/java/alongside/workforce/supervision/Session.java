package alongside.workforce.supervision;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That a session was held: who, when, how long. What was said is nowhere here.
 *
 * @param facilitatorId the account of who held it; in a managerial session the supervisor
 * @param credits one for each person who attended
 */
public record Session(
        UUID id,
        Kind kind,
        LocalDate heldOn,
        int minutes,
        UUID facilitatorId,
        String facilitator,
        List<Attendee> people,
        int credits,
        String recordedBy,
        int version,
        @JsonIgnore Cursor cursor) {

    /** Somebody who attended. */
    public record Attendee(UUID personId, String name) {}

    public String names() {
        return people.stream().map(Attendee::name).collect(Collectors.joining(", "));
    }

    /** The one person of a managerial session. */
    Attendee supervised() {
        return people.getFirst();
    }
}
