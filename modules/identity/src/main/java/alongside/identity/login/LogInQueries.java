package alongside.identity.login;

import alongside.kernel.Db;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Rows of {@code log_in}: who has gone to Keycloak and is not back. */
final class LogInQueries {
    private LogInQueries() {}

    /** What a browser must bring back, or we must remember, until then. */
    record Departure(String nonce, String verifier, String next) {}

    static void insert(
            Db db, byte[] state, byte[] browser, Departure departure, OffsetDateTime expires) {
        db.dml(
                        """
                        INSERT INTO log_in (state, browser, nonce, verifier, next, expires_at)
                        VALUES (:state, :browser, :nonce, :verifier, :next, :expires)
                        """)
                .addParam("state", state)
                .addParam("browser", browser)
                .addParam("nonce", departure.nonce())
                .addParam("verifier", departure.verifier())
                .addParam("next", departure.next())
                .addParam("expires", expires)
                .execute();
    }

    /** Finds it and removes it, so that a state is good once. */
    static Optional<Departure> take(Db db, byte[] state, byte[] browser, OffsetDateTime now) {
        return db.get(
                        """
                        DELETE FROM log_in
                         WHERE state = :state AND browser = :browser AND expires_at > :now
                        RETURNING nonce, verifier, next
                        """)
                .addParam("state", state)
                .addParam("browser", browser)
                .addParam("now", now)
                .execute()
                .map(row ->
                        new Departure(
                                row.column("nonce").get(String.class),
                                row.column("verifier").get(String.class),
                                row.column("next").get(String.class)));
    }

    static long deleteExpired(Db db, OffsetDateTime now) {
        return db.dml("DELETE FROM log_in WHERE expires_at <= :now").addParam("now", now).execute();
    }
}
