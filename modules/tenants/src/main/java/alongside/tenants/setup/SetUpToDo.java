package alongside.tenants.setup;

import alongside.kernel.Actor;
import alongside.tenants.Access;
import alongside.tenants.HomePart;
import java.time.LocalDate;
import java.util.List;

/** What is left of setting up, on the home page of those who can do it. */
public final class SetUpToDo implements HomePart {
    private final SetUp setUp;

    public SetUpToDo(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        if (!Access.edits(actor)) {
            return List.of();
        }
        var steps = setUp.steps(actor);
        var left = steps.stream().filter(step -> !step.completed()).count();
        if (left == 0) {
            return List.of();
        }
        var why = "%d of %d tasks completed".formatted(steps.size() - left, steps.size());
        return List.of(new ToDo("Set your Trust up", "Set-up", why, null, "Continue", "setup"));
    }
}
