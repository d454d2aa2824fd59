package alongside.workforce.home;

import alongside.kernel.Actor;
import alongside.tenants.HomePart;
import alongside.workforce.corrections.Correction;
import alongside.workforce.corrections.Corrections;
import java.time.LocalDate;
import java.util.List;

/** Corrections that people ask for in their record. */
public record CorrectionsAtHome(Corrections corrections) implements HomePart {

    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        return corrections.waiting(actor, today).stream().map(CorrectionsAtHome::toDo).toList();
    }

    private static ToDo toDo(Correction asked) {
        return new ToDo(
                "Answer " + asked.personName() + ", who asks for a correction",
                "People",
                asked.words(),
                null,
                "Decide",
                "corrections/" + asked.id());
    }
}
