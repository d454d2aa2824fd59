package alongside.workforce.home;

import alongside.kernel.Actor;
import alongside.portal.ui.Words;
import alongside.tenants.HomePart;
import alongside.workforce.preceptorships.Preceptorship;
import alongside.workforce.preceptorships.Preceptorships;
import alongside.workforce.preceptorships.Status;
import alongside.workforce.register.Access;
import alongside.workforce.supervision.Board;
import alongside.workforce.supervision.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Supervision of those one manages, and preceptorships one accompanies, when they are due. */
public record SupportAtHome(Board board, Preceptorships preceptorships) implements HomePart {

    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        if (!Access.maySupport(actor)) {
            return List.of();
        }
        return Stream.concat(
                        board.ofManager(actor, today).stream().map(SupportAtHome::supervision),
                        preceptorships.ofPreceptor(actor, today).stream()
                                .map(SupportAtHome::preceptorship))
                .toList();
    }

    private static ToDo supervision(Due due) {
        var last = due.lastOn();
        return new ToDo(
                "Hold supervision with " + due.personName(),
                "Supervision",
                last == null ? "None recorded yet" : "Last on " + Words.date(last),
                due.dueOn(),
                "Record session",
                "supervision/sessions/new?kind=managerial&person=" + due.personId());
    }

    private static ToDo preceptorship(Preceptorship due) {
        var over = due.status() == Status.OVERDUE;
        return new ToDo(
                (over ? "Complete" : "Review") + " the preceptorship of " + due.personName(),
                "Preceptorships",
                "Due to complete " + Words.date(due.dueOn()),
                over ? due.dueOn() : due.nextReviewOn(),
                over ? "Sign off" : "Record review",
                "preceptorships/" + due.id());
    }
}
