package alongside.portal;

import alongside.portal.ui.errors.Fault;
import io.helidon.http.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: fresh, with faults, or after somebody else saved first.
 *
 * @param version the version that the next attempt changes
 * @param faults messages by field
 * @param saved by field in words, what is saved now and differs from what was typed
 */
public record FormView(
        int version, Map<String, String> faults, @Nullable Map<String, String> saved) {
    public static FormView fresh(int version) {
        return new FormView(version, Map.of(), null);
    }

    public static FormView wrong(int version, Map<String, String> faults) {
        return new FormView(version, faults, null);
    }

    public static FormView changed(int version, Map<String, String> saved) {
        return new FormView(version, Map.of(), saved);
    }

    /** From rows of field, saved text and typed text: those that differ. */
    public static Map<String, String> differing(List<@Nullable String[]> rows) {
        var differing = new LinkedHashMap<String, String>();
        for (var row : rows) {
            if (!Objects.equals(row[1], row[2])) {
                differing.put(String.valueOf(row[0]), String.valueOf(row[1]));
            }
        }
        return differing;
    }

    /**
     * The version a form was opened with; 0, which is never the newest, if it was tampered with.
     */
    public static int version(Form form) {
        var text = form.text("version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    public boolean isFresh() {
        return faults.isEmpty() && saved == null;
    }

    public Status status() {
        if (isFresh()) {
            return Status.OK_200;
        }
        return saved == null ? Problem.UNPROCESSABLE : Status.CONFLICT_409;
    }

    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    /** For the error summary; dates lead to their first field. */
    public List<Fault> summary() {
        return faults.entrySet().stream()
                .map(e -> new Fault(id(e.getKey()), e.getValue()))
                .toList();
    }

    private static String id(String field) {
        return field.equals("from") || field.endsWith("_on") || field.endsWith("_until")
                ? field + "-day"
                : field;
    }
}
