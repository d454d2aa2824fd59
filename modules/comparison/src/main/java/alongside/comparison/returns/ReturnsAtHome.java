package alongside.comparison.returns;

import alongside.kernel.Actor;
import alongside.portal.ui.Words;
import alongside.tenants.HomePart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A return that waits for a signature, for those who may sign it. */
public record ReturnsAtHome(Returns returns, Clock clock) implements HomePart {
    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        if (!Permission.maySign(actor)) {
            return List.of();
        }
        var quarter = Quarter.last(today);
        if (!returns.waits(actor, quarter, clock.instant())) {
            return List.of();
        }
        var found = returns.find(actor, quarter, clock.instant());
        if (found.live() == null) {
            return List.of();
        }
        return List.of(
                new ToDo(
                        "Sign the national return for " + Words.date(quarter.end()),
                        "National returns",
                        "Nothing leaves your Trust before somebody has seen it and signed",
                        found.lastDay(),
                        "Look at the return",
                        "returns/" + quarter));
    }
}
