package alongside.workforce.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post with what changes would make of it.
 *
 * @param old as it is; null if it is no longer in the register
 * @param changes the fields that would be others
 * @param faults why it cannot be changed so, by field; empty if it can
 */
public record JudgedPost(
        UUID id, @Nullable Post old, List<Change> changes, Map<String, String> faults) {

    /** A field whose value would be another: both as the form has them. */
    public record Change(PostField field, String before, String after) {}

    public String outcome() {
        if (!faults.isEmpty()) {
            return "rejected";
        }
        return changes.isEmpty() ? "unchanged" : "changed";
    }

    /** The value of a field after the changes. */
    public @Nullable String after(PostField field, @Nullable String before) {
        return changes.stream()
                .filter(change -> change.field() == field)
                .map(Change::after)
                .findFirst()
                .orElse(before);
    }
}
