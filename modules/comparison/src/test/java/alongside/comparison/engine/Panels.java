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

    /** One release in which one Trust is most of a service. */
    public static List<Candidate> dominated(Set<Rule> off) {
        var rows = new ArrayList<SignedReturn>();
        for (var i = 0; i < 20; i++) {
            var forensic = i == 0 ? 60 : i == 1 ? 14 : i < 6 ? 1 : 0;
            rows.add(row(i, DECEMBER, Map.of("adult_community", 20, "forensic", forensic)));
        }
        var frozen = new Frozen(DECEMBER, rows, List.of(), Set.of());
        var engine = new Engine(Policy.FIRST, 5, off);
        return List.of(engine.prepare(frozen, List.of(), Engine.Progress.NONE));
    }

    /** Releases in which one Trust has the same people for years, and the others grow. */
    public static List<Candidate> slow(int quarters, Policy policy, Set<Rule> off) {
        var engine = new Engine(policy, 5, off);
        var published = new ArrayList<Candidate>();
        var at = LocalDate.of(2023, 12, 31);
        for (var quarter = 0; quarter < quarters; quarter++) {
            var rows = new ArrayList<SignedReturn>();
            for (var i = 0; i < 20; i++) {
                var people = i == 0 ? 150 : 31 + i + quarter * (i % 3 + 1);
                rows.add(
                        row(
                                i,
                                at,
                                Map.of(
                                        "adult_community",
                                        people / 2,
                                        "crisis",
                                        people - people / 2)));
            }
            var frozen = new Frozen(at, rows, List.of(), Set.of());
            published.add(engine.prepare(frozen, published, Engine.Progress.NONE));
            var next = at.plusMonths(3);
            at = next.withDayOfMonth(next.lengthOfMonth());
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
                null,
                null);
    }

    static String id(int place) {
        return "trust_invented%02d".formatted(place);
    }
}
