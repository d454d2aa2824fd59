package alongside.workforce.register;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.looks.Looks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What every list of the register needs beside its rows. */
public final class Lists {
    private final TenantDatabase database;

    public Lists(TenantDatabase database) {
        this.database = database;
    }

    /** What there is to choose from; nothing for those who may not see parts of the workforce. */
    public Options options(Actor actor) {
        return Access.mayRead(actor) ? database.in(actor.trust(), Options::all) : Options.NONE;
    }

    /** What this person has pinned above the list of this path. */
    public Shelf shelf(Actor actor, String list) {
        return Access.mayRead(actor)
                ? database.in(actor.trust(), db -> Shelf.of(db, actor, list))
                : Shelf.EMPTY;
    }

    /** Records that figures or rows left as a file. */
    public void exported(Actor actor, String what, String query) {
        exported(actor, what, query, List.of());
    }

    /**
     * The same of rows about people, who can see that they were in it.
     *
     * @param people their ids
     */
    public void exported(Actor actor, String what, String query, Collection<UUID> people) {
        var words = Json.text(Map.of("list", what, "query", query));
        database.in(
                actor.trust(),
                db -> {
                    Audit.write(db, actor, what + " exported", "export", null, words);
                    Looks.exported(db, actor, people);
                    return true;
                });
    }

    /** The query of a page that has a date and a part of the workforce, and no list. */
    public static String query(LocalDate asAt, Slice slice) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("as_at", asAt.toString());
        parameters.putAll(slice.parameters());
        return Selection.encode(parameters);
    }
}
