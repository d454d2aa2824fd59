package alongside.workforce.preceptorships;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Days that an absence adds, as typed or sent. */
public record ExtensionDraft(@Nullable String days, @Nullable String reason) {
    private static final int LONGEST = 200;

    ExtensionDraft checked() {
        var faults = new LinkedHashMap<String, String>();
        var number = days == null ? "" : days.strip();
        if (!number.matches("[1-9][0-9]{0,2}")) {
            faults.put("days", "Enter the days as a number from 1 to 999");
        }
        var why = reason == null ? "" : reason.replace("\0", "").strip();
        if (why.isEmpty()) {
            faults.put("reason", "Enter why it is extended");
        } else if (why.length() > LONGEST) {
            faults.put("reason", "Enter a reason of 200 characters or fewer");
        }
        Refusal.ifAny(faults);
        return new ExtensionDraft(number, why);
    }
}
