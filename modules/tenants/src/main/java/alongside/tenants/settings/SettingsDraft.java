package alongside.tenants.settings;

import alongside.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Trust wants to change about its settings. What is absent stays as it is.
 *
 * @param contactEmail empty to take it away
 */
public record SettingsDraft(@Nullable HoursDraft fullTimeHours, @Nullable String contactEmail) {
    private static final BigDecimal FEWEST = new BigDecimal("20");
    private static final BigDecimal MOST = new BigDecimal("60");
    private static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);
    private static final int LONGEST = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\]{1,64}@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");

    /** New full-time hours from a day on. */
    public record HoursDraft(@Nullable LocalDate validFrom, @Nullable BigDecimal hours) {}

    /** Refuses with every fault at once. */
    void check() {
        var faults = new LinkedHashMap<String, String>();
        if (fullTimeHours != null) {
            check(fullTimeHours, faults);
        }
        if (contactEmail != null && !contactEmail.isEmpty()) {
            if (contactEmail.length() > LONGEST || !EMAIL.matcher(contactEmail).matches()) {
                faults.put(
                        "contact_email",
                        "Enter an email address in the correct format, like name@example.nhs.uk");
            }
        }
        Refusal.ifAny(faults);
    }

    private static void check(HoursDraft draft, Map<String, String> faults) {
        var hours = draft.hours();
        if (hours == null || hours.compareTo(FEWEST) < 0 || hours.compareTo(MOST) > 0) {
            faults.put("hours", "Full-time hours must be a number from 20 to 60");
        } else if (hours.stripTrailingZeros().scale() > 2) {
            faults.put("hours", "Full-time hours must have 2 decimal places or fewer");
        }
        var from = draft.validFrom();
        if (from == null) {
            faults.put("valid_from", "Enter the day from which these hours hold");
        } else if (from.isBefore(EARLIEST) || from.isAfter(LocalDate.of(2100, 1, 1))) {
            faults.put("valid_from", "The day must be between 5 July 1948 and 1 January 2100");
        }
    }
}
