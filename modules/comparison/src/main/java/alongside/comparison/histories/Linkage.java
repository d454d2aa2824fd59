package alongside.comparison.histories;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.GrowthBand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why rows of Trusts under made-up codes are no protection: how many of them somebody finds who has
 * read the headcounts that Trusts print on their own pages.
 */
public final class Linkage {
    private static final int TRUSTS = 48;
    private static final int NOW = 5;
    private static final int THEN = 1;

    /** What a row under a made-up code would show. */
    public enum Row {
        EXACT("exact headcount at two dates"),
        INDEX_DECIMAL("growth index with 1 decimal"),
        INDEX("growth index, whole number"),
        ROUNDED("one headcount rounded to 5"),
        BAND("growth band only");

        private final String words;

        Row(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        List<Double> shown(double then, double now) {
            return switch (this) {
                case EXACT -> List.of(then, now);
                case INDEX_DECIMAL -> List.of(Math.round(1_000 * now / then) / 10.0);
                case INDEX -> List.of((double) Math.round(100 * now / then));
                case ROUNDED -> List.of(5.0 * Math.round(now / 5));
                case BAND -> List.of(lowest(GrowthBand.of((long) then, (long) now)));
            };
        }
    }

    private static double lowest(GrowthBand band) {
        var from = band.from();
        return from == null ? -100 : from;
    }

    /**
     * In percent of all rows.
     *
     * @param unique rows that look like no other
     * @param linked rows that are found by who knows the same headcounts
     * @param linkedStale rows that are found by who knows those of the quarter before
     */
    public record Found(Row row, double unique, double linked, double linkedStale) {}

    private Linkage() {}

    public static List<Found> of(int histories) {
        var found = new ArrayList<Found>();
        for (var row : Row.values()) {
            var unique = 0.0;
            var linked = 0.0;
            var stale = 0.0;
            for (var seed = 0; seed < histories; seed++) {
                var quarters = Generator.history(Settings.calm(TRUSTS).over(NOW + 1), seed);
                var shown = shown(row, quarters, 0);
                var known = shown(row, quarters, 1);
                unique += shown.stream().filter(key -> times(shown, key) == 1).count();
                linked += new HashSet<>(shown).size();
                stale += nearest(shown, known);
            }
            var rows = histories * (double) TRUSTS / 100;
            found.add(new Found(row, unique / rows, linked / rows, stale / rows));
        }
        return found;
    }

    /** Trusts of a calm history are the same in each quarter, in the order of their ids. */
    private static List<List<Double>> shown(Row row, History history, int earlier) {
        var then = headcounts(history, THEN - earlier);
        var now = headcounts(history, NOW - earlier);
        return IntStream.range(0, then.size())
                .mapToObj(place -> row.shown(then.get(place), now.get(place)))
                .toList();
    }

    private static List<Integer> headcounts(History history, int quarter) {
        return history.quarters().get(quarter).returns().stream()
                .sorted(Comparator.comparing(SignedReturn::trust))
                .map(signed -> Math.max(1, signed.headcount()))
                .toList();
    }

    private static long times(List<List<Double>> shown, List<Double> key) {
        return shown.stream().filter(key::equals).count();
    }

    /** Rows whose own Trust is the nearest by what is known; among equals one is guessed. */
    private static double nearest(List<List<Double>> shown, List<List<Double>> known) {
        var right = 0.0;
        for (var i = 0; i < shown.size(); i++) {
            var own = distance(shown.get(i), known.get(i));
            var row = shown.get(i);
            var nearer = known.stream().filter(k -> distance(row, k) < own).count();
            var equal = known.stream().filter(k -> distance(row, k) == own).count();
            right += nearer == 0 ? 1.0 / equal : 0;
        }
        return right;
    }

    private static double distance(List<Double> one, List<Double> other) {
        var sum = 0.0;
        for (var i = 0; i < one.size(); i++) {
            sum += Math.abs(one.get(i) - other.get(i));
        }
        return sum;
    }
}
