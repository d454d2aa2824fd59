package alongside.identity.sessions;

import alongside.kernel.Db;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code session}. */
final class SessionQueries {
    private SessionQueries() {}

    static void insert(
            Db db, byte[] hash, NewSession session, OffsetDateTime now, OffsetDateTime end) {
        db.dml(
                        """
                        INSERT INTO session (hash, person, csrf, keycloak_session, id_token,
                                             refresh_token, started_at, seen_at, checked_at, ends_at)
                        VALUES (:hash, CAST(:person AS uuid), :csrf, :keycloak, :token, :refresh,
                                :now, :now, :now, :end)
                        """)
                .addParam("hash", hash)
                .addParam("person", session.person())
                .addParam("csrf", session.csrf())
                .addParam("keycloak", session.keycloakSession())
                .addParam("token", session.idToken())
                .addParam("refresh", session.refreshToken())
                .addParam("now", now)
                .addParam("end", end)
                .execute();
        db.dml("UPDATE person SET logged_in_at = :now WHERE id = CAST(:person AS uuid)")
                .addParam("now", now)
                .addParam("person", session.person())
                .execute();
    }

    static long touch(Db db, byte[] hash, OffsetDateTime now) {
        return db.dml("UPDATE session SET seen_at = :now WHERE hash = :hash")
                .addParam("now", now)
                .addParam("hash", hash)
                .execute();
    }

    /** The id token of the session that ended. */
    static Optional<String> delete(Db db, byte[] hash) {
        return db.get("DELETE FROM session WHERE hash = :hash RETURNING id_token")
                .addParam("hash", hash)
                .execute()
                .map(row -> row.column("id_token").get(String.class));
    }

    static long deleteByKeycloakSession(Db db, String session) {
        return db.dml("DELETE FROM session WHERE keycloak_session = :session")
                .addParam("session", session)
                .execute();
    }

    static long deleteBySubject(Db db, String subject) {
        return db.dml(
                        """
                        DELETE FROM session
                         WHERE person = (SELECT id FROM person WHERE subject = :subject)
                        """)
                .addParam("subject", subject)
                .execute();
    }

    static long deleteEnded(Db db, OffsetDateTime now, OffsetDateTime idle) {
        return db.dml("DELETE FROM session WHERE ends_at <= :now OR seen_at <= :idle")
                .addParam("now", now)
                .addParam("idle", idle)
                .execute();
    }

    static List<Sessions.Due> due(Db db, OffsetDateTime before) {
        return db.query(
                        """
                        SELECT encode(hash, 'hex') AS hash, refresh_token
                          FROM session
                         WHERE checked_at < :before AND refresh_token <> ''
                         ORDER BY checked_at
                         LIMIT 500
                        """)
                .addParam("before", before)
                .execute()
                .map(row ->
                        new Sessions.Due(
                                row.column("hash").get(String.class),
                                row.column("refresh_token").get(String.class)))
                .toList();
    }

    static long renewed(Db db, Sessions.Due due, String refreshToken, OffsetDateTime now) {
        return db.dml(
                        """
                        UPDATE session SET refresh_token = :token, checked_at = :now
                         WHERE hash = decode(:hash, 'hex')
                        """)
                .addParam("token", refreshToken)
                .addParam("now", now)
                .addParam("hash", due.hash())
                .execute();
    }

    static long refused(Db db, Sessions.Due due) {
        return db.dml("DELETE FROM session WHERE hash = decode(:hash, 'hex')")
                .addParam("hash", due.hash())
                .execute();
    }

    /** What is stored of a log-in that succeeded. */
    record NewSession(
            UUID person,
            String csrf,
            String keycloakSession,
            String idToken,
            String refreshToken) {}
}
