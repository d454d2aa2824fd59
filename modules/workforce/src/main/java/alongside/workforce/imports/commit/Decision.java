package alongside.workforce.imports.commit;

import alongside.kernel.Actor;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody's word to save or undo an import. */
record Decision(UUID importId, LocalDate asAt, boolean edit, Actor actor) {
    /** Who is said to have recorded a period. */
    String recordedBy() {
        return edit ? actor.name() : "Staff file import";
    }
}
