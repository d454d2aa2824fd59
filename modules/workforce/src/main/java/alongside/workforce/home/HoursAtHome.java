package alongside.workforce.home;

import alongside.kernel.Actor;
import alongside.tenants.HomePart;
import alongside.workforce.hours.HoursWords;
import alongside.workforce.hours.Involvement;
import alongside.workforce.hours.InvolvementWeek;
import java.time.LocalDate;
import java.util.List;

/** Weeks in which involvement work took more of somebody's hours than is allowed. */
public record HoursAtHome(Involvement involvement) implements HomePart {

    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        return involvement.waiting(actor, today).stream().map(HoursAtHome::toDo).toList();
    }

    private static ToDo toDo(InvolvementWeek week) {
        return new ToDo(
                "Protect the time of " + week.personName(),
                "Protected time",
                HoursWords.over(week),
                null,
                "Record what you agreed",
                "protected-time/%s/weeks/%s".formatted(week.assignmentId(), week.weekOn()));
    }
}
