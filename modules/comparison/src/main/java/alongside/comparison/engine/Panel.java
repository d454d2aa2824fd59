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

    /**
     * For each Trust that counts in another way from this release on: what it was in the release
     * before, by the ids it had then.
     */
    Map<String, Map<String, Integer>> recounted() {
        var recounted = new TreeMap<String, Map<String, Integer>>();
        for (var row : last.values()) {
            var trust = successor(row.trust());
            if (changed.contains(trust) && members.containsKey(trust)) {
                recounted
                        .computeIfAbsent(trust, _ -> new TreeMap<>())
                        .put(row.trust(), row.headcount());
            }
        }
        return recounted;
    }

    /** People of the Trusts of the panel before, as they counted then. */
    long oldTotal() {
        var recounted = recounted();
        var same =
                members.values().stream()
                        .filter(row -> !joined.contains(row.trust()))
                        .filter(row -> !recounted.containsKey(row.trust()))
                        .mapToLong(SignedReturn::headcount)
                        .sum();
        return same
                + recounted.values().stream()
                        .flatMap(parts -> parts.values().stream())
                        .mapToLong(Integer::longValue)
                        .sum();
    }

    /**
     * The release from which the figures of each Trust of the panel count the same, and those of
     * every Trust that has gone into it.
     *
     * @param before the same for the panel before
     * @param number of this release
     */
    Map<String, Integer> since(Map<String, Integer> before, int number) {
        var since = new TreeMap<String, Integer>();
        members.keySet().forEach(trust -> since.put(trust, 0));
        before.forEach((trust, release) ->
                since.computeIfPresent(successor(trust), (_, known) -> Math.max(known, release)));
        since.replaceAll((trust, known) ->
                known == 0 || joined.contains(trust) || changed.contains(trust) ? number : known);
        return since;
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
                    && Stream.concat(Stream.of(trust), ids.stream())
                            .allMatch(id -> since.getOrDefault(id, 0) <= earlier.release().number())
                    && since.containsKey(trust)) {
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
        return before.map(this::withMerged);
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
        var row = last.get(trust);
        return row != null
                && (isRestated(trust, row.quarterEnd())
                        || known.stream()
                                .filter(id -> !id.equals(trust) && successor(id).equals(trust))
                                .anyMatch(id -> isRestated(id, newYearBefore())));
    }

    private boolean isRestated(String trust, LocalDate since) {
        var restated = frozen.restated().get(trust);
        return restated != null && restated.isAfter(since);
    }

    /** The last 31 March before the quarter end. */
    private LocalDate newYearBefore() {
        var end = frozen.quarterEnd();
        return LocalDate.of(end.getYear() - (end.getMonthValue() > 3 ? 0 : 1), 3, 31);
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
