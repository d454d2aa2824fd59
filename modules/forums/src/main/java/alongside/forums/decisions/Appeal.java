package alongside.forums.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the member whom a decision concerns asks for another look.
 *
 * @param granted whether the decision was undone for it; null while nobody has looked
 * @param answer what the member is told; null while nobody has looked
 */
public record Appeal(
        String words,
        Instant madeAt,
        @Nullable Boolean granted,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    public boolean waiting() {
        return granted == null;
    }
}
