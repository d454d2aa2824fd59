package alongside.workforce.establishment;

import alongside.portal.Export;
import alongside.portal.Visit;
import alongside.workforce.measures.Freshness;
import alongside.workforce.measures.Tally;
import alongside.workforce.register.By;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import alongside.workforce.vacancies.Lead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is funded, filled and vacant on one date.
 *
 * @param tallies the total and, for those who may see them, the parts of every cut
 * @param lead whether the programme has its lead; absent where no post is said to lead it
 * @param mayRead whether parts and posts may be seen
 */
public record EstablishmentView(
        Visit visit,
        Selection selection,
        Options options,
        List<Tally> tallies,
        Freshness freshness,
        Optional<Lead> lead,
        boolean mayRead) {

    public LocalDate asAt() {
        return selection.asAt();
    }

    public Tally total() {
        return tallies.stream().filter(t -> t.by().equals("total")).findFirst().orElseThrow();
    }

    public List<Tally> parts(By by) {
        return tallies.stream().filter(t -> t.by().equals(by.key())).toList();
    }

    /** Whether there is neither a funded post nor anybody in post. */
    public boolean isEmpty() {
        var total = total();
        return !total.isFunded()
                && total.unstated() == 0
                && total.peers() == 0
                && total.bankHours().signum() == 0;
    }

    /** The posts of one part, or of all if the key is empty. */
    public String posts(By by, String key) {
        var parameters = selection.slice().parameters();
        parameters.put(by.key(), key.isEmpty() ? parameters.getOrDefault(by.key(), "") : key);
        if (!options.employers().isEmpty()) {
            parameters.put(By.EMPLOYER.key(), By.TRUST);
        }
        return visit.path("posts") + "?as_at=" + asAt() + more(Selection.encode(parameters));
    }

    /** The assignments behind a measure of those who are in post. */
    public String rows(String measure) {
        return visit.path("measures", measure, "rows") + "?" + query();
    }

    public String query() {
        return Lists.query(asAt(), selection.slice());
    }

    public String file(String format) {
        return Export.href(visit.path("establishment", "export"), query(), format);
    }

    private static String more(String query) {
        return query.isEmpty() ? "" : "&" + query;
    }
}
