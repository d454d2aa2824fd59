package alongside.workforce.leaving;

import alongside.kernel.Actor;
import alongside.portal.ui.Words;
import alongside.tenants.HomePart;
import alongside.workforce.register.Access;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is to be done for leavers, and what leavers have to do themselves. */
public record LeavingAtHome(Leavings leavings, AccessEnds access) implements HomePart {
    private static final int DAYS_AHEAD = 7;

    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        var all = new ArrayList<ToDo>();
        access.endOf(actor).filter(day -> !day.isBefore(today)).ifPresent(day -> all.add(own(day)));
        if (Access.maySupport(actor)) {
            leavings.waiting(actor, today.plusDays(DAYS_AHEAD))
                    .forEach(waiting -> all.add(toDo(waiting)));
        }
        return all;
    }

    private static ToDo own(LocalDate day) {
        return new ToDo(
                "Download your reflections",
                "My support",
                "Your access ends at the end of " + Words.date(day),
                day,
                "My reflections",
                "my/reflections");
    }

    private static ToDo toDo(LeavingQueries.Waiting waiting) {
        return new ToDo(
                waiting.task().name() + ": " + waiting.personName(),
                "Leaving",
                "Before they leave",
                waiting.task().dueOn(),
                "Open the list",
                "leaving/" + waiting.assignment());
    }
}
