package alongside.workforce.duplicates;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.people.People;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * People who may be the same. Nothing is merged by itself: somebody says that two are one, or that
 * they are two, and then they are not offered again.
 */
public final class Duplicates {
    private final TenantDatabase database;

    public Duplicates(TenantDatabase database) {
        this.database = database;
    }

    public Found<Alike> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> DuplicateQueries.page(db, selection, span));
    }

    /** These two, if they look alike, whether or not somebody said that they are two. */
    public Optional<Alike> pair(Actor actor, UUID one, UUID two) {
        Access.read(actor);
        var any =
                new Selection(
                        LocalDate.EPOCH,
                        State.ALL,
                        "",
                        Slice.WHOLE,
                        Sort.NAME,
                        Map.of("show", "any"),
                        null);
        return database.in(actor.trust(), db -> DuplicateQueries.pair(db, any, one, two));
    }

    /** Says that these are two people. Saying it again changes nothing. */
    public void keepApart(Actor actor, UUID one, UUID two) {
        Access.edit(actor);
        if (one.equals(two)) {
            throw Refusal.invalid("second_id", "Choose another person");
        }
        database.in(
                actor.trust(),
                db -> {
                    if (DuplicateQueries.apart(db, both(db, one), both(db, two), actor.name())) {
                        audit(db, actor, "said to be two people", one, two);
                    }
                    return true;
                });
    }

    /** Takes that back: they are offered again if they look alike. */
    public void offerAgain(Actor actor, UUID one, UUID two) {
        Access.edit(actor);
        database.in(
                actor.trust(),
                db -> {
                    if (!DuplicateQueries.together(db, one, two)) {
                        throw Refusal.notFound();
                    }
                    audit(db, actor, "no longer said to be two people", one, two);
                    return true;
                });
    }

    private static UUID both(Db db, UUID person) {
        return People.find(db, person).id();
    }

    private static void audit(Db db, Actor actor, String action, UUID one, UUID two) {
        Audit.write(
                db, actor, action, "person " + one, null, Json.text(Map.of("other_person", two)));
    }
}
