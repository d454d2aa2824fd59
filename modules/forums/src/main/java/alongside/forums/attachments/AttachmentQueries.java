package alongside.forums.attachments;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The table of files. */
final class AttachmentQueries {
    private static final String COLUMNS =
            "SELECT id, post, name, kind, size, state, added_at FROM attachment ";

    private AttachmentQueries() {}

    static List<Attachment> of(Db db, List<UUID> posts) {
        return db.query(
                        COLUMNS
                                + """
                                 WHERE post = ANY (CAST(:posts AS uuid[]))
                                 ORDER BY added_at, id
                                """)
                .addParam("posts", posts.stream().map(UUID::toString).toArray(String[]::new))
                .execute()
                .map(AttachmentQueries::attachment)
                .toList();
    }

    static Optional<Attachment> find(Db db, UUID id) {
        return db.get(COLUMNS + "WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute()
                .map(AttachmentQueries::attachment);
    }

    static byte[] content(Db db, UUID id) {
        return db.get("SELECT content FROM attachment WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute()
                .map(row -> row.column("content").get(byte[].class))
                .orElseThrow();
    }

    static UUID insert(
            Db db,
            UUID post,
            String name,
            FileKind kind,
            byte[] content,
            Attachment.State state,
            OffsetDateTime at) {
        return db.query(
                        """
                        INSERT INTO attachment (post, name, kind, size, state, content, added_at)
                        VALUES (CAST(:post AS uuid), :name, :kind, :size, :state, :content,
                                CAST(:at AS timestamptz))
                        RETURNING id
                        """)
                .addParam("post", post.toString())
                .addParam("name", name)
                .addParam("kind", kind.key())
                .addParam("size", content.length)
                .addParam("state", state.key())
                .addParam("content", content)
                .addParam("at", at)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    static boolean delete(Db db, UUID id) {
        return db.dml("DELETE FROM attachment WHERE id = CAST(:id AS uuid)")
                        .addParam("id", id.toString())
                        .execute()
                == 1;
    }

    static List<UUID> checking(Db db) {
        return db.query("SELECT id FROM attachment WHERE state = 'checking' ORDER BY id LIMIT 20")
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList();
    }

    /** Of one in which something was found nothing but its name stays. */
    static boolean checked(Db db, UUID id, Attachment.State state) {
        return db.dml(
                                """
                                UPDATE attachment
                                   SET state = :state,
                                       content = CASE WHEN :state = 'infected'
                                                      THEN CAST('' AS bytea) ELSE content END
                                 WHERE id = CAST(:id AS uuid) AND state = 'checking'
                                """)
                        .addParam("state", state.key())
                        .addParam("id", id.toString())
                        .execute()
                == 1;
    }

    /** Those of posts that cannot be brought back any more. */
    static long purge(Db db, OffsetDateTime before) {
        return db.dml(
                        """
                        DELETE FROM attachment
                         WHERE post IN (SELECT id FROM post
                                         WHERE state = 'deleted'
                                           AND deleted_at < CAST(:before AS timestamptz))
                        """)
                .addParam("before", before)
                .execute();
    }

    private static Attachment attachment(DbRow row) {
        return new Attachment(
                row.column("id").get(UUID.class),
                row.column("post").get(UUID.class),
                row.column("name").get(String.class),
                FileKind.of(row.column("kind").get(String.class)),
                row.column("size").get(Long.class).intValue(),
                Attachment.State.valueOf(
                        row.column("state").get(String.class).toUpperCase(Locale.ROOT)),
                row.column("added_at").get(Instant.class));
    }
}
