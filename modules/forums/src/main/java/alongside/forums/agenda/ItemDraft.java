package alongside.forums.agenda;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** An item as typed or sent. */
public record ItemDraft(@Nullable String title, @Nullable String why) {
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST = 1_000;

    /** A draft without a fault. */
    record Checked(String title, String why) {}

    Checked checked() {
        var faults = new LinkedHashMap<String, String>();
        var heading = Typed.line(title);
        var reason = Typed.text(why);
        if (heading.isEmpty() || heading.length() > LONGEST_TITLE) {
            faults.put("title", "Enter what to speak about, in 150 characters or fewer");
        }
        if (reason.length() > LONGEST) {
            faults.put("why", "Enter 1,000 characters or fewer");
        }
        Refusal.ifAny(faults);
        return new Checked(heading, reason);
    }
}
