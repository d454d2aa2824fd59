package alongside.workforce.reflections;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down for themself, without its text.
 *
 * @param mine whether the reader is its author
 * @param sharedWith who else may read it; null while it is private
 */
public record Reflection(
        UUID id,
        boolean mine,
        String author,
        String title,
        LocalDate writtenOn,
        @Nullable UUID sharedWithId,
        @Nullable String sharedWith,
        int version,
        @JsonIgnore String text) {

    /** With its text, for who opens this one. */
    public record Whole(
            @com.fasterxml.jackson.annotation.JsonUnwrapped Reflection reflection, String text) {}

    Whole whole() {
        return new Whole(this, text);
    }
}
