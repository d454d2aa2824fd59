package alongside.forums.writings;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The only statements that read or write drafts. Each asks whose it is. */
final class WritingQueries {
    private WritingQueries() {}

    /** The writer's own, the newest first, wherever they are. */
    static List<Writing> all(Db db, UUID person) {
        return db.query(
                        """
                        SELECT w.id, coalesce(k.forum, g.id) AS forum, k.id AS topic,
                               coalesce(k.title, g.name, '') AS place_name, w.title, w.kind,
                               w.body, w.reply_to, w.unnamed, w.saved_at, w.version
                          FROM writing w
                          LEFT JOIN topic k ON k.id = w.place
                          LEFT JOIN forum g ON g.id = w.place
                         WHERE w.person = CAST(:person AS uuid)
                         ORDER BY w.saved_at DESC, w.id DESC
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(WritingQueries::writing)
                .toList();
    }

    /** False if there is a draft of this id already, whoever wrote it. */
    static boolean insert(
            Db db,
            UUID person,
            UUID id,
            UUID place,
            WritingDraft.Checked draft,
            OffsetDateTime at) {
        return db.dml(
                                """
                                INSERT INTO writing (id, person, place, title, kind, body, reply_to,
                                                     unnamed, saved_at)
                                VALUES (CAST(:id AS uuid), CAST(:person AS uuid),
                                        CAST(:place AS uuid), :title, :kind, :body,
                                        CAST(:reply AS int), :unnamed, CAST(:at AS timestamptz))
                                    ON CONFLICT (id) DO NOTHING
                                """)
                        .addParam("id", id.toString())
                        .addParam("person", person.toString())
                        .addParam("place", place.toString())
                        .addParam("title", draft.title())
                        .addParam("kind", draft.kind())
                        .addParam("body", draft.body())
                        .addParam("reply", draft.replyTo())
                        .addParam("unnamed", draft.unnamed())
                        .addParam("at", at)
                        .execute()
                == 1;
    }

    /** False if it was kept elsewhere since, or is not the writer's draft for this place. */
    static boolean update(
            Db db,
            UUID person,
            UUID id,
            UUID place,
            long version,
            WritingDraft.Checked draft,
            OffsetDateTime at) {
        return db.dml(
                                """
                                UPDATE writing
                                   SET title = :title, kind = :kind, body = :body,
                                       reply_to = CAST(:reply AS int), unnamed = :unnamed,
                                       saved_at = CAST(:at AS timestamptz), version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND person = CAST(:person AS uuid)
                                   AND place = CAST(:place AS uuid) AND version = :version
                                """)
                        .addParam("title", draft.title())
                        .addParam("kind", draft.kind())
                        .addParam("body", draft.body())
                        .addParam("reply", draft.replyTo())
                        .addParam("unnamed", draft.unnamed())
                        .addParam("at", at)
                        .addParam("id", id.toString())
                        .addParam("person", person.toString())
                        .addParam("place", place.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static boolean delete(Db db, UUID person, UUID id) {
        return db.dml(
                                """
                                DELETE FROM writing
                                 WHERE id = CAST(:id AS uuid) AND person = CAST(:person AS uuid)
                                """)
                        .addParam("id", id.toString())
                        .addParam("person", person.toString())
                        .execute()
                == 1;
    }

    /** Drafts that their writer did not come back to. */
    static void forget(Db db, UUID person, OffsetDateTime before) {
        db.dml(
                        """
                        DELETE FROM writing
                         WHERE person = CAST(:person AS uuid)
                           AND saved_at < CAST(:before AS timestamptz)
                        """)
                .addParam("person", person.toString())
                .addParam("before", before)
                .execute();
    }

    private static Writing writing(DbRow row) {
        var reply = row.column("reply_to").get(Long.class);
        return new Writing(
                row.column("id").get(UUID.class),
                row.column("forum").get(UUID.class),
                row.column("topic").get(UUID.class),
                row.column("place_name").get(String.class),
                row.column("title").get(String.class),
                row.column("kind").get(String.class),
                row.column("body").get(String.class),
                reply == null ? null : reply.intValue(),
                row.column("unnamed").get(Boolean.class),
                row.column("saved_at").get(Instant.class),
                row.column("version").get(Long.class).intValue());
    }
}
