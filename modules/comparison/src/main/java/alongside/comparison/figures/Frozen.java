package alongside.comparison.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a release is made of: nothing of it changes any more.
 *
 * @param returns what each Trust signed last, once for each; one that is carried has an earlier
 *     quarter end
 * @param mergers those that had happened by the quarter end
 * @param withdrawn ids of the Trusts that left the comparison and did not come back; none of them
 *     is among the returns
 */
public record Frozen(
        LocalDate quarterEnd,
        List<SignedReturn> returns,
        List<Merger> mergers,
        Set<String> withdrawn) {}
