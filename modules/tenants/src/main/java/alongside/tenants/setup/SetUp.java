package alongside.tenants.setup;

import alongside.kernel.Actor;
import alongside.tenants.Access;
import alongside.tenants.SetUpTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The set-up list of a Trust. */
public final class SetUp {
    private final List<SetUpTask> tasks = new CopyOnWriteArrayList<>();

    /** Adds a task at the end of its phase; done once, while the modules are put together. */
    public void offer(SetUpTask... more) {
        tasks.addAll(List.of(more));
    }

    /** Every task with its state today, by phase. */
    public List<Step> steps(Actor actor) {
        Access.requireEditor(actor);
        var steps = new ArrayList<Step>();
        for (var task : tasks) {
            steps.add(new Step(task, task.look(actor), true));
        }
        return steps.stream()
                .map(step -> new Step(step.task(), step.evidence(), canStart(step, steps)))
                .sorted(Comparator.comparing((Step step) -> step.task().phase()))
                .toList();
    }

    /** The open task that most others wait for; of equals the first. */
    public static Optional<Step> next(List<Step> steps) {
        return steps.stream()
                .filter(Step::open)
                .max(
                        Comparator.comparingLong((Step step) -> waiting(step, steps))
                                .thenComparing(Comparator.comparingInt(steps::indexOf).reversed()));
    }

    /** How many tasks wait for this one. */
    public static long waiting(Step step, List<Step> steps) {
        return steps.stream()
                .filter(other -> other.task().waitsFor().contains(step.task().key()))
                .count();
    }

    private static boolean canStart(Step step, List<Step> all) {
        return step.evidence().state() != SetUpTask.State.NOT_STARTED
                || all.stream()
                        .filter(other -> step.task().waitsFor().contains(other.task().key()))
                        .allMatch(Step::completed);
    }
}
