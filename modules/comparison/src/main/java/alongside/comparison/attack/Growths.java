package alongside.comparison.attack;

import alongside.comparison.attack.Publication.Factor;
import alongside.comparison.policy.ReleaseTable;
import java.util.Arrays;
import java.util.List;

/** What bands and quartiles of a release say of one Trust's growth, if all others' is known. */
final class Growths {
    private static final double LEAST = -100;
    private static final double MOST = 1_000;
    private static final double NEARLY = 1e-9;

    private final Publication publication;
    private final double[] others;

    /**
     * @param others growth of all the others that count in bands and quartiles, in percent
     */
    Growths(Publication publication, double[] others) {
        this.publication = publication;
        this.others = others.clone();
        Arrays.sort(this.others);
    }

    Factor known() {
        return band().meet(quartiles());
    }

    private Factor band() {
        var start = ReleaseTable.T3.key() + "/";
        for (var entry : publication.values().entrySet()) {
            if (!entry.getKey().startsWith(start)) {
                continue;
            }
            var names = List.of(entry.getKey().split("/")[1].split("\\.\\."));
            var band =
                    new Factor(
                            Publication.band(names.getFirst()).from(),
                            Publication.band(names.getLast()).under());
            var known = Arrays.stream(others).filter(g -> within(band, 1 + g / 100)).count();
            if (known < entry.getValue()) {
                return band;
            }
        }
        return Factor.ANY;
    }

    private static boolean within(Factor band, double factor) {
        return factor >= band.from() - NEARLY && factor < band.under() - NEARLY;
    }

    private Factor quartiles() {
        var known = Factor.ANY;
        var names = List.of("lower_quartile", "median", "upper_quartile");
        for (var i = 0; i < names.size(); i++) {
            var key = Publication.key(ReleaseTable.T4, "growth", names.get(i));
            var value = publication.values().get(key);
            if (value != null) {
                known = known.meet(quartile((i + 1) / 4.0, value, publication.rounding(key)));
            }
        }
        return known;
    }

    private Factor quartile(double share, long value, long step) {
        var half = step / 2.0;
        return Factor.percent(first(share, value - half), first(share, value + half));
    }

    /** The least growth of the Trust with which the quartile reaches a value. */
    private double first(double share, double value) {
        if (at(share, LEAST) >= value - NEARLY) {
            return LEAST;
        }
        if (at(share, MOST) < value - NEARLY) {
            return Double.POSITIVE_INFINITY;
        }
        var low = LEAST;
        var high = MOST;
        for (var i = 0; i < 50; i++) {
            var middle = (low + high) / 2;
            if (at(share, middle) >= value - NEARLY) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The interpolated quartile of the others and one more. */
    private double at(double share, double mine) {
        var place = share * others.length;
        var below = (int) Math.floor(place);
        var left = ranked(below, mine);
        return left + (place - below) * (ranked(Math.min(below + 1, others.length), mine) - left);
    }

    /** The growth at a place in the order of all, counted from 0. */
    private double ranked(int place, double mine) {
        if (place < others.length && others[place] <= mine) {
            return others[place];
        }
        return place == 0 ? mine : Math.max(mine, others[place - 1]);
    }
}
