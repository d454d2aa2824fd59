package alongside.forums.reports;

import alongside.forums.Typed;
import alongside.forums.decisions.DecisionDraft;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decides about a report, as typed or sent.
 *
 * @param kind {@code leave}, or the kind of a decision
 * @param reason what the author reads; not needed to leave it
 * @param until for a suspension, the day on which they can write again
 * @param answer what the reporter reads
 */
public record ReportDecisionDraft(
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String until,
        @Nullable String answer) {
    public static final String LEAVE = "leave";
    private static final int LONGEST = 2_000;

    String checkedAnswer() {
        var words = Typed.text(answer);
        var faults = new LinkedHashMap<String, String>();
        if (kind == null || kind.isEmpty()) {
            faults.put("kind", "Choose what to do");
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            faults.put(
                    "answer",
                    "Enter what you decided, in 2,000 characters or fewer. The reporter reads it");
        }
        Refusal.ifAny(faults);
        return words;
    }

    boolean leaves() {
        return LEAVE.equals(kind);
    }

    /** Of a post what is about a post, of its topic what is about the topic. */
    DecisionDraft decision(Report report) {
        var ofTopic = report.post() == null || "lock".equals(kind);
        return new DecisionDraft(
                kind,
                ofTopic ? null : report.post(),
                ofTopic ? report.topic() : null,
                null,
                reason,
                until,
                null);
    }
}
