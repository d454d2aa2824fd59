package alongside.workforce.leaving;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Something to do when somebody leaves, as typed or sent. What is not sent stays as it is. */
public record LeavingStepDraft(
        @Nullable String name, @Nullable String who, @Nullable String daysBefore) {
    private static final int LONGEST = 200;
    private static final int EARLIEST = 365;

    public static LeavingStepDraft empty() {
        return new LeavingStepDraft("", Who.LINE_MANAGER.key(), "7");
    }

    public static LeavingStepDraft of(LeavingStep step) {
        return new LeavingStepDraft(step.name(), step.who().key(), "" + step.daysBefore());
    }

    LeavingStepDraft over(LeavingStep step) {
        var old = of(step);
        return new LeavingStepDraft(
                name == null ? old.name : name,
                who == null ? old.who : who,
                daysBefore == null ? old.daysBefore : daysBefore);
    }

    /** Trimmed and with no nulls; refuses with every fault. */
    LeavingStepDraft checked() {
        var trimmed = new LeavingStepDraft(text(name), text(who), text(daysBefore));
        var faults = new LinkedHashMap<String, String>();
        if (text(name).isEmpty() || text(name).length() > LONGEST) {
            faults.put("name", "Enter what is to be done, in 200 characters or fewer");
        }
        if (Who.of(text(who)).isEmpty()) {
            faults.put("who", "Choose who does it");
        }
        if (!text(daysBefore).matches("[0-9]{1,3}")
                || Integer.parseInt(text(daysBefore)) > EARLIEST) {
            faults.put(
                    "days_before", "Enter the days before the last day as a number from 0 to 365");
        }
        Refusal.ifAny(faults);
        return trimmed;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
