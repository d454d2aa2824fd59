package alongside.tenants.organisations;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The files that the register was made from. */
final class FileQueries {
    private FileQueries() {}

    /** Nobody else changes the register until this transaction ends. */
    static void lock(Db db) {
        db.dml("LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE").execute();
    }

    static Optional<RegisterFile> add(
            Db db, Actor actor, String name, LocalDate asAt, byte[] content) {
        return db.query(
                        """
                        INSERT INTO organisation_file (name, as_at, content, brought_by, brought_by_name)
                        VALUES (:name, :asAt, :content, CAST(:actor AS uuid), :actorName)
                        ON CONFLICT DO NOTHING
                        RETURNING id, name, as_at, content, brought_by_name, saved_at
                        """)
                .addParam("name", name)
                .addParam("asAt", asAt)
                .addParam("content", content)
                .addParam("actor", actor.person())
                .addParam("actorName", actor.name())
                .execute()
                .map(FileQueries::file)
                .findFirst();
    }

    static Optional<RegisterFile> find(Db db, UUID id) {
        return db.get(
                        """
                        SELECT id, name, as_at, content, brought_by_name, saved_at
                          FROM organisation_file
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", id)
                .execute()
                .map(FileQueries::file);
    }

    static void saved(Db db, UUID id, String outcome) {
        db.dml(
                        """
                        UPDATE organisation_file SET saved_at = now(), outcome = CAST(:outcome AS jsonb)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", id)
                .addParam("outcome", outcome)
                .execute();
    }

    /** The date of the newest file that was saved. */
    static Optional<LocalDate> newest(Db db) {
        return db
                .query(
                        """
                        SELECT as_at FROM organisation_file
                         WHERE saved_at IS NOT NULL
                         ORDER BY as_at DESC
                         LIMIT 1
                        """)
                .execute()
                .map(row -> row.column("as_at").get(LocalDate.class))
                .toList()
                .stream()
                .findFirst();
    }

    private static RegisterFile file(DbRow row) {
        return new RegisterFile(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("as_at").get(LocalDate.class),
                row.column("content").get(byte[].class),
                row.column("brought_by_name").get(String.class),
                row.column("saved_at").get(Instant.class));
    }
}
