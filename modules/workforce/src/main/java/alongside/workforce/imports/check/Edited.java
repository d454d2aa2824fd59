package alongside.workforce.imports.check;

import alongside.workforce.assignments.Assignment;
import alongside.workforce.assignments.Terms;
import alongside.workforce.imports.mapping.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of a bulk edit with what would become of it.
 *
 * @param old as it is on the day of the edit; null if it is no longer in the register
 * @param lines who would manage or lead, where that is somebody else
 * @param faults why it is rejected, by field; empty if it is not
 */
record Edited(
        int row,
        @Nullable Selected selected,
        @Nullable Assignment old,
        @Nullable Terms terms,
        @Nullable LocalDate endOn,
        List<Change> lines,
        Map<String, String> faults) {

    /** A field whose value would be another. */
    record Change(String field, @Nullable Object before, @Nullable Object after) {}

    String outcome() {
        if (!faults.isEmpty()) {
            return "rejected";
        }
        return changes().isEmpty() ? "unchanged" : "changed";
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        if (old == null || terms == null || !faults.isEmpty()) {
            return changes;
        }
        var now = Terms.of(old);
        add(changes, Field.SERVICE, now.serviceId(), terms.serviceId());
        add(changes, Field.TEAM, now.teamId(), terms.teamId());
        add(changes, Field.LOCALITY, now.localityId(), terms.localityId());
        add(changes, Field.CATEGORY, now.category(), terms.category());
        if (now.weeklyHours().compareTo(terms.weeklyHours()) != 0) {
            changes.add(new Change(Field.HOURS.key(), now.weeklyHours(), terms.weeklyHours()));
        }
        add(changes, Field.FIXED_TERM_END_ON, now.fixedTermEndOn(), terms.fixedTermEndOn());
        add(changes, Field.END_ON, old.endOn(), endOn);
        changes.addAll(lines);
        return changes;
    }

    private static void add(
            List<Change> changes, Field field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field.key(), before, after));
        }
    }
}
