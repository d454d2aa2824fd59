package alongside.workforce.people;

import alongside.workforce.measures.Amounts;
import alongside.workforce.register.By;
import alongside.workforce.register.Category;
import alongside.workforce.register.Dates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The fields in which each period of an assignment differs from the one before. */
final class PeriodChanges {
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("first_name", "first name"),
                    Map.entry("last_name", "last name"),
                    Map.entry("employee_number", "staff number"),
                    Map.entry("email", "email"),
                    Map.entry("account", "account"),
                    Map.entry("role_id", "role"),
                    Map.entry("service_id", "service"),
                    Map.entry("team_id", "team"),
                    Map.entry("locality_id", "locality"),
                    Map.entry("weekly_hours", "contracted hours"),
                    Map.entry("category", "kind of assignment"),
                    Map.entry("fixed_term_end_on", "end of fixed term"));

    private PeriodChanges() {}

    /** A period as the register holds it. */
    record Period(
            UUID assignment,
            LocalDate from,
            BigDecimal hours,
            String category,
            String fixedTermEnd,
            String role,
            String band,
            String service,
            String team,
            String locality,
            String by,
            Instant at) {

        String place() {
            return team.isEmpty() ? service : team;
        }

        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("Contracted hours", Amounts.twoDecimals(hours));
            fields.put("Role", role);
            fields.put("Band", By.band(band));
            fields.put("Service", service);
            fields.put("Team", team);
            fields.put("Locality", locality);
            fields.put("Kind of assignment", Category.label(category));
            fields.put(
                    "End of fixed term",
                    fixedTermEnd.isEmpty() ? "" : Dates.full(LocalDate.parse(fixedTermEnd)));
            return fields;
        }
    }

    /** The periods must be in the order of assignment and first day. */
    static List<Change> of(List<Period> periods) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            if (i == 0 || !periods.get(i - 1).assignment().equals(period.assignment())) {
                changes.add(added(period));
            } else {
                compare(periods.get(i - 1), period, changes);
            }
        }
        return changes;
    }

    /** The name of a field of the audit log, in words. */
    static String field(String key) {
        return FIELDS.getOrDefault(key, key.replace('_', ' '));
    }

    private static Change added(Period period) {
        return new Change(
                period.from(),
                "Assignment added",
                "None",
                period.place() + ", " + Amounts.twoDecimals(period.hours()) + " hours",
                period.by(),
                period.at());
    }

    private static void compare(Period old, Period now, List<Change> changes) {
        var before = old.fields();
        now.fields()
                .forEach((field, value) -> {
                    var earlier = before.getOrDefault(field, "");
                    if (!earlier.equals(value)) {
                        changes.add(
                                new Change(
                                        now.from(),
                                        field + ", " + now.place(),
                                        earlier.isEmpty() ? "None" : earlier,
                                        value.isEmpty() ? "None" : value,
                                        now.by(),
                                        now.at()));
                    }
                });
    }
}
