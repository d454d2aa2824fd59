package alongside.tenants.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param action such as {@code service added}
 * @param subject the kind and id of the thing, such as {@code service 019…}
 * @param name what the thing is called; absent if it has no name
 * @param before its values before, as JSON; absent when it was created
 * @param after its values after, as JSON; absent when it was removed
 */
public record AuditEntry(
        String id,
        Instant at,
        UUID actorId,
        String actorName,
        String action,
        String subject,
        @Nullable String name,
        @JsonRawValue @Nullable String before,
        @JsonRawValue @Nullable String after) {
    /** Verbs whose past is not the form in which the log keeps them. */
    private static final Map<String, String> PAST =
            Map.of("begun", "began", "withdrawn", "withdrew", "overridden", "overrode");

    /** In words, such as "added the service Perinatal". */
    @JsonIgnore
    public String words() {
        var space = action.lastIndexOf(' ');
        var last = action.substring(space + 1);
        var verb = PAST.getOrDefault(last, last);
        var noun = space < 0 ? subject : "the " + action.substring(0, space);
        return verb + " " + noun + (name == null ? "" : " " + name);
    }
}
