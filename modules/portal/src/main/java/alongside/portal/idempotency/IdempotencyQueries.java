package alongside.portal.idempotency;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Rows of {@code idempotency}. */
final class IdempotencyQueries {
    private IdempotencyQueries() {}

    /** Whether nobody had the key before. */
    static boolean claim(Db db, Key key, OffsetDateTime now) {
        return db.dml(
                                """
                                INSERT INTO idempotency (person, route, key, claimed_at)
                                VALUES (CAST(:person AS uuid), :route, :key, :now)
                                ON CONFLICT DO NOTHING
                                """)
                        .addParam("person", key.person())
                        .addParam("route", key.route())
                        .addParam("key", key.key())
                        .addParam("now", now)
                        .execute()
                == 1;
    }

    static void release(Db db, Key key) {
        db.dml(
                        """
                        DELETE FROM idempotency
                         WHERE person = CAST(:person AS uuid) AND route = :route AND key = :key
                        """)
                .addParam("person", key.person())
                .addParam("route", key.route())
                .addParam("key", key.key())
                .execute();
    }

    static void store(Db db, Key key, byte[] hash, Answer answer) {
        db.dml(
                        """
                        UPDATE idempotency
                           SET body_hash = :hash, status = :status, headers = :headers, body = :body
                         WHERE person = CAST(:person AS uuid) AND route = :route AND key = :key
                        """)
                .addParam("hash", hash)
                .addParam("status", answer.status())
                .addParam("headers", answer.headers().toArray(String[]::new))
                .addParam("body", answer.body().bytes())
                .addParam("person", key.person())
                .addParam("route", key.route())
                .addParam("key", key.key())
                .execute();
    }

    /** The answer, once there is one. */
    static Optional<Told> find(Db db, Key key) {
        return db.get(
                        """
                        SELECT body_hash, status, headers, body FROM idempotency
                         WHERE person = CAST(:person AS uuid) AND route = :route AND key = :key
                           AND status IS NOT NULL
                        """)
                .addParam("person", key.person())
                .addParam("route", key.route())
                .addParam("key", key.key())
                .execute()
                .map(IdempotencyQueries::told);
    }

    private static Told told(DbRow row) {
        return new Told(
                new Answer.Body(row.column("body_hash").get(byte[].class)),
                new Answer(
                        row.column("status").get(Integer.class),
                        list(row.column("headers").get(Array.class)),
                        new Answer.Body(row.column("body").get(byte[].class))));
    }

    private static List<String> list(Array array) {
        try {
            return List.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void forgetBefore(Db db, OffsetDateTime then) {
        db.dml("DELETE FROM idempotency WHERE claimed_at < :then").addParam("then", then).execute();
    }

    /** An answer, and the hash of the body it answers. */
    record Told(Answer.Body hash, Answer answer) {}
}
