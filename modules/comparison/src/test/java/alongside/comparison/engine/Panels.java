package alongside.comparison.engine;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Settings;
import alongside.comparison.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Returns and releases for tests. */
public final class Panels {
    static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);
    private static final List<String> REGIONS =
            List.of("Y60", "Y63", "Y56", "Y59", "Y58", "Y62", "Y61");

    private Panels() {}

    /** The candidates of a history, each published. */
    public static List<Candidate> usual(int trusts, long seed, int quarters) {
        return published(Settings.usual(trusts).over(quarters), seed, Policy.FIRST, Set.of());
    }

    public static List<Candidate> published(
            Settings settings, long seed, Policy policy, Set<Rule> off) {
        var engine = new Engine(policy, 7_919 * seed + 13, off);
        var published = new ArrayList<Candidate>();
        for (var frozen : Generator.history(settings, seed).quarters()) {
            published.add(engine.prepare(frozen, published, Engine.Progress.NONE));
        }
        return published;
    }

    static Parts parts(List<Integer> people, String service) {
        var rows = new ArrayList<SignedReturn>();
        for (var i = 0; i < people.size(); i++) {
            rows.add(row(i, DECEMBER, Map.of(service, people.get(i))));
        }
        var year = new Year(false, Map.of(), Set.of(), Map.of(), Map.of(), Set.of());
        return new Parts(Policy.FIRST, Set.of(), year, rows);
    }

    static SignedReturn row(int place, LocalDate at, Map<String, Integer> services) {
        var people = services.values().stream().mapToInt(Integer::intValue).sum();
        return new SignedReturn(
                id(place),
                at,
                REGIONS.get(place % REGIONS.size()),
                people,
                null,
                services,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static String id(int place) {
        return "trust_invented%02d".formatted(place);
    }
}
