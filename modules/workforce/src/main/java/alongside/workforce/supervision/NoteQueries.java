package alongside.workforce.supervision;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The only statements that read or write what was said in supervision. */
final class NoteQueries {
    private NoteQueries() {}

    /** Who the two are, by their accounts. */
    record Pair(UUID supervisor, UUID supervised, String supervisedName) {
        boolean has(UUID account) {
            return supervisor.equals(account) || supervised.equals(account);
        }
    }

    /** The two for whom the notes were first written. */
    static Optional<Pair> pair(Db db, UUID session) {
        return db.get(
                        """
                        SELECT supervisor, supervised, supervised_name FROM supervision_note
                         WHERE session_id = CAST(:id AS uuid)
                        """)
                .addParam("id", session.toString())
                .execute()
                .map(row ->
                        new Pair(
                                row.column("supervisor").get(UUID.class),
                                row.column("supervised").get(UUID.class),
                                row.column("supervised_name").get(String.class)));
    }

    /** Empty for everybody but the two. */
    static Optional<Note> find(Db db, Session session, UUID account) {
        return db.get(
                        """
                        SELECT body, written_by, written_at, version, supervised_name
                          FROM supervision_note
                         WHERE session_id = CAST(:id AS uuid)
                           AND CAST(:account AS uuid) IN (supervisor, supervised)
                        """)
                .addParam("id", session.id().toString())
                .addParam("account", account.toString())
                .execute()
                .map(row -> note(session, row));
    }

    private static Note note(Session session, DbRow row) {
        return new Note(
                session.id(),
                session.facilitator(),
                row.column("supervised_name").get(String.class),
                row.column("body").get(String.class),
                row.column("written_by").get(String.class),
                row.column("written_at").get(Instant.class),
                row.column("version").get(Integer.class),
                session,
                true);
    }

    /** False if somebody else wrote the first notes meanwhile. */
    static boolean insert(Db db, UUID session, Pair pair, String text, String by, Instant now) {
        return db.dml(
                                """
                                INSERT INTO supervision_note
                                    (session_id, supervisor, supervised, supervised_name, body,
                                     written_by, written_at)
                                VALUES (CAST(:id AS uuid), CAST(:supervisor AS uuid),
                                        CAST(:supervised AS uuid), :name, :body, :by, :now)
                                ON CONFLICT (session_id) DO NOTHING
                                """)
                        .addParam("id", session.toString())
                        .addParam("supervisor", pair.supervisor().toString())
                        .addParam("supervised", pair.supervised().toString())
                        .addParam("name", pair.supervisedName())
                        .addParam("body", text)
                        .addParam("by", by)
                        .addParam("now", now.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    /** False if the version is no longer the newest. */
    static boolean update(Db db, UUID session, long version, String text, String by, Instant now) {
        return db.dml(
                                """
                                UPDATE supervision_note
                                   SET body = :body, written_by = :by, written_at = :now,
                                       version = version + 1
                                 WHERE session_id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("body", text)
                        .addParam("by", by)
                        .addParam("now", now.atOffset(ZoneOffset.UTC))
                        .addParam("id", session.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if the version is no longer the newest. */
    static boolean delete(Db db, UUID session, long version) {
        return db.dml(
                                """
                                DELETE FROM supervision_note
                                 WHERE session_id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", session.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }
}
