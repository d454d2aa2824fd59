package alongside.workforce.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person stands with each kind of supervision. */
record DuePerson(
        UUID personId, String personName, String services, String teams, List<Standing> kinds) {

    /** How they stand with one of them. */
    record Standing(String kind, @Nullable LocalDate lastOn, LocalDate dueOn, String status) {
        Due.Status standing() {
            return Due.Status.valueOf(status.toUpperCase(Locale.ROOT));
        }
    }

    String place() {
        return teams.isEmpty() ? services : teams;
    }

    Optional<Standing> of(Kind kind) {
        return kinds.stream().filter(one -> one.kind().equals(kind.key())).findFirst();
    }
}
