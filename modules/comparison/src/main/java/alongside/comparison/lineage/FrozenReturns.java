package alongside.comparison.lineage;

import alongside.comparison.engine.Frozen;
import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policies.Policies;
import alongside.comparison.policy.Policy;
import alongside.comparison.returns.Quarter;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Refusal;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the engine makes a release of. Asked again, it is the same. */
public final class FrozenReturns {
    private final ComparisonDatabase engine;

    public FrozenReturns(ComparisonDatabase engine) {
        this.engine = engine;
    }

    /**
     * The returns of a quarter, once they are frozen.
     *
     * @param policy says how often a value that was signed last is carried
     */
    public Frozen frozen(LocalDate quarterEnd, Policy policy, Instant now) {
        var quarter = Quarter.of(quarterEnd.toString()).orElseThrow(Refusal::notFound);
        return engine.in(db -> {
            var weeks = Policies.weeksToFreeze(db, quarterEnd);
            if (now.isBefore(quarter.freezesAt(weeks))) {
                throw Refusal.conflict(
                        "Trusts can sign "
                                + quarter.words()
                                + " until "
                                + Words.date(quarter.lastDay(weeks))
                                + ".");
            }
            return frozen(
                    quarter,
                    policy.carries(),
                    FrozenQueries.last(db, quarterEnd),
                    FrozenQueries.mergers(db, quarterEnd));
        });
    }

    private static Frozen frozen(
            Quarter quarter, int carries, List<FrozenQueries.Last> all, List<Merger> mergers) {
        var oldest = quarter;
        for (int i = 0; i < carries; i++) {
            oldest = oldest.before();
        }
        var returns = new ArrayList<SignedReturn>();
        var withdrawn = new TreeSet<String>();
        for (var trust : new TreeSet<>(all.stream().map(FrozenQueries.Last::trust).toList())) {
            var own = all.stream().filter(last -> last.trust().equals(trust)).toList();
            if (isWithdrawn(own)) {
                withdrawn.add(trust);
            } else {
                newest(own, oldest).ifPresent(returns::add);
            }
        }
        return new Frozen(quarter.end(), List.copyOf(returns), mergers, withdrawn, restated(all));
    }

    /** The last quarter end for which each Trust said that it counts in another way. */
    private static Map<String, LocalDate> restated(List<FrozenQueries.Last> all) {
        var restated = new TreeMap<String, LocalDate>();
        for (var last : all) {
            var signed = last.signed();
            if (signed != null && Boolean.TRUE.equals(signed.restated())) {
                restated.merge(last.trust(), last.quarterEnd(), FrozenReturns::later);
            }
        }
        return restated;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether nothing was shared since the Trust last withdrew. */
    private static boolean isWithdrawn(List<FrozenQueries.Last> own) {
        return own.stream()
                .filter(last -> last.isWithdrawn() || last.figures() != null)
                .findFirst()
                .filter(FrozenQueries.Last::isWithdrawn)
                .isPresent();
    }

    private static Optional<SignedReturn> newest(List<FrozenQueries.Last> own, Quarter oldest) {
        return own.stream()
                .takeWhile(last -> !last.isWithdrawn())
                .filter(last -> !last.quarterEnd().isBefore(oldest.end()))
                .flatMap(last -> Stream.ofNullable(last.signed()))
                .findFirst();
    }
}
