package alongside.workforce.imports.commit;

import alongside.kernel.Actor;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody's word to save or undo an import. */
record Decision(UUID importId, LocalDate asAt, String kind, Actor actor) {
    /** Whether it is the same change for many assignments. */
    boolean edit() {
        return kind.equals("bulk_edit");
    }

    /** Whether its rows are posts. */
    boolean ofPosts() {
        return kind.equals("post_edit");
    }

    /** Who is said to have recorded a period. */
    String recordedBy() {
        return edit() ? actor.name() : "Staff file import";
    }
}
