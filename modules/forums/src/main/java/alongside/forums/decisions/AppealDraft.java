package alongside.forums.decisions;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** An appeal as typed or sent. */
public record AppealDraft(@Nullable String words) {
    private static final int LONGEST = 2_000;

    static String words(@Nullable String typed) {
        var said = Typed.text(typed);
        if (said.isEmpty() || said.length() > LONGEST) {
            throw Refusal.invalid(
                    "words",
                    "Enter why this should be looked at again, in 2,000 characters or fewer");
        }
        return said;
    }

    /** What is decided about an appeal, as typed or sent. */
    public record Answer(@Nullable Boolean granted, @Nullable String reason) {
        /** An answer without a fault. */
        record Checked(boolean granted, String reason) {}

        Checked checked() {
            var faults = new LinkedHashMap<String, String>();
            var why = Typed.text(reason);
            if (granted == null) {
                faults.put("granted", "Choose whether the decision stands");
            }
            if (why.isEmpty() || why.length() > LONGEST) {
                faults.put(
                        "reason", "Enter why, in 2,000 characters or fewer. The member reads it");
            }
            Refusal.ifAny(faults);
            return new Checked(Boolean.TRUE.equals(granted), why);
        }
    }
}
