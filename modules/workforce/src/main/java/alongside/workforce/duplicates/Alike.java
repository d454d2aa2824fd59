package alongside.workforce.duplicates;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two people of the register who may be the same.
 *
 * @param twoPeople whether somebody said that they are two
 * @param saidBy who said so
 */
public record Alike(
        Someone first,
        Someone second,
        List<Reason> reasons,
        boolean twoPeople,
        @Nullable String saidBy,
        @JsonIgnore Cursor cursor) {

    /** The two by name, for those who hear a link alone. */
    public String names() {
        return first.name() + " and " + second.name();
    }
}
