package alongside.comparison.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The attack on a cell of one Trust by those who know little of the others (K0 and K1), their
 * public headcounts (K2), and all of one Trust (K3), of two (K4) and of a third that joined or
 * leaves (K5).
 *
 * <p>The columns of a table share only the total, which leaves far more open than any column, so
 * each column is bounded on its own: what is published, less what all others have at least, or at
 * most.
 */
final class Insiders {
    /** Those who know most of a column: nobody else can leave less open. */
    private static final int BEST = 3;

    /** Up to here it is worth an exact answer. */
    private static final int NARROW = 7;

    private final Board board;
    private final Part part;
    private final long[] listed;

    Insiders(Board board, Split split) {
        this.board = board;
        this.part = board.part(split);
        this.listed = new long[board.size()];
        for (var trust = 0; trust < listed.length; trust++) {
            for (var column = 0; column < part.columns().size(); column++) {
                listed[trust] += isListed(column) && part.people(trust, column) > 0 ? 1 : 0;
            }
        }
    }

    /** What a published cell leaves open for a Trust's count in it. */
    Range range(int victim, int column, Knowledge knowledge) {
        var published = part.published(column).orElse(Range.ANY);
        var people = part.people(column);
        var least = new long[listed.length];
        var most = new long[listed.length];
        for (var trust = 0; trust < listed.length; trust++) {
            least[trust] = least(trust, column, knowledge);
            most[trust] = most(trust, column, knowledge);
        }
        var narrowest = Range.ANY;
        var best = Set.<Integer>of();
        for (var known : coalitions(victim, column, knowledge, least, most)) {
            var sumLeast = 0L;
            var sumMost = 0L;
            for (var trust = 0; trust < listed.length; trust++) {
                if (trust != victim) {
                    var isKnown = known.contains(trust);
                    sumLeast += isKnown ? people[trust] : least[trust];
                    sumMost += isKnown ? people[trust] : most[trust];
                }
            }
            var range =
                    new Range(
                            Math.max(
                                    isListed(column) ? 1 : 0,
                                    published.lowest() - Math.min(sumMost, Range.MANY)),
                            published.highest() - sumLeast);
            if (range.width() < narrowest.width()) {
                narrowest = range;
                best = known;
            }
        }
        return narrowest.values() > NARROW || knowledge.compareTo(Knowledge.K2) < 0
                ? narrowest
                : narrowest.meet(new Transport(board, part, best).range(victim, column));
    }

    private boolean isListed(int column) {
        return part.split().listed(part.columns().get(column));
    }

    private boolean has(int trust, int column) {
        return part.people(trust, column) > 0;
    }

    private long least(int trust, int column, Knowledge knowledge) {
        if (!isListed(column) || !has(trust, column) || knowledge == Knowledge.K0) {
            return 0;
        }
        return knowledge.compareTo(Knowledge.K2) >= 0 && listed[trust] == 1 ? headcount(trust) : 1;
    }

    private long most(int trust, int column, Knowledge knowledge) {
        if (isListed(column) && !has(trust, column) && knowledge != Knowledge.K0) {
            return 0;
        }
        if (knowledge.compareTo(Knowledge.K2) < 0) {
            return Range.MANY;
        }
        return headcount(trust) - Math.max(0, listed[trust] - 1);
    }

    private long headcount(int trust) {
        return board.truth().rows().get(trust).headcount();
    }

    private List<Set<Integer>> coalitions(
            int victim, int column, Knowledge knowledge, long[] least, long[] most) {
        var size =
                switch (knowledge) {
                    case K0, K1, K2 -> 0;
                    case K3 -> 1;
                    case K4 -> 2;
                    // Whoever is behind a figure may have joined, or leave one day.
                    default -> 3;
                };
        var people = part.people(column);
        var candidates = new HashSet<Integer>();
        candidates.addAll(best(victim, trust -> people[trust] - least[trust]));
        candidates.addAll(best(victim, trust -> most[trust] - people[trust]));
        var coalitions = new ArrayList<Set<Integer>>(List.of(Set.of()));
        for (var i = 0; i < size; i++) {
            var larger = new ArrayList<>(coalitions);
            for (var coalition : coalitions) {
                for (var one : candidates) {
                    var more = new HashSet<>(coalition);
                    if (more.add(one)) {
                        larger.add(more);
                    }
                }
            }
            coalitions = larger;
        }
        return coalitions;
    }

    private List<Integer> best(int victim, java.util.function.IntToLongFunction worth) {
        return IntStream.range(0, listed.length)
                .filter(trust -> trust != victim)
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer trust) -> worth.applyAsLong(trust))
                                .reversed())
                .limit(BEST)
                .toList();
    }
}
