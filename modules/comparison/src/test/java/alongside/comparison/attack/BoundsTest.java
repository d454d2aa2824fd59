package alongside.comparison.attack;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.engine.Panels;
import alongside.comparison.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Quick bounds hold the truth, and an exact answer is never wider than they are. */
class BoundsTest {
    private static final List<Board> BOARDS = new ArrayList<>();

    @BeforeAll
    static void publish() {
        for (var candidate : Panels.usual(24, 2, 9)) {
            var published = Publication.read(candidate.release().text(), Policy.FIRST);
            BOARDS.add(new Board(Policy.FIRST, published, candidate.truth()));
        }
    }

    @Test
    void theHeadcountIsWithinItsBoundsAndWithinTheExactAnswer() {
        var narrower = 0;
        for (var row : BOARDS.getLast().truth().rows()) {
            var attack = AllOthers.of(BOARDS, row.trust());
            var bounds = attack.headcounts();
            for (var place = 0; place < bounds.length; place++) {
                var headcount = attack.boards().get(place).headcount(row.trust());
                var exact = attack.exactly(place, bounds);
                assertThat(headcount).isBetween(exact.lowest(), exact.highest());
                assertThat(exact.lowest()).isGreaterThanOrEqualTo(bounds[place].lowest());
                assertThat(exact.highest()).isLessThanOrEqualTo(bounds[place].highest());
                narrower += exact.equals(bounds[place]) ? 0 : 1;
            }
        }
        assertThat(narrower).isLessThan(BOARDS.size() * BOARDS.getLast().size() / 10);
    }

    @Test
    void whoKnowsMoreFindsNoLess() {
        var board = BOARDS.getLast();
        for (var split : Split.values()) {
            var insiders = new Insiders(board, split);
            var part = board.part(split);
            for (var trust = 0; trust < board.size(); trust++) {
                for (var column = 0; column < part.columns().size(); column++) {
                    var people = part.people(trust, column);
                    if (people == 0 || part.published(column).isEmpty()) {
                        continue;
                    }
                    var before = Range.ANY;
                    for (var knowledge :
                            List.of(Knowledge.K1, Knowledge.K2, Knowledge.K3, Knowledge.K4)) {
                        var range = insiders.range(trust, column, knowledge);
                        assertThat((long) people).isBetween(range.lowest(), range.highest());
                        assertThat(range.width()).isLessThanOrEqualTo(before.width());
                        before = range;
                    }
                }
            }
        }
    }

    @Test
    void theExactAnswerForACellIsWithinItsBounds() {
        var board = BOARDS.getFirst();
        var part = board.part(Split.SERVICES);
        var insiders = new Insiders(board, Split.SERVICES);
        for (var trust = 0; trust < 6; trust++) {
            for (var column = 0; column < part.columns().size(); column++) {
                if (part.people(trust, column) > 0 && part.published(column).isPresent()) {
                    var exact = new Transport(board, part, Set.of()).range(trust, column);
                    var bounds = insiders.range(trust, column, Knowledge.K2);
                    assertThat((long) part.people(trust, column))
                            .isBetween(exact.lowest(), exact.highest());
                    assertThat(exact.lowest()).isGreaterThanOrEqualTo(bounds.lowest());
                    assertThat(exact.highest()).isLessThanOrEqualTo(bounds.highest());
                }
            }
        }
    }
}
