package alongside.tenants.registrations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an operator wanted to know, and what the applicant said. */
public record Question(
        UUID id,
        String question,
        Instant asked,
        String askedBy,
        String askedByEmail,
        @Nullable String answer,
        @Nullable Instant answered) {}
