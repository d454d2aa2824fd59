package alongside.workforce.savedviews;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes saved views. A private one is there for its owner alone. */
final class SavedViewQueries {
    private static final String SEEN =
            """
            SELECT v.id, v.list, v.name, v.query, v.shared, v.owner_name, v.version,
                   v.owner = CAST(:person AS uuid) AS mine,
                   EXISTS (SELECT 1 FROM saved_view_pin p
                            WHERE p.view_id = v.id AND p.person = CAST(:person AS uuid)) AS pinned
              FROM saved_view v
             WHERE (v.shared OR v.owner = CAST(:person AS uuid))
            """;

    private SavedViewQueries() {}

    /** The newest first; of one list, or of all if it is empty. */
    static List<SavedView> all(Db db, Actor actor, String list, String after, int count) {
        return db.query(
                        SEEN
                                + """
                                   AND (:list = '' OR v.list = :list)
                                   AND (:after = '' OR v.id < CAST(NULLIF(:after, '') AS uuid))
                                 ORDER BY v.id DESC LIMIT :count
                                """)
                .addParam("person", actor.person().toString())
                .addParam("list", list)
                .addParam("after", after)
                .addParam("count", count)
                .execute()
                .map(SavedViewQueries::view)
                .toList();
    }

    static Optional<SavedView> find(Db db, Actor actor, UUID id) {
        return db.get(SEEN + " AND v.id = CAST(:id AS uuid)")
                .addParam("person", actor.person().toString())
                .addParam("id", id.toString())
                .execute()
                .map(SavedViewQueries::view);
    }

    static int kept(Db db, Actor actor) {
        return Math.toIntExact(
                db.get("SELECT count(*) AS n FROM saved_view WHERE owner = CAST(:owner AS uuid)")
                        .addParam("owner", actor.person().toString())
                        .execute()
                        .orElseThrow()
                        .column("n")
                        .get(Long.class));
    }

    /** The new view's id; empty if its owner has one of this name for the list. */
    static Optional<UUID> insert(Db db, Actor actor, SavedViewDraft draft) {
        return db
                .query(
                        """
                        INSERT INTO saved_view (list, name, query, owner, owner_name, shared)
                        VALUES (:list, :name, :query, CAST(:owner AS uuid), :owner_name, :shared)
                        ON CONFLICT (owner, list, lower(name)) DO NOTHING RETURNING id
                        """)
                .addParam("list", draft.list())
                .addParam("name", draft.name())
                .addParam("query", draft.query())
                .addParam("owner", actor.person().toString())
                .addParam("owner_name", actor.name())
                .addParam("shared", draft.isShared())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    /** Whether its owner has another of this name for the list. */
    static boolean isTaken(Db db, UUID id, String name) {
        return db.get(
                        """
                        SELECT 1 AS found FROM saved_view mine
                          JOIN saved_view other ON other.owner = mine.owner
                           AND other.list = mine.list AND other.id <> mine.id
                         WHERE mine.id = CAST(:id AS uuid) AND lower(other.name) = lower(:name)
                        """)
                .addParam("id", id.toString())
                .addParam("name", name)
                .execute()
                .isPresent();
    }

    /** Whether the version was still the newest. */
    static boolean update(Db db, UUID id, long version, SavedViewDraft draft) {
        return db.dml(
                                """
                                UPDATE saved_view
                                   SET name = :name, query = :query, shared = :shared,
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("name", draft.name())
                        .addParam("query", draft.query())
                        .addParam("shared", draft.isShared())
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static void delete(Db db, UUID id) {
        db.dml("DELETE FROM saved_view WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute();
    }

    static void pin(Db db, Actor actor, UUID id) {
        db.dml(
                        """
                        INSERT INTO saved_view_pin (view_id, person)
                        VALUES (CAST(:id AS uuid), CAST(:person AS uuid)) ON CONFLICT DO NOTHING
                        """)
                .addParam("id", id.toString())
                .addParam("person", actor.person().toString())
                .execute();
    }

    static void unpin(Db db, Actor actor, UUID id) {
        db.dml(
                        """
                        DELETE FROM saved_view_pin
                         WHERE view_id = CAST(:id AS uuid) AND person = CAST(:person AS uuid)
                        """)
                .addParam("id", id.toString())
                .addParam("person", actor.person().toString())
                .execute();
    }

    private static SavedView view(DbRow row) {
        return new SavedView(
                row.column("id").get(UUID.class),
                row.column("list").get(String.class),
                row.column("name").get(String.class),
                row.column("query").get(String.class),
                row.column("shared").get(Boolean.class),
                row.column("pinned").get(Boolean.class),
                row.column("mine").get(Boolean.class),
                row.column("owner_name").get(String.class),
                true,
                row.column("version").get(Integer.class));
    }
}
