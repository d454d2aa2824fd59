package alongside.workforce.cpd;

import alongside.kernel.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry as typed or sent.
 *
 * @param doneOn such as {@code 2027-01-14}
 * @param hours such as 2 or 1.5
 */
public record CpdDraft(
        @Nullable String doneOn,
        @Nullable String activity,
        @Nullable String hours,
        @Nullable String reflection) {
    private static final int LONGEST_ACTIVITY = 200;
    private static final int LONGEST = 20_000;
    private static final BigDecimal MOST = new BigDecimal("24");

    /** A draft without a fault. */
    record Checked(LocalDate doneOn, String activity, BigDecimal hours, String reflection) {}

    static CpdDraft of(CpdEntry entry) {
        return new CpdDraft(
                entry.doneOn().toString(),
                entry.activity(),
                CpdYear.plain(entry.hours()),
                entry.reflection());
    }

    /** What is not sent stays as it is; of a confirmed entry all but the reflection. */
    CpdDraft over(CpdEntry old) {
        var saved = of(old);
        var fixed = old.confirmed();
        return new CpdDraft(
                fixed || doneOn == null ? saved.doneOn : doneOn,
                fixed || activity == null ? saved.activity : activity,
                fixed || hours == null ? saved.hours : hours,
                reflection == null ? saved.reflection : reflection);
    }

    Checked checked(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        var day = day(doneOn);
        if (day.isEmpty()) {
            faults.put("done_on", "Enter a real date, such as 14 1 2027");
        } else if (day.get().isAfter(today)) {
            faults.put("done_on", "Enter a day that is not in the future");
        }
        var what = given(activity);
        if (what.isEmpty() || what.length() > LONGEST_ACTIVITY) {
            faults.put("activity", "Enter what you did, in 200 characters or fewer");
        }
        var took = hours(hours);
        if (took.isEmpty()) {
            faults.put("hours", "Enter how many hours it took, such as 2 or 1.5");
        }
        var thought = given(reflection);
        if (thought.length() > LONGEST) {
            faults.put("reflection", "Enter 20,000 characters or fewer");
        }
        Refusal.ifAny(faults);
        return new Checked(day.orElseThrow(), what, took.orElseThrow(), thought);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}")) {
            return Optional.empty();
        }
        var parts = text.split("-", 3);
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> hours(@Nullable String text) {
        var typed = given(text);
        return Optional.of(typed)
                .filter(t -> t.matches("[0-9]{1,2}(\\.[0-9]{1,2})?"))
                .map(BigDecimal::new)
                .filter(h -> h.signum() > 0 && h.compareTo(MOST) <= 0);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }
}
