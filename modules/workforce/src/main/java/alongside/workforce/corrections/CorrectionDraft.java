package alongside.workforce.corrections;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** What somebody asks to be put right, as typed or sent. */
public record CorrectionDraft(@Nullable String field, @Nullable String shouldBe) {

    /** The same, trimmed, with no nulls; refuses with every fault. */
    CorrectionDraft checked() {
        var faults = new LinkedHashMap<String, String>();
        if (CorrectionField.of(text(field)).isEmpty()) {
            faults.put("field", "Choose what is wrong");
        }
        if (text(shouldBe).isEmpty() || text(shouldBe).length() > 500) {
            faults.put("should_be", "Enter what it should be, in 500 characters or fewer");
        }
        Refusal.ifAny(faults);
        return new CorrectionDraft(text(field), text(shouldBe));
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
