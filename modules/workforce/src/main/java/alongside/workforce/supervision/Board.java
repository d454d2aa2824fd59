package alongside.workforce.supervision;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.looks.Looks;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Which supervision is due and overdue, for everybody in post, by the Trust's own standards. */
public final class Board {
    private final TenantDatabase database;

    public Board(TenantDatabase database) {
        this.database = database;
    }

    public Found<Due> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(
                actor.trust(),
                db -> DueQueries.page(db, selection, manager(actor, selection), span));
    }

    /** The same with one line for each person. */
    Found<DuePerson> people(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(
                actor.trust(),
                db -> DueQueries.people(db, selection, manager(actor, selection), span));
    }

    /** Hands over every line of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<Due> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "supervision due", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    var people = new HashSet<UUID>();
                    DueQueries.each(
                            db,
                            selection,
                            manager(actor, selection),
                            row -> {
                                people.add(row.personId());
                                work.accept(row);
                            });
                    Looks.exported(db, actor, people);
                    Audit.write(db, actor, "supervision due exported", "export", null, words);
                    return true;
                });
    }

    /** Managerial supervision of those the actor manages that is overdue or due within a week. */
    public List<Due> ofManager(Actor actor, LocalDate today) {
        Access.read(actor);
        var managerial =
                new Selection(
                        today,
                        State.OPEN,
                        "",
                        Slice.WHOLE,
                        new Sort("due", false),
                        Map.of("kind", Kind.MANAGERIAL.key()),
                        null);
        var account = actor.person().toString();
        return database
                .in(actor.trust(), db -> DueQueries.page(db, managerial, account, Span.page(1)))
                .rows()
                .stream()
                .filter(due -> due.status() != Due.Status.ON_TIME)
                .toList();
    }

    /** The people whose line manager the actor is, if the list asks for these alone. */
    private static String manager(Actor actor, Selection selection) {
        return selection.own("whose").equals("mine") ? actor.person().toString() : "";
    }

    /** Of one person, within the transaction of who shows it; the caller checks permission. */
    public static List<Due> ofPerson(Db db, UUID person, LocalDate asAt) {
        return DueQueries.ofPerson(
                db, person, new Selection(asAt, State.OPEN, "", Slice.WHOLE, Sort.NAME));
    }
}
