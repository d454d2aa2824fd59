package alongside.workforce.preceptorships;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A preceptorship as typed or sent.
 *
 * @param preceptorId the account of a member; empty for nobody yet
 */
public record PreceptorshipDraft(
        @Nullable String assignmentId,
        @Nullable String preceptorId,
        @Nullable List<String> objectives) {
    private static final int MOST = 20;
    private static final int LONGEST = 300;

    /** The objectives as they are kept: trimmed, one to a line. */
    String lines() {
        var given =
                objectives == null
                        ? List.<String>of()
                        : objectives.stream()
                                .map(line ->
                                        line.replace("\0", "").replaceAll("[\\r\\n]+", " ").strip())
                                .filter(line -> !line.isEmpty())
                                .toList();
        var faults = new LinkedHashMap<String, String>();
        if (given.size() > MOST) {
            faults.put("objectives", "Enter 20 objectives or fewer");
        } else if (given.stream().anyMatch(line -> line.length() > LONGEST)) {
            faults.put("objectives", "Enter objectives of 300 characters or fewer each");
        }
        Refusal.ifAny(faults);
        return String.join("\n", given);
    }

    boolean namesPreceptor() {
        return preceptorId != null && !preceptorId.isBlank();
    }
}
