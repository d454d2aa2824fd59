package alongside.comparison.engine;

import alongside.comparison.figures.SignedReturn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Panels at the edge of what there can be, by the headcounts of their Trusts. */
final class Edges {
    static final Map<String, List<Integer>> PANELS =
            Map.of(
                    "few Trusts", Collections.nCopies(10, 30),
                    "all empty but one", with(0, 200),
                    "one giant", with(20, 900),
                    "one person each", Collections.nCopies(40, 1),
                    "nobody at all", Collections.nCopies(20, 0),
                    "two giants", two());

    private Edges() {}

    private static List<Integer> with(int others, int one) {
        var people = new ArrayList<>(Collections.nCopies(20, others));
        people.set(0, one);
        return people;
    }

    private static List<Integer> two() {
        var people = with(20, 300);
        people.set(1, 290);
        return people;
    }

    static List<SignedReturn> rows(List<Integer> people) {
        var rows = new ArrayList<SignedReturn>();
        for (var i = 0; i < people.size(); i++) {
            var crisis = people.get(i) / 3;
            var services = Map.of("adult_community", people.get(i) - crisis, "crisis", crisis);
            rows.add(Panels.row(i, Panels.DECEMBER, services));
        }
        return rows;
    }
}
