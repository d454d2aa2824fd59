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

    /** Those it is for, whether they came or not. */
    static Readership everybody(Db db, Forum forum, LocalDate today) {
        return db.get(
                        """
                        SELECT count(DISTINCT m.person) AS people, count(DISTINCT m.trust) AS trusts
                          FROM alongside_platform.membership m
                          JOIN alongside_platform.trust t ON t.id = m.trust
                         WHERE m.valid_from <= :today
                           AND (m.valid_until IS NULL OR m.valid_until >= :today)
                           AND t.status IN ('trial', 'active', 'read_only')
                           AND m.roles && CAST(:roles AS text[])
                           AND (:reach = 'national'
                                OR :reach = 'region' AND t.region_code = CAST(:region AS text)
                                OR :reach = 'trust' AND t.id = CAST(:trust AS text))
                        """)
                .addParam("today", today)
                .addParam("roles", keys(forum))
                .addParam("reach", forum.reach().key())
                .addParam("region", forum.regionCode())
                .addParam("trust", forum.trust())
                .execute()
                .map(ForumQueries::readership)
                .orElseThrow();
    }

    /** Those who are members, and still belong to the Trust in whose name they came. */
    static Readership members(Db db, Forum forum, LocalDate today) {
        return db.get(
                        """
                        SELECT count(*) AS people, count(DISTINCT p.trust) AS trusts
                          FROM participant p
                          LEFT JOIN alongside_platform.membership m
                            ON m.trust = p.trust AND m.person = p.person
                           AND m.valid_from <= :today
                           AND (m.valid_until IS NULL OR m.valid_until >= :today)
                           AND m.roles && CAST(:roles AS text[])
                         WHERE p.forum = CAST(:forum AS uuid) AND p.state = 'member'
                           AND (p.trust IS NULL OR m.person IS NOT NULL)
                        """)
                .addParam("today", today)
                .addParam("roles", keys(forum))
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
                StandingQueries.roles(row.column("roles").get(String.class)),
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
