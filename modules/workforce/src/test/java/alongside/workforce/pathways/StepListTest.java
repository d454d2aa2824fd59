package alongside.workforce.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepListTest {
    private static final StepList WAY = new StepList(List.of(step("a"), step("b"), step("c")));

    @Test
    void aStepIsAddedAfterTheLast() {
        var all = WAY.after("add").steps();
        assertThat(all).extracting(Step::name).containsExactly("a", "b", "c", "");
        assertThat(all.get(3).before(4)).containsExactly(3);
    }

    @Test
    void whatCameAfterARemovedStepComesAfterThoseBeforeIt() {
        var all = WAY.after("remove-2").steps();
        assertThat(all).extracting(Step::name).containsExactly("a", "c");
        assertThat(all.get(0).before(1)).isEmpty();
        assertThat(all.get(1).before(2)).containsExactly(1);
    }

    @Test
    void aStepThatMovesUpFollowsOnlyEarlierSteps() {
        var branching =
                new StepList(
                        List.of(
                                step("a"),
                                step("b"),
                                step("c").after(List.of(1)),
                                step("d").after(List.of(2, 3))));
        var all = branching.after("up-3").steps();
        assertThat(all).extracting(Step::name).containsExactly("a", "c", "b", "d");
        assertThat(all.get(1).before(2)).containsExactly(1);
        assertThat(all.get(2).before(3)).containsExactly(1);
        assertThat(all.get(3).before(4)).containsExactly(2, 3);
    }

    @Test
    void theFirstCannotMoveUpAndOddButtonsChangeNothing() {
        for (var odd : List.of("up-1", "up-4", "remove-0", "remove-9", "drop", "up-x", "")) {
            assertThat(WAY.after(odd).steps())
                    .extracting(Step::name)
                    .containsExactly("a", "b", "c");
        }
    }

    private static Step step(String name) {
        return new Step("progress", name, null, null, null, null);
    }
}
