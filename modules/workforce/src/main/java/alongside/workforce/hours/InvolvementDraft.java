package alongside.workforce.hours;

import alongside.kernel.Refusal;
import alongside.workforce.register.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hours of involvement work as typed or sent. */
public record InvolvementDraft(
        @Nullable String doneOn, @Nullable String hours, @Nullable String what) {
    private static final BigDecimal MOST = BigDecimal.valueOf(24);

    static InvolvementDraft of(InvolvementEntry old) {
        return new InvolvementDraft(
                old.doneOn().toString(), HoursWords.plain(old.hours()), old.what());
    }

    /** What is not sent stays as it is. */
    InvolvementDraft over(InvolvementEntry entry) {
        var old = of(entry);
        return new InvolvementDraft(
                doneOn == null ? old.doneOn : doneOn,
                hours == null ? old.hours : hours,
                what == null ? old.what : what);
    }

    /** The same, trimmed, with no nulls; refuses with every fault. */
    InvolvementDraft checked(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        day(faults, today);
        if (!isHours(text(hours))) {
            faults.put(
                    "hours",
                    "Enter hours of more than 0 and at most 24, with 2 decimals at most, such as"
                            + " 1.5");
        }
        if (text(what).isEmpty() || text(what).length() > 200) {
            faults.put("what", "Say what it was for, in 200 characters or fewer");
        }
        Refusal.ifAny(faults);
        return new InvolvementDraft(text(doneOn), text(hours), text(what));
    }

    LocalDate day() {
        return LocalDate.parse(text(doneOn));
    }

    private void day(Map<String, String> faults, LocalDate today) {
        if (text(doneOn).isEmpty()) {
            faults.put("done_on", "Enter the day");
            return;
        }
        try {
            if (Dates.of("done_on", text(doneOn)).isAfter(today)) {
                faults.put("done_on", "Enter a day that has come");
            }
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
    }

    private static boolean isHours(String text) {
        if (!text.matches("\\d{1,2}(\\.\\d{1,2})?")) {
            return false;
        }
        var hours = new BigDecimal(text);
        return hours.signum() > 0 && hours.compareTo(MOST) <= 0;
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
