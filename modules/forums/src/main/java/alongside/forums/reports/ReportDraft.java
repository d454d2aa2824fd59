package alongside.forums.reports;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report as typed or sent: about a post, or about a topic as a whole. */
public record ReportDraft(
        @Nullable UUID topic,
        @Nullable UUID post,
        @Nullable String reason,
        @Nullable String words) {
    private static final int LONGEST = 2_000;

    /** A draft without a fault. */
    record Checked(ReportReason reason, String words) {}

    Checked checked() {
        var faults = new LinkedHashMap<String, String>();
        if ((topic == null) == (post == null)) {
            faults.put("post", "Say what it is about: a post or a topic");
        }
        var why = ReportReason.of(reason == null ? "" : reason);
        if (why.isEmpty()) {
            faults.put("reason", "Choose what is wrong with it");
        }
        var more = Typed.text(words);
        if (more.length() > LONGEST) {
            faults.put("words", "Enter 2,000 characters or fewer");
        } else if (more.isEmpty() && why.filter(ReportReason.OTHER::equals).isPresent()) {
            faults.put("words", "Enter what is wrong with it");
        }
        Refusal.ifAny(faults);
        return new Checked(why.orElseThrow(), more);
    }
}
