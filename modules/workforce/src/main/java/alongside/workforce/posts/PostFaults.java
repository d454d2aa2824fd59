package alongside.workforce.posts;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.workforce.register.Dates;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a post as typed or sent, by field, before the register is asked. */
final class PostFaults {
    private static final int LONGEST = 100;

    private PostFaults() {}

    static Map<String, String> of(Map<String, String> given) {
        var faults = new LinkedHashMap<String, String>();
        id(faults, given, "role_id", "Choose a role", false);
        longest(faults, given, "band", 10, "Enter a band of 10 characters or fewer");
        id(faults, given, "service_id", "Choose a service", false);
        id(faults, given, "team_id", "Choose a team from the list", true);
        id(faults, given, "locality_id", "Choose a locality from the list", true);
        longest(
                faults,
                given,
                "position_number",
                30,
                "Enter a position number of 30 characters or fewer");
        hours(faults, text(given, "funded_hours"));
        longest(
                faults,
                given,
                "funding_source",
                LONGEST,
                "Enter a funding source of 100 characters or fewer");
        longest(faults, given, "specialism", 60, "Enter a specialism of 60 characters or fewer");
        longest(faults, given, "employer", LONGEST, "Enter an employer of 100 characters or fewer");
        yesOrNo(faults, given, "non_clinical");
        yesOrNo(faults, given, "beside_clinician");
        yesOrNo(faults, given, "leads_programme");
        id(faults, given, "reports_to_id", "Choose a post from the list", true);
        id(faults, given, "expansion_id", "Choose an expansion line from the list", true);
        date(faults, given, "opened_on");
        date(faults, given, "closed_on");
        date(faults, given, "funded_until");
        if (faults.isEmpty()) {
            order(faults, given);
        }
        return faults;
    }

    private static void id(
            Map<String, String> faults,
            Map<String, String> given,
            String field,
            String message,
            boolean optional) {
        var text = text(given, field);
        if (Ids.of(text) == null && !(optional && text.isEmpty())) {
            faults.put(field, message);
        }
    }

    private static void longest(
            Map<String, String> faults,
            Map<String, String> given,
            String field,
            int most,
            String message) {
        if (text(given, field).length() > most) {
            faults.put(field, message);
        }
    }

    private static void hours(Map<String, String> faults, String text) {
        if (!text.isEmpty()
                && (!text.matches("\\d{1,3}(\\.\\d{1,4})?") || text.matches("0+(\\.0+)?"))) {
            faults.put("funded_hours", "Enter the funded hours a week as a number, such as 22.5");
        }
    }

    private static void yesOrNo(
            Map<String, String> faults, Map<String, String> given, String field) {
        if (!text(given, field).matches("|true|false")) {
            faults.put(field, "Answer true or false");
        }
    }

    private static void date(Map<String, String> faults, Map<String, String> given, String field) {
        var text = text(given, field);
        if (text.isEmpty()) {
            return;
        }
        try {
            var _ = Dates.of(field, text);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
    }

    private static void order(Map<String, String> faults, Map<String, String> given) {
        var opened = text(given, "opened_on");
        var closed = text(given, "closed_on");
        var until = text(given, "funded_until");
        if (!closed.isEmpty() && closed.compareTo(opened) < 0) {
            faults.put("closed_on", "A post cannot close before it opens");
        }
        if (!until.isEmpty() && until.compareTo(opened) < 0) {
            faults.put("funded_until", "The money cannot end before the post opens");
        }
    }

    private static String text(Map<String, String> given, String field) {
        return given.getOrDefault(field, "");
    }
}
