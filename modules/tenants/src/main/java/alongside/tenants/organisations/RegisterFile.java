package alongside.tenants.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file somebody brought for the register; saved, or only looked at so far. */
@SuppressWarnings("ArrayRecordComponent")
public record RegisterFile(
        UUID id,
        String name,
        LocalDate asAt,
        byte[] content,
        String broughtBy,
        @Nullable Instant saved) {}
