package alongside.comparison.engine;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.GrowthBand;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.RegionGroup;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Growth over 4 quarters of the Trusts that are in both releases: T2, T3 and T4. */
final class Growths {
    private static final String GROWTH = "growth";

    private final Policy policy;
    private final Set<Rule> off;
    private final Year year;
    private final List<Change> changes = new ArrayList<>();

    /** A Trust's headcount 4 quarters ago and now. */
    private record Change(String trust, long then, long now) {
        double percent() {
            return 100.0 * (now - then) / then;
        }
    }

    Growths(
            Policy policy,
            Set<Rule> off,
            Year year,
            List<SignedReturn> rows,
            Map<String, List<String>> base,
            List<SignedReturn> earlier) {
        this.policy = policy;
        this.off = off;
        this.year = year;
        var then = new LinkedHashMap<String, Integer>();
        earlier.forEach(row -> then.put(row.trust(), row.headcount()));
        for (var row : rows) {
            var ids = base.get(row.trust());
            if (ids != null) {
                var sum = ids.stream().mapToLong(id -> then.get(id)).sum();
                changes.add(new Change(row.trust(), sum, row.headcount()));
            }
        }
    }

    Built groups() {
        var built = new Built(ReleaseTable.T2);
        for (var group : RegionGroup.values()) {
            if (group != RegionGroup.LONDON || year.londonApart()) {
                group(built, group.key());
            }
        }
        return built;
    }

    private void group(Built built, String group) {
        var members =
                changes.stream().filter(c -> group.equals(year.groups().get(c.trust()))).toList();
        var then = new Dominance(members.stream().map(Change::then).toList());
        var now = new Dominance(members.stream().map(Change::now).toList());
        var few = Math.min(then.contributors(), now.contributors()) < policy.leastBehind();
        if (few && !off.contains(Rule.CONTRIBUTORS)) {
            built.hide(group, GROWTH, Report.Reason.FEW_TRUSTS);
        } else if (!off.contains(Rule.DOMINANCE) && !(then.passes(policy) && now.passes(policy))) {
            built.hide(group, GROWTH, Report.Reason.DOMINANCE);
        } else if (then.total() == 0) {
            built.hide(group, GROWTH, Report.Reason.FEW_PEOPLE);
        } else {
            built.show(growth(group, then, now));
        }
    }

    private Cell growth(String group, Dominance then, Dominance now) {
        if (off.contains(Rule.GROUPS)) {
            var exact = 100.0 * (now.total() - then.total()) / then.total();
            var tenth = BigDecimal.valueOf(Math.floor(10 * exact + 0.5)).movePointLeft(1);
            return new Cell(group, GROWTH, tenth.toPlainString(), new BigDecimal("0.1"), null);
        }
        var step = step(policy, then.total(), then.largest());
        if (step.isEmpty()) {
            var band = GrowthBand.of(then.total(), now.total());
            return new Cell(group, GROWTH, band.key(), null, null);
        }
        var rounded = percent(then.total(), now.total(), step.getAsInt());
        return Cell.count(group, GROWTH, rounded, step.getAsInt());
    }

    /**
     * Growth in percent to the nearest step; halves go up. Whole numbers only, so that it is exact.
     */
    static long percent(long then, long now, int step) {
        return step * Math.floorDiv(200 * (now - then) + step * then, 2L * step * then);
    }

    /** The smallest step of rounding that leaves enough open about the largest Trust of a group. */
    static OptionalInt step(Policy policy, long base, long largest) {
        return policy.growthSteps().stream()
                .mapToInt(Integer::intValue)
                .filter(step -> step * base >= 2L * policy.shieldPercent() * largest)
                .findFirst();
    }

    /** Trusts by growth band; neighbours become one until each that is not empty holds enough. */
    Built distribution() {
        var built = new Built(ReleaseTable.T3);
        var counts = new EnumMap<GrowthBand, Integer>(GrowthBand.class);
        for (var change : large()) {
            counts.merge(GrowthBand.of(change.then(), change.now()), 1, Integer::sum);
        }
        var bands = new ArrayList<Band>();
        for (var band : GrowthBand.values()) {
            bands.add(new Band(band, band, counts.getOrDefault(band, 0)));
        }
        merge(bands);
        var shown = bands.stream().filter(band -> band.trusts() > 0).count();
        for (var band : bands) {
            var cell = Cell.exact(band.key(), "trusts", band.trusts());
            built.put(cell, shown > 1 ? null : Report.Reason.FEW_TRUSTS);
        }
        return built;
    }

    private record Band(GrowthBand first, GrowthBand last, int trusts) {
        String key() {
            return first == last ? first.key() : first.key() + ".." + last.key();
        }
    }

    private void merge(List<Band> bands) {
        for (var i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            if (band.trusts() > 0 && band.trusts() < policy.leastInBand() && bands.size() > 1) {
                var neighbour = neighbour(bands, i);
                var low = Math.min(i, neighbour);
                var one = bands.get(low);
                var other = bands.remove(low + 1);
                bands.set(low, new Band(one.first(), other.last(), one.trusts() + other.trusts()));
                i = -1;
            }
        }
    }

    /** The neighbour with fewer Trusts, but one that is not empty before one that is. */
    private static int neighbour(List<Band> bands, int place) {
        if (place == 0 || place == bands.size() - 1) {
            return place == 0 ? 1 : place - 1;
        }
        var below = bands.get(place - 1).trusts();
        var above = bands.get(place + 1).trusts();
        if (below == 0 || above == 0) {
            return below == 0 ? place + 1 : place - 1;
        }
        return below <= above ? place - 1 : place + 1;
    }

    Built quartiles() {
        var built = new Built(ReleaseTable.T4);
        Quartiles.put(built, GROWTH, large().stream().map(Change::percent).toList(), policy);
        return built;
    }

    private List<Change> large() {
        return changes.stream()
                .filter(change -> !year.small().contains(change.trust()) && change.then() > 0)
                .toList();
    }
}
