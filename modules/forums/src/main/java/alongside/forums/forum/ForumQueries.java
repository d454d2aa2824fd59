package alongside.forums.forum;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of forums, and how many people can read one. */
final class ForumQueries {
    private static final String COLUMNS =
            """
            SELECT id, name, purpose, reach, region_code, trust, specialism, visibility,
                   array_to_string(roles, ',') AS roles, reviewed, closed_at, version
              FROM forum
            """;

    private ForumQueries() {}

    static List<Forum> all(Db db) {
        return db.query(COLUMNS + " ORDER BY closed_at IS NOT NULL, lower(name), id")
                .execute()
                .map(ForumQueries::forum)
                .toList();
    }

    static Optional<Forum> find(Db db, UUID id) {
        return db.get(COLUMNS + " WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute()
                .map(ForumQueries::forum);
    }

    static boolean named(Db db, String name, @Nullable String trust, @Nullable UUID other) {
        return db.get(
                        """
                        SELECT 1 AS one
                          FROM forum
                         WHERE lower(name) = lower(:name)
                           AND coalesce(trust, '') = coalesce(CAST(:trust AS text), '')
                           AND id IS DISTINCT FROM CAST(:other AS uuid)
                        """)
                .addParam("name", name)
                .addParam("trust", trust)
                .addParam("other", other == null ? null : other.toString())
                .execute()
                .isPresent();
    }

    static UUID insert(Db db, ForumDraft.Checked draft) {
        return db.query(
                        """
                        INSERT INTO forum (name, purpose, reach, region_code, trust, specialism,
                                           visibility, roles, reviewed)
                        VALUES (:name, :purpose, :reach, CAST(:region AS text),
                                CAST(:trust AS text), CAST(:specialism AS text), :visibility,
                                CAST(:roles AS text[]),
                                :reviewed)
                        RETURNING id
                        """)
                .addParam("name", draft.name())
                .addParam("purpose", draft.purpose())
                .addParam("reach", draft.reach().key())
                .addParam("region", draft.regionCode())
                .addParam("trust", draft.trust())
                .addParam("specialism", draft.specialism())
                .addParam("visibility", draft.visibility().key())
                .addParam("roles", draft.roleKeys())
                .addParam("reviewed", draft.reviewed().key())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** False if it is no longer at this version. What it reaches stays as it was made. */
    static boolean update(Db db, UUID id, long version, ForumDraft.Checked draft) {
        return db.dml(
                                """
                                UPDATE forum
                                   SET name = :name, purpose = :purpose,
                                       specialism = CAST(:specialism AS text),
                                       visibility = :visibility,
                                       roles = CAST(:roles AS text[]),
                                       reviewed = :reviewed, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("name", draft.name())
                        .addParam("purpose", draft.purpose())
                        .addParam("specialism", draft.specialism())
                        .addParam("visibility", draft.visibility().key())
                        .addParam("roles", draft.roleKeys())
                        .addParam("reviewed", draft.reviewed().key())
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static boolean close(Db db, UUID id, long version, @Nullable OffsetDateTime at) {
        return db.dml(
                                """
                                UPDATE forum
                                   SET closed_at = CAST(:at AS timestamptz), version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("at", at)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /**
     * Members who still belong to the Trust in whose name they came, and in an open forum everybody
     * it is for.
     */
    static Readership readers(Db db, Forum forum, LocalDate today) {
        return db.get(
                        """
                        WITH current AS (
                            SELECT m.person, m.trust, m.roles && CAST(:roles AS text[]) AS fits
                              FROM alongside_platform.membership m
                              JOIN alongside_platform.trust t ON t.id = m.trust
                             WHERE m.valid_from <= :today
                               AND (m.valid_until IS NULL OR m.valid_until >= :today)
                               AND t.status IN ('trial', 'active', 'read_only')
                               AND (:reach = 'national'
                                    OR :reach = 'region' AND t.region_code = CAST(:region AS text)
                                    OR :reach = 'trust' AND t.id = CAST(:trust AS text))),
                        reading AS (
                            SELECT c.person, c.trust
                              FROM current c
                             WHERE c.fits AND CAST(:open AS boolean)
                               AND NOT EXISTS (SELECT FROM participant p
                                                WHERE p.forum = CAST(:forum AS uuid)
                                                  AND p.person = c.person
                                                  AND p.state = 'removed')
                            UNION
                            SELECT p.person, p.trust
                              FROM participant p
                              LEFT JOIN current c ON c.person = p.person AND c.trust = p.trust
                             WHERE p.forum = CAST(:forum AS uuid) AND p.state = 'member'
                               AND (p.trust IS NULL OR c.fits
                                    OR p.part <> 'member' AND c.person IS NOT NULL))
                        SELECT count(DISTINCT person) AS people, count(DISTINCT trust) AS trusts
                          FROM reading
                        """)
                .addParam("today", today)
                .addParam("roles", keys(forum))
                .addParam("reach", forum.reach().key())
                .addParam("region", forum.regionCode())
                .addParam("trust", forum.trust())
                .addParam("open", forum.visibility() == Visibility.OPEN)
                .addParam("forum", forum.id().toString())
                .execute()
                .map(ForumQueries::readership)
                .orElseThrow();
    }

    private static Readership readership(DbRow row) {
        return new Readership(
                row.column("people").get(Long.class), row.column("trusts").get(Long.class));
    }

    private static String[] keys(Forum forum) {
        return forum.roles().stream().map(alongside.kernel.Role::key).toArray(String[]::new);
    }

    private static Forum forum(DbRow row) {
        return new Forum(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("purpose").get(String.class),
                Reach.of(row.column("reach").get(String.class)).orElseThrow(),
                row.column("region_code").get(String.class),
                row.column("trust").get(String.class),
                text(row.column("specialism").get(String.class)),
                Visibility.valueOf(upper(row, "visibility")),
                Hat.roles(row.column("roles").get(String.class)),
                Reviewed.valueOf(upper(row, "reviewed")),
                row.column("closed_at").get(Instant.class),
                row.column("version").get(Long.class).intValue());
    }

    private static String upper(DbRow row, String column) {
        return row.column(column).get(String.class).toUpperCase(Locale.ROOT);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
