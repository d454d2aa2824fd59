package alongside.workforce.competences;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who else may read what somebody says of their own competences.
 *
 * @param sharedWith null while it is private
 * @param version 0 until it was shared for the first time
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Sharing(
        UUID authorId,
        String author,
        @Nullable UUID sharedWithId,
        @Nullable String sharedWith,
        int version) {}
