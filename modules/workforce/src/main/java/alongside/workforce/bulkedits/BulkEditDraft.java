package alongside.workforce.bulkedits;

import alongside.kernel.Refusal;
import alongside.workforce.assignments.AssignmentDraft;
import alongside.workforce.posts.ManyPosts;
import alongside.workforce.posts.PostField;
import alongside.workforce.register.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bulk edit as typed or sent.
 *
 * @param of assignments or posts; assignments if it is absent
 * @param ids what is changed; or else
 * @param filter the query of the list whose rows they are, all of them
 * @param from the day from which changes of assignments hold; a last day needs none
 */
public record BulkEditDraft(
        @Nullable String of,
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
            @Nullable String professionalLead,
            @Nullable String band,
            @Nullable String fundedHours,
            @Nullable String fundingSource,
            @Nullable String fundedUntil,
            @Nullable String specialism,
            @Nullable String employer) {

        /** The changes whose new values these texts are, by the names that JSON has for them. */
        static Changes of(Function<String, @Nullable String> field) {
            return new Changes(
                    field.apply("weekly_hours"),
                    field.apply("category"),
                    field.apply("fixed_term_end_on"),
                    field.apply("end_on"),
                    field.apply("service_id"),
                    field.apply("team_id"),
                    field.apply("locality_id"),
                    field.apply("line_manager"),
                    field.apply("professional_lead"),
                    field.apply("band"),
                    field.apply("funded_hours"),
                    field.apply("funding_source"),
                    field.apply("funded_until"),
                    field.apply("specialism"),
                    field.apply("employer"));
        }

        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            put(fields, "weekly_hours", weeklyHours);
            put(fields, "category", category);
            put(fields, "fixed_term_end_on", fixedTermEndOn);
            put(fields, "end_on", endOn);
            put(fields, "service_id", serviceId);
            put(fields, "team_id", teamId);
            put(fields, "locality_id", localityId);
            put(fields, "line_manager", lineManager);
            put(fields, "professional_lead", professionalLead);
            put(fields, "band", band);
            put(fields, "funded_hours", fundedHours);
            put(fields, "funding_source", fundingSource);
            put(fields, "funded_until", fundedUntil);
            put(fields, "specialism", specialism);
            put(fields, "employer", employer);
            return fields;
        }

        private static void put(Map<String, String> fields, String field, @Nullable String text) {
            if (text != null) {
                fields.put(field, text.replace("\0", "").strip());
            }
        }
    }

    /** Whether posts are to be changed, and not assignments. */
    boolean isOfPosts() {
        var what = given(of);
        if (!what.matches("|assignments|posts")) {
            throw Refusal.invalid("of", "Say assignments or posts");
        }
        return what.equals("posts");
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
        none(fields, faults);
        fields.keySet().stream()
                .filter(field -> BulkField.of(field).isEmpty())
                .forEach(field -> faults.put(field, "An assignment has no such field"));
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

    /** The new values for posts; refuses with every fault that does not depend on a post. */
    Map<String, String> checkedForPosts() {
        var faults = new LinkedHashMap<String, String>();
        var fields = fields();
        none(fields, faults);
        fields.keySet().stream()
                .filter(field -> PostField.of(field).isEmpty())
                .forEach(field -> faults.put(field, "Posts cannot be given this in bulk"));
        if (!given(from).isEmpty()) {
            faults.put("from", "Leave this out: a post holds what it is changed to on every day");
        }
        faults.putAll(ManyPosts.faults(fields));
        Refusal.ifAny(faults);
        return fields;
    }

    private static void none(Map<String, String> fields, Map<String, String> faults) {
        if (fields.isEmpty()) {
            faults.put("changes", "Choose at least one field to change");
        }
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
