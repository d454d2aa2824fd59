package alongside.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Two programs measured in turn, so that what else the machine does touches both alike. */
final class Rounds {
    private static final int ROUNDS = 5;
    private static final int LONGEST_WARM_UP = 10;

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> reference = new ArrayList<>();

    private Rounds() {}

    /** One round of each to warm up, then five that count. */
    static Rounds of(DoubleSupplier ours, DoubleSupplier reference) {
        var _ = ours.getAsDouble();
        var _ = reference.getAsDouble();
        return counted(ours, reference);
    }

    /** The same for throughput: each warms up until it becomes no faster. */
    static Rounds steady(DoubleSupplier ours, DoubleSupplier reference) {
        var _ = warmUp(ours);
        var _ = warmUp(reference);
        return counted(ours, reference);
    }

    /** Until it becomes no faster; the most that it reached. */
    static double warmUp(DoubleSupplier perSecond) {
        var best = perSecond.getAsDouble();
        for (int i = 1; i < LONGEST_WARM_UP; i++) {
            var next = perSecond.getAsDouble();
            if (next < best * 1.03) {
                return Math.max(best, next);
            }
            best = next;
        }
        return best;
    }

    /** As many rounds as count, of something that is compared with itself. */
    static <T> List<T> times(Supplier<T> round) {
        return Stream.generate(round).limit(ROUNDS).toList();
    }

    static <T> double median(List<T> rounds, ToDoubleFunction<T> figure) {
        return median(rounds.stream().mapToDouble(figure).boxed().toList());
    }

    private static Rounds counted(DoubleSupplier ours, DoubleSupplier reference) {
        var rounds = new Rounds();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.ours.add(ours.getAsDouble());
            rounds.reference.add(reference.getAsDouble());
        }
        return rounds;
    }

    double ours() {
        return median(ours);
    }

    double reference() {
        return median(reference);
    }

    static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
