package alongside.forums.actions;

import alongside.kernel.Actor;
import alongside.tenants.HomePart;
import java.time.LocalDate;
import java.util.List;

/** What somebody took on at a forum's meeting, among all that they have to do. */
public record ActionsAtHome(Actions actions) implements HomePart {

    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        return actions.toDo(actor, today).stream()
                .map(action ->
                        new ToDo(
                                action.what(),
                                "Forums",
                                "You took this on in " + action.forumName(),
                                action.dueOn(),
                                "Mark as done",
                                "/my/actions"))
                .toList();
    }
}
