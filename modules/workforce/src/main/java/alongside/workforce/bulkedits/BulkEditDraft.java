package alongside.workforce.bulkedits;

import alongside.kernel.Refusal;
import alongside.workforce.assignments.AssignmentDraft;
import alongside.workforce.register.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bulk edit as typed or sent.
 *
 * @param ids the assignments; or else
 * @param filter the query of the list whose assignments they are, all of them
 * @param from the day from which the changes hold; a last day needs none
 */
public record BulkEditDraft(
        @Nullable List<String> ids,
        @Nullable String filter,
        @Nullable String from,
        @Nullable Changes changes) {

    /** The fields to change: what is absent stays, what is empty is taken away. */
    public record Changes(
            @Nullable String weeklyHours,
            @Nullable String category,
            @Nullable String fixedTermEndOn,
            @Nullable String endOn,
            @Nullable String serviceId,
            @Nullable String teamId,
            @Nullable String localityId,
            @Nullable String lineManager,
            @Nullable String professionalLead) {

        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            put(fields, BulkField.WEEKLY_HOURS, weeklyHours);
            put(fields, BulkField.CATEGORY, category);
            put(fields, BulkField.FIXED_TERM_END_ON, fixedTermEndOn);
            put(fields, BulkField.END_ON, endOn);
            put(fields, BulkField.SERVICE_ID, serviceId);
            put(fields, BulkField.TEAM_ID, teamId);
            put(fields, BulkField.LOCALITY_ID, localityId);
            put(fields, BulkField.LINE_MANAGER, lineManager);
            put(fields, BulkField.PROFESSIONAL_LEAD, professionalLead);
            return fields;
        }

        private static void put(
                Map<String, String> fields, BulkField field, @Nullable String text) {
            if (text != null) {
                fields.put(field.key(), text.replace("\0", "").strip());
            }
        }
    }

    /** By field, the new value. */
    Map<String, String> fields() {
        return changes == null ? Map.of() : changes.fields();
    }

    /** Whether something holds from a day on. */
    boolean isDated() {
        return fields().keySet().stream().anyMatch(key -> !key.equals(BulkField.END_ON.key()));
    }

    /** The day of the edit; refuses with every fault that does not depend on an assignment. */
    LocalDate checkedFrom(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        var fields = fields();
        if (fields.isEmpty()) {
            faults.put("changes", "Choose at least one field to change");
        }
        var day = isDated() ? given(from) : today.toString();
        faults.putAll(AssignmentDraft.faults(fields, day));
        var end = fields.getOrDefault(BulkField.END_ON.key(), "");
        if (!end.isEmpty()) {
            try {
                var _ = Dates.of(BulkField.END_ON.key(), end);
            } catch (Refusal.Invalid e) {
                faults.putAll(e.fields());
            }
        }
        Refusal.ifAny(faults);
        return Dates.of("from", day);
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
