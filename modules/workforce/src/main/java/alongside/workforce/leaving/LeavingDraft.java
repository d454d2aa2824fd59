package alongside.workforce.leaving;

import alongside.kernel.Refusal;
import alongside.workforce.register.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes, and when the exit conversation was held, as typed or sent. What is not sent
 * stays as it is; empty text takes it back.
 */
public record LeavingDraft(
        @Nullable String destination,
        @Nullable String destinationTrust,
        @Nullable String conversationOn) {
    private static final int LONGEST = 200;

    public static LeavingDraft of(Leaving leaving) {
        var to = leaving.destination();
        var trust = leaving.destinationTrust();
        var on = leaving.conversationOn();
        return new LeavingDraft(
                to == null ? "" : to.key(), trust == null ? "" : trust, on == null ? "" : "" + on);
    }

    LeavingDraft over(Leaving leaving) {
        var old = of(leaving);
        return new LeavingDraft(
                destination == null ? old.destination : destination,
                destinationTrust == null ? old.destinationTrust : destinationTrust,
                conversationOn == null ? old.conversationOn : conversationOn);
    }

    /** Trimmed and with no nulls; refuses with every fault. */
    LeavingDraft checked(LocalDate today) {
        var to = text(destination);
        var trust = text(destinationTrust);
        var faults = new LinkedHashMap<String, String>();
        if (!to.isEmpty() && Destination.of(to).isEmpty()) {
            faults.put("destination", "Choose where they go");
        }
        if (!trust.isEmpty() && !to.equals(Destination.OTHER_TRUST.key())) {
            faults.put("destination_trust", "Name a Trust only if they go to another Trust");
        } else if (trust.length() > LONGEST) {
            faults.put("destination_trust", "Enter a name of 200 characters or fewer");
        }
        conversation(today, faults);
        Refusal.ifAny(faults);
        return new LeavingDraft(to, trust, text(conversationOn));
    }

    private void conversation(LocalDate today, Map<String, String> faults) {
        if (text(conversationOn).isEmpty()) {
            return;
        }
        try {
            if (Dates.of("conversation_on", text(conversationOn)).isAfter(today)) {
                faults.put("conversation_on", "The conversation cannot be after today");
            }
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
