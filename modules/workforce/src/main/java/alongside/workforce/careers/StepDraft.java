package alongside.workforce.careers;

import alongside.kernel.Refusal;
import alongside.workforce.register.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step that a person begins or reaches, as typed or sent. */
public record StepDraft(
        @Nullable String startedOn,
        @Nullable String reachedOn,
        @Nullable String evidence,
        @Nullable String overrideReason) {
    private static final int LONGEST = 2_000;

    /** Refuses with every fault. */
    StepDraft checked() {
        var faults = new LinkedHashMap<String, String>();
        date(faults, "started_on", given(startedOn).isEmpty() ? "-" : given(startedOn));
        if (!given(reachedOn).isEmpty()) {
            date(faults, "reached_on", given(reachedOn));
        }
        for (var text :
                Map.of("evidence", given(evidence), "override_reason", reason()).entrySet()) {
            if (text.getValue().length() > LONGEST) {
                faults.put(text.getKey(), "Enter 2,000 characters or fewer");
            }
        }
        Refusal.ifAny(faults);
        var reached = reached();
        if (reached != null && reached.isBefore(started())) {
            throw Refusal.invalid(
                    "reached_on", "The day it was reached cannot be before the day it began");
        }
        return this;
    }

    LocalDate started() {
        return LocalDate.parse(given(startedOn));
    }

    @Nullable LocalDate reached() {
        return given(reachedOn).isEmpty() ? null : LocalDate.parse(given(reachedOn));
    }

    String reason() {
        return given(overrideReason);
    }

    private static void date(Map<String, String> faults, String field, String text) {
        try {
            var _ = Dates.of(field, text);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
