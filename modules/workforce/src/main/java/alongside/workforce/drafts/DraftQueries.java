package alongside.workforce.drafts;

import alongside.kernel.Db;
import alongside.portal.Json;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The only statements that read or write drafts. Each asks whose account it is for. */
final class DraftQueries {
    private DraftQueries() {}

    record Fields(Map<String, String> fields) {}

    /** The account's own, the newest first. */
    static List<FormDraft> all(Db db, UUID writer) {
        return db.query(
                        """
                        SELECT id, form, CAST(fields AS text) AS fields, saved_at, version
                          FROM form_draft WHERE writer = CAST(:writer AS uuid)
                         ORDER BY saved_at DESC, id DESC
                        """)
                .addParam("writer", writer.toString())
                .execute()
                .map(DraftQueries::draft)
                .toList();
    }

    static Optional<FormDraft> find(Db db, UUID writer, UUID id) {
        return all(db, writer).stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /** False if there is a draft of this id already, whoever wrote it. */
    static boolean insert(
            Db db, UUID writer, UUID id, String form, Map<String, String> fields, Instant now) {
        return db.dml(
                                """
                                INSERT INTO form_draft (id, writer, form, fields, saved_at)
                                VALUES (CAST(:id AS uuid), CAST(:writer AS uuid), :form,
                                        CAST(:fields AS jsonb), :now)
                                ON CONFLICT (id) DO NOTHING
                                """)
                        .addParam("id", id.toString())
                        .addParam("writer", writer.toString())
                        .addParam("form", form)
                        .addParam("fields", Json.text(new Fields(fields)))
                        .addParam("now", now.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    /** False if it was kept elsewhere since, or is not the writer's draft of this form. */
    static boolean update(
            Db db,
            UUID writer,
            UUID id,
            String form,
            long version,
            Map<String, String> fields,
            Instant now) {
        return db.dml(
                                """
                                UPDATE form_draft
                                   SET fields = CAST(:fields AS jsonb), saved_at = :now,
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND writer = CAST(:writer AS uuid)
                                   AND form = :form AND version = :version
                                """)
                        .addParam("fields", Json.text(new Fields(fields)))
                        .addParam("now", now.atOffset(ZoneOffset.UTC))
                        .addParam("id", id.toString())
                        .addParam("writer", writer.toString())
                        .addParam("form", form)
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static boolean delete(Db db, UUID writer, UUID id) {
        return db.dml(
                                """
                                DELETE FROM form_draft
                                 WHERE id = CAST(:id AS uuid) AND writer = CAST(:writer AS uuid)
                                """)
                        .addParam("id", id.toString())
                        .addParam("writer", writer.toString())
                        .execute()
                == 1;
    }

    /** Drafts that nobody came back to. */
    static void forget(Db db, UUID writer, Instant before) {
        db.dml(
                        """
                        DELETE FROM form_draft
                         WHERE writer = CAST(:writer AS uuid) AND saved_at < :before
                        """)
                .addParam("writer", writer.toString())
                .addParam("before", before.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static FormDraft draft(DbRow row) {
        return new FormDraft(
                row.column("id").get(UUID.class),
                row.column("form").get(String.class),
                Json.value(row.column("fields").get(String.class), Fields.class).fields(),
                row.column("saved_at").get(Instant.class),
                row.column("version").get(Integer.class));
    }
}
