package alongside.comparison.attack;

import alongside.comparison.policy.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Attacks every figure behind a row of releases, with all kinds of knowledge, and says which of
 * them leave too little open.
 */
public final class Trial {
    /** Counts of people that are so few that they tell who is meant. */
    private static final int FEW = 7;

    private final List<Board> boards = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Knowledge, Verdict.Narrowest> narrowest = new EnumMap<>(Knowledge.class);

    private Trial() {}

    /**
     * A release as it is published, and what is true behind it.
     *
     * @param policy under which it was made: it says what must be left open
     */
    public record Exhibit(Policy policy, String published, Truth truth) {}

    /**
     * Attacks the newest of some releases, with all of them to read.
     *
     * @param exhibits every release ever published, and last the one that is to be
     */
    public static Verdict of(List<Exhibit> exhibits) {
        var trial = new Trial();
        for (var exhibit : exhibits) {
            var publication = Publication.read(exhibit.published(), exhibit.policy());
            trial.boards.add(new Board(exhibit.policy(), publication, exhibit.truth()));
        }
        trial.run();
        return new Verdict(List.copyOf(trial.findings), trial.narrowest);
    }

    private void run() {
        var victims = new TreeSet<String>();
        boards.forEach(board -> board.truth().rows().forEach(row -> victims.add(row.trust())));
        for (var victim : victims) {
            withAllOthers(victim);
            withSlowVictim(victim);
        }
        findings.addAll(new Structure(boards.getLast(), boards.size() == 1).findings());
        withInsiders(boards.getLast());
        hiddenCells(boards.getLast());
    }

    private void withAllOthers(String victim) {
        var attack = AllOthers.of(boards, victim);
        var ranges = attack.headcounts();
        for (var place = 0; place < ranges.length; place++) {
            if (isNarrow(ranges[place], needed(attack, place, victim))) {
                ranges[place] = attack.exactly(place, ranges);
            }
        }
        for (var place = 0; place < ranges.length; place++) {
            var board = attack.boards().get(place);
            headcount(Knowledge.K6, board, victim, ranges[place]);
            for (var split : Split.values()) {
                cells(attack, place, split, victim, ranges[place]);
            }
        }
    }

    /** Whether it is worth an exact answer. */
    private static boolean isNarrow(Range range, long needed) {
        return range.values() > 0 && (range.values() <= 3 || 4 * range.width() < 5 * needed);
    }

    private void cells(AllOthers attack, int place, Split split, String victim, Range headcount) {
        var board = attack.boards().get(place);
        if (!board.publication().shows(split.table())) {
            return;
        }
        var part = board.part(split);
        for (var column = 0; column < part.columns().size(); column++) {
            var mine = part.people(board.place(victim), column);
            if (mine > 0 && mine <= FEW) {
                var range = attack.cell(place, split, column, headcount);
                var least = board.policy().leastValuesAll();
                few(Knowledge.K6, board, split, column, victim, range, least);
            }
        }
    }

    /** The averaging attack: a reason to withhold only where the headline alone gives way. */
    private void withSlowVictim(String victim) {
        var all = AllOthers.slowly(boards, victim);
        var ranges = all.headcounts();
        for (var place = 0; place < ranges.length; place++) {
            var board = all.boards().get(place);
            narrow(Knowledge.K7, share(board, victim, ranges[place]), -1);
        }
        var headline = AllOthers.slowlyByHeadline(boards, victim);
        var left = headline.headcounts();
        for (var place = 0; place < left.length; place++) {
            tooNarrow(Knowledge.K7, headline.boards().get(place), victim, left[place]);
        }
    }

    private static long needed(AllOthers attack, int place, String victim) {
        return needed(attack.boards().get(place), victim);
    }

    /** People between lowest and highest that must stay open for a headcount. */
    private static long needed(Board board, String victim) {
        var headcount = board.headcount(victim);
        return headcount == 0
                ? 0
                : Math.max(1, Math.ceilDiv(board.policy().shieldPercent() * headcount, 100));
    }

    private void headcount(Knowledge knowledge, Board board, String victim, Range range) {
        narrow(knowledge, share(board, victim, range), -1);
        tooNarrow(knowledge, board, victim, range);
    }

    private void tooNarrow(Knowledge knowledge, Board board, String victim, Range range) {
        var needed = needed(board, victim);
        if (range.width() < needed) {
            findings.add(
                    new Finding(
                            knowledge,
                            board.publication().number(),
                            null,
                            null,
                            victim,
                            range,
                            needed));
        }
    }

    private static double share(Board board, String victim, Range range) {
        var headcount = board.headcount(victim);
        return headcount == 0 ? -1 : 100.0 * range.width() / headcount;
    }

    private void withInsiders(Board board) {
        for (var split : Split.values()) {
            if (!board.publication().shows(split.table())) {
                continue;
            }
            var insiders = new Insiders(board, split);
            var part = board.part(split);
            for (var row : board.truth().rows()) {
                for (var column = 0; column < part.columns().size(); column++) {
                    var mine = part.people(board.place(row.trust()), column);
                    if (mine > 0 && mine <= FEW && part.published(column).isPresent()) {
                        insider(insiders, board, split, column, row.trust());
                    }
                }
            }
        }
    }

    /** What leaves enough open to whoever knows most does so to those who know less. */
    private void insider(Insiders insiders, Board board, Split split, int column, String victim) {
        var policy = board.policy();
        for (var knowledge : List.of(Knowledge.K5, Knowledge.K3)) {
            var range = insiders.range(board.place(victim), column, knowledge);
            var least =
                    knowledge == Knowledge.K3
                            ? policy.leastValues()
                            : policy.leastValuesColluding();
            few(knowledge, board, split, column, victim, range, least);
            if (range.values() >= policy.leastValues()) {
                return;
            }
        }
    }

    private void few(
            Knowledge knowledge,
            Board board,
            Split split,
            int column,
            String victim,
            Range range,
            int least) {
        narrow(knowledge, -1, range.values());
        if (range.values() < least) {
            findings.add(
                    new Finding(
                            knowledge,
                            board.publication().number(),
                            split.table(),
                            board.part(split).columns().get(column),
                            victim,
                            range,
                            least));
        }
    }

    /** What England's few could be: the headline less what the published parts have at least. */
    private void hiddenCells(Board board) {
        var reach = board.policy().hiddenReaches();
        for (var split : Split.values()) {
            var part = board.part(split);
            var england = england(board);
            var least = 0L;
            for (var published : part.published()) {
                least += published.map(Range::lowest).orElse(0L);
            }
            for (var column = 0; column < part.columns().size(); column++) {
                var people = part.sum(column);
                var range = new Range(0, england - least);
                if (people > 0
                        && people <= FEW
                        && part.published(column).isEmpty()
                        && board.publication().shows(split.table())
                        && range.highest() < reach) {
                    findings.add(
                            new Finding(
                                    Knowledge.K4,
                                    board.publication().number(),
                                    split.table(),
                                    part.columns().get(column),
                                    null,
                                    range,
                                    reach));
                }
            }
        }
    }

    /** The most that England's headcount could be, by any table. */
    private static long england(Board board) {
        var most = board.publication().england().map(Range::highest).orElse(Range.MANY);
        for (var split : Split.values()) {
            var sum = Range.NONE;
            for (var published : board.part(split).published()) {
                sum = sum.plus(published.orElse(Range.ANY));
            }
            most = Math.min(most, sum.highest());
        }
        return most;
    }

    private void narrow(Knowledge knowledge, double share, long values) {
        narrowest.merge(knowledge, new Verdict.Narrowest(share, values), Verdict.Narrowest::or);
    }
}
