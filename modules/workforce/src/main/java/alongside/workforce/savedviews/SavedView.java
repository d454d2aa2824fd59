package alongside.workforce.savedviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * A filter and order of a list under a name, as one person sees it.
 *
 * @param list the path of the list
 * @param query as the address of the list has it; without {@code as_at} it follows the day
 * @param pinned whether this person sees it above the list
 * @param mine whether this person keeps it
 * @param fits whether everything it filters by is still there
 */
public record SavedView(
        UUID id,
        String list,
        String name,
        String query,
        boolean shared,
        boolean pinned,
        boolean mine,
        String owner,
        boolean fits,
        int version) {

    @JsonIgnore
    public String listLabel() {
        return SavableList.of(list).map(SavableList::label).orElse(list);
    }

    SavedView fitting(boolean fits) {
        return new SavedView(id, list, name, query, shared, pinned, mine, owner, fits, version);
    }
}
