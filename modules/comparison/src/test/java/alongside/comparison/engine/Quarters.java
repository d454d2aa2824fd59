package alongside.comparison.engine;

import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Trusts that sign and are published quarter by quarter; what they signed last stays. */
final class Quarters {
    static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    static final LocalDate NEXT_DECEMBER = LocalDate.of(2026, 12, 31);

    final List<Candidate> published = new ArrayList<>();
    final Map<Integer, SignedReturn> last = new HashMap<>();
    final List<Merger> mergers = new ArrayList<>();
    final Map<String, LocalDate> restated = new HashMap<>();

    /** Trusts from one place to before another, each with 30 people and its place. */
    void sign(LocalDate at, int from, int to) {
        for (var i = from; i < to; i++) {
            count(i, at, 30 + i);
        }
    }

    void count(int place, LocalDate at, int people) {
        last.put(place, row(place, at, people));
    }

    static SignedReturn row(int place, LocalDate at, int people) {
        return Panels.row(
                place, at, Map.of("adult_community", people / 2, "crisis", people - people / 2));
    }

    Candidate release(LocalDate at, Set<String> withdrawn) {
        var frozen =
                new Frozen(
                        at,
                        List.copyOf(last.values()),
                        List.copyOf(mergers),
                        withdrawn,
                        Map.copyOf(restated));
        var candidate = Engine.prepare(Policy.FIRST, 1, frozen, published);
        published.add(candidate);
        return candidate;
    }

    Candidate release(LocalDate at) {
        return release(at, Set.of());
    }

    static int headcount(Candidate candidate, String trust) {
        return candidate.rows().stream()
                .filter(row -> row.trust().equals(trust))
                .findFirst()
                .orElseThrow()
                .headcount();
    }

    static List<String> trusts(Candidate candidate) {
        return candidate.rows().stream().map(SignedReturn::trust).toList();
    }

    static long england(Candidate candidate, ReleaseTable table, String row, String figure) {
        return Long.parseLong(
                String.valueOf(candidate.release().cell(table, row, figure).orElseThrow().value()));
    }
}
