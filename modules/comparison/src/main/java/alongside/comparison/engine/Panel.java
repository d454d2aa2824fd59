package alongside.comparison.engine;

import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Trusts whose figures are in a release, the same in all its tables. Trusts join on 31 March,
 * at least 5 together; whoever withdraws leaves at once.
 */
final class Panel {
    private final Policy policy;
    private final Frozen frozen;
    private final Map<String, SignedReturn> signed = new TreeMap<>();
    private final Map<String, SignedReturn> last = new HashMap<>();

    /** All Trusts that were in the panel since it began, also those merged within it. */
    private final Set<String> known = new HashSet<>();

    private final Map<String, SignedReturn> members = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> joined = new TreeSet<>();

    Panel(Policy policy, Frozen frozen, @Nullable Candidate before) {
        this.policy = policy;
        this.frozen = frozen;
        for (var row : frozen.returns()) {
            signed.put(row.trust(), row);
        }
        if (before != null) {
            before.rows().forEach(row -> last.put(row.trust(), row));
            known.addAll(before.year().groups().keySet());
        }
        merged().forEach(signed::remove);
        if (before == null) {
            signed.values().stream().filter(this::isFresh).forEach(row -> take(row));
        } else {
            stay();
            if (isNewYear(frozen.quarterEnd())) {
                join();
            }
        }
    }

    static boolean isNewYear(LocalDate quarterEnd) {
        return quarterEnd.getMonthValue() == 3;
    }

    LocalDate quarterEnd() {
        return frozen.quarterEnd();
    }

    List<SignedReturn> rows() {
        return List.copyOf(members.values());
    }

    Set<String> joined() {
        return joined;
    }

    /** Whether an earlier panel had the same Trusts, with figures that count the same. */
    boolean isOf(Candidate earlier, Map<String, Integer> since) {
        var base = base(earlier, since);
        return base.keySet().equals(members.keySet())
                && base.values().stream().mapToInt(List::size).sum() == earlier.rows().size();
    }

    /** Trusts of the panel before that are no longer in it, without those merged within it. */
    int left() {
        return (int)
                last.keySet().stream()
                        .filter(trust -> !members.containsKey(successor(trust)))
                        .count();
    }

    int carried() {
        return (int) members.values().stream().filter(row -> !isFresh(row)).count();
    }

    /** Trusts whose figures count something else than in the release before. */
    Set<String> changed() {
        return changed;
    }

    /**
     * What each Trust was in an earlier release, where growth from there counts.
     *
     * @param since the release from which each Trust's figures count the same
     */
    Map<String, List<String>> base(Candidate earlier, Map<String, Integer> since) {
        var parts =
                earlier.rows().stream()
                        .map(SignedReturn::trust)
                        .collect(
                                Collectors.groupingBy(
                                        this::successor, TreeMap::new, Collectors.toList()));
        var base = new TreeMap<String, List<String>>();
        parts.forEach((trust, ids) -> {
            if (members.containsKey(trust)
                    && since.getOrDefault(trust, Integer.MAX_VALUE) <= earlier.release().number()) {
                base.put(trust, ids);
            }
        });
        return base;
    }

    private void stay() {
        for (var trust : last.keySet()) {
            if (!isMerged(trust) && !(isNewYear(frozen.quarterEnd()) && merged().contains(trust))) {
                row(trust).filter(this::isUsable).ifPresent(this::take);
            }
        }
    }

    /**
     * What counts for a Trust of the panel; within a year never figures that count another thing.
     */
    private Optional<SignedReturn> row(String trust) {
        var before = Optional.ofNullable(last.get(trust));
        var row =
                Optional.ofNullable(signed.get(trust))
                        .filter(r ->
                                before.map(b -> b.quarterEnd().isBefore(r.quarterEnd()))
                                        .orElse(true))
                        .or(() -> before);
        if (!hasChanged(trust)) {
            return row.map(this::withMerged);
        }
        if (isNewYear(frozen.quarterEnd())) {
            changed.add(trust);
            return row;
        }
        return before;
    }

    /** A Trust that has signed nothing since another of the panel went into it counts both. */
    private SignedReturn withMerged(SignedReturn row) {
        return frozen.mergers().stream()
                .filter(m -> m.into().equals(row.trust()) && m.on().isAfter(row.quarterEnd()))
                .flatMap(m -> Stream.ofNullable(last.get(m.from())))
                .reduce(row, SignedReturn::with);
    }

    private void join() {
        var newcomers =
                signed.values().stream()
                        .filter(row -> !last.containsKey(row.trust()) && isFresh(row))
                        .filter(this::isUsable)
                        .toList();
        var sizes = newcomers.stream().map(SignedReturn::headcount).toList();
        if (newcomers.size() >= policy.leastJoiners()
                && new Dominance(sizes).contributors() >= policy.leastBehind()
                && new Dominance(sizes).passes(policy)) {
            newcomers.forEach(row -> {
                take(row);
                joined.add(row.trust());
            });
        }
    }

    private void take(SignedReturn row) {
        if (!frozen.withdrawn().contains(row.trust())) {
            members.put(row.trust(), row);
        }
    }

    private boolean isFresh(SignedReturn row) {
        return row.quarterEnd().equals(frozen.quarterEnd());
    }

    private boolean isUsable(SignedReturn row) {
        return !frozen.withdrawn().contains(row.trust())
                && quarters(row.quarterEnd(), frozen.quarterEnd()) <= policy.carries();
    }

    static long quarters(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)) / 3;
    }

    /** Restated since the panel's last figures, or joined with a Trust outside the panel. */
    private boolean hasChanged(String trust) {
        return isRestated(trust)
                || recent().anyMatch(m ->
                        (m.into().equals(trust) && !known.contains(m.from()))
                                || (m.from().equals(trust) && !known.contains(m.into())));
    }

    private boolean isRestated(String trust) {
        var restated = frozen.restated().get(trust);
        var row = last.get(trust);
        return restated != null && row != null && restated.isAfter(row.quarterEnd());
    }

    private boolean isMerged(String trust) {
        return frozen.mergers().stream()
                .anyMatch(m -> m.from().equals(trust) && last.containsKey(m.into()));
    }

    private Set<String> merged() {
        return frozen.mergers().stream().map(Merger::from).collect(Collectors.toSet());
    }

    private Stream<Merger> recent() {
        return frozen.mergers().stream()
                .filter(m -> last.containsKey(m.from()) || last.containsKey(m.into()))
                .filter(m ->
                        figuresOf(m).map(row -> m.on().isAfter(row.quarterEnd())).orElse(true));
    }

    private Optional<SignedReturn> figuresOf(Merger merger) {
        return Optional.ofNullable(last.getOrDefault(merger.into(), last.get(merger.from())));
    }

    /** The Trust that a Trust is counted in today. */
    private String successor(String trust) {
        return frozen.mergers().stream()
                .sorted(Comparator.comparing(Merger::on))
                .reduce(
                        trust,
                        (id, merger) -> merger.from().equals(id) ? merger.into() : id,
                        (a, b) -> b);
    }
}
