package alongside.workforce.history;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A change as JSON, in the shape that the changes of a person have.
 *
 * @param on the day on which it was recorded
 */
public record HistoryAnswer(
        LocalDate on, String what, String before, String after, String by, Instant recordedAt) {

    /** Answers with every change, the newest first. */
    public static void send(ServerResponse response, List<FieldChange> changes) {
        Json.send(response, new Listing<>(changes.stream().map(HistoryAnswer::of).toList(), null));
    }

    private static HistoryAnswer of(FieldChange change) {
        return new HistoryAnswer(
                LocalDate.ofInstant(change.at(), Visit.ZONE),
                change.what(),
                change.before(),
                change.after(),
                change.by(),
                change.at());
    }
}
