package alongside.identity.sessions;

import alongside.kernel.Db;
import alongside.portal.Visit;
import com.google.errorprone.annotations.CompileTimeConstant;
import io.helidon.dbclient.DbClientException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What every request asks. Run by {@code look}, so tables are named with their schema; and by JDBC
 * itself, because DbClient's parsing and mapping cost each request half as much as the query.
 */
final class ArrivalQueries {
    private static final String MEMBERSHIP =
            """
              LEFT JOIN (alongside_platform.membership m
                         JOIN alongside_platform.trust t ON t.id = m.trust AND t.slug = ?)
                ON m.person = p.id
               AND m.valid_from <= ?
               AND (m.valid_until IS NULL OR m.valid_until >= ?)
            """;
    private static final String PERSON =
            """
            p.id, p.name, p.email, array_to_string(p.platform_roles, ',') AS platform_roles,
            t.id AS trust, t.slug, t.name AS trust_name, t.status,
            array_to_string(m.roles, ',') AS roles
            """;

    private static final String WITHOUT_SESSION =
            "SELECT '' AS csrf, now() AS seen_at, "
                    + PERSON
                    + " FROM alongside_platform.person p "
                    + MEMBERSHIP;

    private ArrivalQueries() {}

    static Optional<Arrival> bySession(
            Db db, byte[] hash, String slug, OffsetDateTime now, OffsetDateTime idle) {
        // A day of a membership ends at midnight in London, summer or winter.
        var today = now.atZoneSameInstant(Visit.ZONE).toLocalDate();
        return one(
                db,
                "SELECT s.csrf, s.seen_at, "
                        + PERSON
                        + """
                           FROM alongside_platform.session s
                           JOIN alongside_platform.person p ON p.id = s.person
                        """
                        + MEMBERSHIP
                        + " WHERE s.hash = ? AND s.ends_at > ? AND s.seen_at > ?",
                slug,
                today,
                today,
                hash,
                now,
                idle);
    }

    static Optional<Arrival> bySubject(Db db, String subject, String slug, LocalDate today) {
        return one(db, WITHOUT_SESSION + " WHERE p.subject = ?", slug, today, today, subject);
    }

    static Optional<Arrival> byPerson(Db db, UUID person, String slug, LocalDate today) {
        return one(db, WITHOUT_SESSION + " WHERE p.id = ?", slug, today, today, person);
    }

    private static Optional<Arrival> one(
            Db db, @CompileTimeConstant String sql, Object... parameters) {
        try (var statement = db.connection().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(Arrival.of(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DbClientException("Who asks could not be looked up", e);
        }
    }
}
