package alongside.tenants.settings;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of full-time hours as it was filled in. */
public record HoursForm(
        String hours,
        String day,
        String month,
        String year,
        int version,
        Map<String, String> errors) {
    static HoursForm of(Form form, int version) {
        return new HoursForm(
                form.text("hours"),
                form.text("valid_from-day"),
                form.text("valid_from-month"),
                form.text("valid_from-year"),
                version,
                Map.of());
    }

    HoursForm with(Map<String, String> errors) {
        return new HoursForm(hours, day, month, year, version, errors);
    }

    /** What was typed, as values; a date that does not exist is told with the other faults. */
    SettingsDraft.HoursDraft draft(Form form) {
        try {
            return new SettingsDraft.HoursDraft(form.date("valid_from").orElse(null), number());
        } catch (Refusal.Invalid date) {
            var faults = new LinkedHashMap<String, String>();
            try {
                new SettingsDraft(new SettingsDraft.HoursDraft(LocalDate.EPOCH, number()), null)
                        .check();
            } catch (Refusal.Invalid hours) {
                faults.putAll(hours.fields());
            }
            faults.putAll(date.fields());
            Refusal.ifAny(faults);
            throw date;
        }
    }

    private @Nullable BigDecimal number() {
        return hours.matches("[0-9]{1,3}(\\.[0-9]{1,4})?") ? new BigDecimal(hours) : null;
    }

    /** The id of the first field of a fault, for the error summary. */
    public static String field(String fault) {
        return fault.equals("valid_from") ? "valid_from-day" : fault;
    }
}
