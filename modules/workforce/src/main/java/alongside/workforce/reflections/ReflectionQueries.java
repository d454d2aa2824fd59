package alongside.workforce.reflections;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The only statements that read or write reflections. Each asks whose account it is for. */
final class ReflectionQueries {
    private ReflectionQueries() {}

    /** Those the account wrote, and those shared with it, the newest first. */
    static List<Reflection> all(Db db, UUID account) {
        return db.query(
                        """
                        SELECT id, author = CAST(:account AS uuid) AS mine, author_name, title,
                               body, written_on, shared_with, shared_with_name, version
                          FROM reflection
                         WHERE CAST(:account AS uuid) IN (author, shared_with)
                         ORDER BY id DESC
                        """)
                .addParam("account", account.toString())
                .execute()
                .map(ReflectionQueries::reflection)
                .toList();
    }

    /** Empty for everybody but the author and the one it is shared with. */
    static Optional<Reflection> find(Db db, UUID id, UUID account) {
        return db.get(
                        """
                        SELECT id, author = CAST(:account AS uuid) AS mine, author_name, title,
                               body, written_on, shared_with, shared_with_name, version
                          FROM reflection
                         WHERE id = CAST(:id AS uuid)
                           AND CAST(:account AS uuid) IN (author, shared_with)
                        """)
                .addParam("id", id.toString())
                .addParam("account", account.toString())
                .execute()
                .map(ReflectionQueries::reflection);
    }

    static UUID insert(Db db, Actor author, ReflectionDraft draft, LocalDate today) {
        return db.query(
                        """
                        INSERT INTO reflection (author, author_name, title, body, written_on)
                        VALUES (CAST(:author AS uuid), :name, :title, :body, :today) RETURNING id
                        """)
                .addParam("author", author.person().toString())
                .addParam("name", author.name())
                .addParam("title", draft.title())
                .addParam("body", draft.text())
                .addParam("today", today)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** False if it is not the author's, or no longer at this version. */
    static boolean update(Db db, UUID id, UUID author, long version, ReflectionDraft draft) {
        return db.dml(
                                """
                                UPDATE reflection
                                   SET title = :title, body = :body, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND author = CAST(:author AS uuid)
                                   AND version = :version
                                """)
                        .addParam("title", draft.title())
                        .addParam("body", draft.text())
                        .addParam("id", id.toString())
                        .addParam("author", author.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if it is not the author's, or no longer at this version. */
    static boolean share(Db db, UUID id, UUID author, long version, @Nullable Member with) {
        return db.dml(
                                """
                                UPDATE reflection
                                   SET shared_with = CAST(:account AS uuid),
                                       shared_with_name = CAST(:name AS text),
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND author = CAST(:author AS uuid)
                                   AND version = :version
                                """)
                        .addParam("account", with == null ? null : with.account().toString())
                        .addParam("name", with == null ? null : with.name())
                        .addParam("id", id.toString())
                        .addParam("author", author.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if it is not the author's, or no longer at this version. */
    static boolean delete(Db db, UUID id, UUID author, long version) {
        return db.dml(
                                """
                                DELETE FROM reflection
                                 WHERE id = CAST(:id AS uuid) AND author = CAST(:author AS uuid)
                                   AND version = :version
                                """)
                        .addParam("id", id.toString())
                        .addParam("author", author.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static Reflection reflection(DbRow row) {
        return new Reflection(
                row.column("id").get(UUID.class),
                row.column("mine").get(Boolean.class),
                row.column("author_name").get(String.class),
                row.column("title").get(String.class),
                row.column("written_on").get(LocalDate.class),
                row.column("shared_with").get(UUID.class),
                row.column("shared_with_name").get(String.class),
                row.column("version").get(Integer.class),
                row.column("body").get(String.class));
    }
}
