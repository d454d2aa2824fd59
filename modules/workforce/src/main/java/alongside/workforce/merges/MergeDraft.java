package alongside.workforce.merges;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which record is kept, and whose value of each field survives: {@code kept} or {@code other}.
 * Where both records have the same value, nothing need be said. The versions are those that were
 * compared.
 */
public record MergeDraft(
        @Nullable String keptId,
        @Nullable String otherId,
        @Nullable Integer keptVersion,
        @Nullable Integer otherVersion,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String employeeNumber,
        @Nullable String email) {

    UUID kept() {
        return id("kept_id", keptId);
    }

    UUID other() {
        var other = id("other_id", otherId);
        if (other.equals(kept())) {
            throw Refusal.invalid("other_id", "Choose another person");
        }
        return other;
    }

    /** The values that survive; refuses with every field that is still to be chosen. */
    Details chosen(Details kept, Details other) {
        var theirs = other.values();
        var chosen = new LinkedHashMap<String, String>();
        var faults = new LinkedHashMap<String, String>();
        kept.values()
                .forEach((field, value) -> {
                    var side = Side.of(choices().getOrDefault(field, ""));
                    var otherValue = theirs.getOrDefault(field, "");
                    if (side.isEmpty() && !value.equals(otherValue)) {
                        faults.put(field, missing(field));
                    }
                    chosen.put(field, side.orElse(Side.KEPT) == Side.KEPT ? value : otherValue);
                });
        Refusal.ifAny(faults);
        return Details.of(chosen);
    }

    private static String missing(String field) {
        var label = String.valueOf(Details.LABELS.get(field)).toLowerCase(Locale.UK);
        return "Choose which " + label + " is kept";
    }

    /** What was chosen, by field. */
    Map<String, String> choices() {
        var all = new LinkedHashMap<String, String>();
        all.put("first_name", text(firstName));
        all.put("last_name", text(lastName));
        all.put("employee_number", text(employeeNumber));
        all.put("email", text(email));
        return all;
    }

    private static UUID id(String field, @Nullable String text) {
        var id = Ids.of(text(text));
        if (id == null) {
            throw Refusal.invalid(field, "Choose a person of the register");
        }
        return id;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
