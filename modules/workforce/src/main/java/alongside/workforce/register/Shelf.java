package alongside.workforce.register;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import java.util.List;
import java.util.UUID;

/** The saved views that somebody has pinned above a list, by name. */
public record Shelf(List<Pinned> views) {
    public static final Shelf EMPTY = new Shelf(List.of());

    /**
     * One of them.
     *
     * @param query as the address of the list has it, without a date if it follows the day
     */
    public record Pinned(UUID id, String name, String query) {}

    static Shelf of(Db db, Actor actor, String list) {
        return new Shelf(
                db.query(
                                """
                                SELECT v.id, v.name, v.query
                                  FROM saved_view_pin p JOIN saved_view v ON v.id = p.view_id
                                 WHERE p.person = CAST(:person AS uuid) AND v.list = :list
                                   AND (v.shared OR v.owner = p.person)
                                 ORDER BY lower(v.name), v.id
                                """)
                        .addParam("person", actor.person().toString())
                        .addParam("list", list)
                        .execute()
                        .map(row ->
                                new Pinned(
                                        row.column("id").get(UUID.class),
                                        row.column("name").get(String.class),
                                        row.column("query").get(String.class)))
                        .toList());
    }
}
