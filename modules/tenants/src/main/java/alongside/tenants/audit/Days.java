package alongside.tenants.audit;

import alongside.kernel.Refusal;
import alongside.tenants.ListView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates of a filter, typed as 31/3/2026 or 2026-03-31. */
final class Days {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static AuditFilter filter(ListView view) {
        var faults = new LinkedHashMap<String, String>();
        var filter =
                new AuditFilter(
                        view.filter("person"),
                        view.filter("subject"),
                        day(view.filter("from"), "from", faults),
                        day(view.filter("to"), "to", faults));
        Refusal.ifAny(faults);
        return filter;
    }

    private static @Nullable LocalDate day(String typed, String field, Map<String, String> faults) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var day = typed.contains("-") ? LocalDate.parse(typed) : LocalDate.parse(typed, TYPED);
            if (day.getYear() >= 1948 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException e) {
            faults.put(field, "Enter a real date, such as 31/3/2026");
            return null;
        }
        faults.put(field, "Enter a real date, such as 31/3/2026");
        return null;
    }
}
