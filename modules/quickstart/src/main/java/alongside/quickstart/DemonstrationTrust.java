package alongside.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One invented Trust of the demonstration.
 *
 * @param services what it runs, each with its national category
 * @param localities where it works; may be empty
 * @param roles position title, pay band and share in 10, the usual one first
 * @param headcounts how many peer support workers it had on which dates
 */
record DemonstrationTrust(
        String slug,
        String code,
        String name,
        String region,
        Map<String, String> services,
        List<String> localities,
        List<JobRole> roles,
        SortedMap<LocalDate, Integer> headcounts) {

    /** A role with the words that the Trust's staff system uses for it. */
    record JobRole(String title, String grade, int share) {}

    /** {@code "2021-06-02 27, 2021-09-30 31"} as dates and numbers. */
    static SortedMap<LocalDate, Integer> grown(String text) {
        var headcounts = new TreeMap<LocalDate, Integer>();
        for (var step : text.split(", ", -1)) {
            var parts = step.split(" ", -1);
            headcounts.put(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]));
        }
        return headcounts;
    }
}
