package alongside.workforce.corrections;

import alongside.portal.ui.Words;
import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be put right in their record.
 *
 * @param held what the record said then; empty where that is more than one value
 * @param reason why it was declined
 */
public record Correction(
        UUID id,
        UUID personId,
        String personName,
        CorrectionField field,
        String held,
        String shouldBe,
        LocalDate askedOn,
        CorrectionStatus status,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        int version,
        @JsonIgnore Cursor cursor) {

    @JsonIgnore
    public boolean isOpen() {
        return status == CorrectionStatus.ASKED;
    }

    /** {@code First name: should be "Pria"}. */
    public String words() {
        return field.label() + ": should be “" + shouldBe + "”";
    }

    /** What became of it, in one line. */
    public String outcome() {
        var on = decidedOn;
        if (on == null) {
            return "Asked";
        }
        var decided = status.label() + " by " + decidedBy + " on " + Words.date(on);
        return reason == null ? decided : decided + ": " + reason;
    }
}
