package alongside.workforce.preceptorships;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody in their first months in post for whom no preceptorship has been made. */
public record Newcomer(UUID assignmentId, UUID personId, String name, LocalDate startOn) {}
