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

    /** Whether nobody else works under the key; until the end of the transaction nobody will. */
    static boolean lock(Db db, Key key) {
        return db.get(
                        """
                        SELECT pg_try_advisory_xact_lock(
                                   hashtextextended(:person || ' ' || :route || ' ' || :key, 0))
                               AS free
                        """)
                .addParam("person", key.person().toString())
                .addParam("route", key.route())
                .addParam("key", key.key())
                .execute()
                .orElseThrow()
                .column("free")
                .get(Boolean.class);
    }

    static long store(Db db, Key key, byte[] hash, Answer answer, OffsetDateTime now) {
        return db.dml(
                        """
                        INSERT INTO idempotency
                               (person, route, key, answered_at, body_hash, status, headers, body)
                        VALUES (CAST(:person AS uuid), :route, :key, :now, :hash, :status,
                                :headers, :body)
                        """)
                .addParam("person", key.person())
                .addParam("route", key.route())
                .addParam("key", key.key())
                .addParam("now", now)
                .addParam("hash", hash)
                .addParam("status", answer.status())
                .addParam("headers", answer.headers().toArray(String[]::new))
                .addParam("body", answer.body().bytes())
                .execute();
    }

    static Optional<Told> find(Db db, Key key) {
        return db.get(
                        """
                        SELECT body_hash, status, headers, body FROM idempotency
                         WHERE person = CAST(:person AS uuid) AND route = :route AND key = :key
                        """)
                .addParam("person", key.person())
                .addParam("route", key.route())
                .addParam("key", key.key())
                .execute()
                .map(IdempotencyQueries::told);
    }

    private static Told told(DbRow row) {
        return new Told(
                row.column("body_hash").get(byte[].class),
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
        db.dml("DELETE FROM idempotency WHERE answered_at < :then")
                .addParam("then", then)
                .execute();
    }
}
