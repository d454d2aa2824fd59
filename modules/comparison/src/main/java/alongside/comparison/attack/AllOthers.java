package alongside.comparison.attack;

import alongside.comparison.attack.Link.Bound;
import alongside.comparison.policy.ReleaseTable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The attack of one who knows every Trust but one at every release (K6), and perhaps that this one
 * moves slowly (K7). What is left of each table bounds the victim's headcount; growth ties its
 * headcounts of two releases together, and the secret offset all that have one base.
 */
final class AllOthers {
    private static final int SLOW = 2;

    private final List<Board> boards;
    private final String victim;
    private final List<Link> links = new ArrayList<>();
    private final Range[] boxes;
    private final List<Sight> sights = new ArrayList<>();

    /** All tables are read, and nothing is known of how the victim moves. */
    static AllOthers of(List<Board> boards, String victim) {
        return new AllOthers(boards, victim, false, true);
    }

    /** The victim is known to move slowly (K7). */
    static AllOthers slowly(List<Board> boards, String victim) {
        return new AllOthers(boards, victim, true, true);
    }

    /** The same, and nothing but the headline is read. */
    static AllOthers slowlyByHeadline(List<Board> boards, String victim) {
        return new AllOthers(boards, victim, true, false);
    }

    private AllOthers(List<Board> boards, String victim, boolean slow, boolean tables) {
        this.boards = boards.stream().filter(board -> board.holds(victim)).toList();
        this.victim = victim;
        this.boxes =
                this.boards.stream()
                        .map(board -> tables && isInside(board) ? box(board) : Range.ANY)
                        .toArray(Range[]::new);
        boards.forEach(this::see);
        for (var place = 0; place < this.boards.size(); place++) {
            if (tables) {
                grow(place);
            }
            if (slow && place > 0 && isSlow(place - 1, place)) {
                links.add(new Link(place - 1, place, List.of(Bound.within(SLOW))));
            }
        }
    }

    List<Board> boards() {
        return boards;
    }

    /** What the victim's headcount could be at each release, by bounds that each table adds. */
    Range[] headcounts() {
        return solve();
    }

    /** Exactly what the headcount at one release could be, for where bounds leave little open. */
    Range exactly(int place, Range[] bounds) {
        return new Programme(List.of(bounds), sights, links).headcount(place);
    }

    /** One cell of the victim, which is also what its other cells leave of its headcount. */
    Range cell(int place, Split split, int column, Range headcount) {
        var part = boards.get(place).part(split);
        var rest = Range.NONE;
        for (var other = 0; other < part.columns().size(); other++) {
            if (other != column) {
                rest = rest.plus(known(place, part, other));
            }
        }
        return known(place, part, column)
                .meet(
                        new Range(
                                headcount.lowest() - rest.highest(),
                                headcount.highest() - rest.lowest()));
    }

    private Range[] solve() {
        var ranges = boxes.clone();
        var offsets = new HashMap<Long, Range>();
        sights.forEach(sight -> offsets.put(sight.width(), new Range(0, sight.width())));
        var changed = true;
        while (changed) {
            changed = false;
            for (var sight : sights) {
                var offset = less(sight.window(), ranges[sight.place()]);
                offsets.merge(sight.width(), offset, Range::meet);
            }
            for (var sight : sights) {
                var offset = Objects.requireNonNull(offsets.get(sight.width()));
                var left = ranges[sight.place()].meet(less(sight.window(), offset));
                changed |= !left.equals(ranges[sight.place()]);
                ranges[sight.place()] = left;
            }
            if (Arrays.stream(ranges).anyMatch(Range::isEmpty)
                    || offsets.values().stream().anyMatch(Range::isEmpty)) {
                return nothing();
            }
            for (var link : links) {
                changed |= link.narrow(ranges);
            }
        }
        return ranges;
    }

    /** What one of two can be if both together and the other are known. */
    private static Range less(Range together, Range other) {
        return new Range(together.lowest() - other.highest(), together.highest() - other.lowest());
    }

    private Range[] nothing() {
        var none = new Range[boxes.length];
        Arrays.fill(none, new Range(1, 0));
        return none;
    }

    /** What is left of England's headcounts and the offset once the others are taken away. */
    private void see(Board board) {
        var published = board.publication();
        var width =
                board.policy().headcountOffset()
                        ? published.england().map(Range::width).orElse(0L)
                        : 0L;
        var place = boards.indexOf(board);
        if (place >= 0) {
            var others = board.total() - board.headcount(victim);
            sights.add(new Sight(place, less(published.england(), others), width));
        }
        published
                .count(ReleaseTable.T10, "old_panel")
                .ifPresent(old -> {
                    var was = board.truth().was(victim);
                    var then = was == null ? place : before(board);
                    var mine = was == null ? mine(board) : was;
                    if (mine > 0 && then >= 0) {
                        var others = board.truth().oldTotal() - mine;
                        sights.add(new Sight(then, less(Optional.of(old), others), width));
                    }
                });
    }

    /** The victim's part of the old panel's total, if it is what it is in the new one; or 0. */
    private long mine(Board board) {
        var truth = board.truth();
        return board.holds(victim)
                        && !truth.joined().contains(victim)
                        && !truth.recounted().containsKey(victim)
                ? board.headcount(victim)
                : 0;
    }

    /** The place of the last release before one, if the victim was in any. */
    private int before(Board board) {
        return (int)
                        boards.stream()
                                .filter(one ->
                                        one.publication().number() < board.publication().number())
                                .count()
                - 1;
    }

    private static Range less(Optional<Range> published, long others) {
        return published
                .map(range -> new Range(range.lowest() - others, range.highest() - others))
                .orElse(new Range(0, Range.MANY));
    }

    private boolean isInside(Board board) {
        return !board.truth().outside().contains(victim);
    }

    private Range box(Board board) {
        var box = Range.ANY;
        for (var split : Split.values()) {
            var part = board.part(split);
            var sum = Range.NONE;
            for (var column = 0; column < part.columns().size(); column++) {
                sum = sum.plus(known(board, part, column));
            }
            box = box.meet(sum);
        }
        return box;
    }

    private Range known(int place, Part part, int column) {
        return known(boards.get(place), part, column);
    }

    private Range known(Board board, Part part, int column) {
        var mine = part.people(board.place(victim), column);
        if (mine == 0 && part.split().listed(part.columns().get(column))) {
            return Range.NONE;
        }
        return part.published(column)
                .map(range -> range.without(part.sum(column) - mine))
                .orElse(Range.ANY);
    }

    /** Ties a release to the one 4 quarters before, if the victim's growth counts in it. */
    private void grow(int place) {
        var board = boards.get(place);
        var base = board.truth().base().get(victim);
        if (base == null || !base.equals(List.of(victim))) {
            return;
        }
        for (var earlier = 0; earlier < place; earlier++) {
            if (quarters(earlier, place) == 4) {
                links.add(new Link(earlier, place, bounds(boards.get(earlier), board)));
            }
        }
    }

    private List<Bound> bounds(Board then, Board now) {
        var bounds = new ArrayList<Bound>();
        var group = Objects.requireNonNull(now.truth().groups().get(victim));
        now.publication()
                .growth(group)
                .ifPresent(factor -> bounds.add(ofGroup(factor, group, then, now)));
        if (!now.truth().small().contains(victim)) {
            var others =
                    now.truth().base().keySet().stream()
                            .filter(t -> !t.equals(victim) && !now.truth().small().contains(t))
                            .mapToDouble(t ->
                                    100.0
                                            * (now.headcount(t) - earlier(then, now, t))
                                            / earlier(then, now, t))
                            .toArray();
            bounds.add(Bound.growth(new Growths(now.publication(), others).known(), 0, 0));
        }
        return bounds;
    }

    private Bound ofGroup(Publication.Factor factor, String group, Board then, Board now) {
        var othersThen = 0L;
        var othersNow = 0L;
        for (var trust : now.truth().base().keySet()) {
            if (!trust.equals(victim) && group.equals(now.truth().groups().get(trust))) {
                othersThen += earlier(then, now, trust);
                othersNow += now.headcount(trust);
            }
        }
        return Bound.growth(factor, othersThen, othersNow);
    }

    private static long earlier(Board then, Board now, String trust) {
        var ids = Objects.requireNonNull(now.truth().base().get(trust));
        return ids.stream().mapToLong(then::headcount).sum();
    }

    /** What is known is true: who moves faster is not known to move slowly. */
    private boolean isSlow(int earlier, int later) {
        var change = boards.get(later).headcount(victim) - boards.get(earlier).headcount(victim);
        return quarters(earlier, later) == 1 && Math.abs(change) <= SLOW;
    }

    private long quarters(int earlier, int later) {
        return ChronoUnit.MONTHS.between(
                        boards.get(earlier).publication().quarterEnd().withDayOfMonth(1),
                        boards.get(later).publication().quarterEnd().withDayOfMonth(1))
                / 3;
    }
}
