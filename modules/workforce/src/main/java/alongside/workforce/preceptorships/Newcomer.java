package alongside.workforce.preceptorships;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody in their first months in post for whom no preceptorship has been made. */
public record Newcomer(UUID assignmentId, UUID personId, String name, LocalDate startOn) {
    /** The person as one of them, if they are. */
    public static Optional<Newcomer> find(Db db, UUID person, LocalDate asAt) {
        return BeginningQueries.newcomers(db, asAt).stream()
                .filter(newcomer -> newcomer.personId().equals(person))
                .findFirst();
    }
}
