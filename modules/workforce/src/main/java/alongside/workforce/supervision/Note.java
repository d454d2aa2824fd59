package alongside.workforce.supervision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a managerial session: one text that both people read and write.
 *
 * @param text empty until something is written
 * @param version 0 until something is written
 * @param readableByBoth false while the person supervised has no account to read them with
 */
public record Note(
        UUID sessionId,
        String supervisor,
        String supervised,
        String text,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt,
        int version,
        @JsonIgnore Session session,
        @JsonIgnore boolean readableByBoth) {}
