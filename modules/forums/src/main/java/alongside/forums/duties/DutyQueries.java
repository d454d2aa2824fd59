package alongside.forums.duties;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rota. A moderator who left, or is none any more, is on duty no more. */
final class DutyQueries {
    private static final String COLUMNS =
            """
            SELECT d.id, p.id AS member, d.person, f.display_name, d.begins_at, d.ends_at,
                   cf.display_name AS covers
              FROM duty d
              JOIN participant p ON p.forum = d.forum AND p.person = d.person
               AND p.state = 'member' AND p.part <> 'member'
              JOIN profile f ON f.person = p.person AND f.trust = coalesce(p.trust, '')
              LEFT JOIN participant cp ON cp.forum = d.forum AND cp.person = d.covers
              LEFT JOIN profile cf ON cf.person = cp.person AND cf.trust = coalesce(cp.trust, '')
             WHERE d.forum = CAST(:forum AS uuid)
            """;

    private DutyQueries() {}

    /** Those that have not ended, by when they begin. */
    static List<Duty> ahead(Db db, UUID forum, OffsetDateTime now) {
        return db.query(
                        COLUMNS
                                + """
                                   AND d.ends_at > CAST(:now AS timestamptz)
                                 ORDER BY d.begins_at, d.id
                                """)
                .addParam("forum", forum.toString())
                .addParam("now", now)
                .execute()
                .map(DutyQueries::duty)
                .toList();
    }

    static Optional<Duty> find(Db db, UUID forum, UUID id) {
        return db.get(COLUMNS + " AND d.id = CAST(:id AS uuid)")
                .addParam("forum", forum.toString())
                .addParam("id", id.toString())
                .execute()
                .map(DutyQueries::duty);
    }

    /** Who is on duty, the one who stays longest first. */
    record Now(UUID person, String name, Instant until) {}

    static Optional<Now> now(Db db, UUID forum, OffsetDateTime now) {
        return db
                .query(
                        COLUMNS
                                + """
                                   AND d.begins_at <= CAST(:now AS timestamptz)
                                   AND d.ends_at > CAST(:now AS timestamptz)
                                 ORDER BY d.ends_at DESC, d.id
                                 LIMIT 1
                                """)
                .addParam("forum", forum.toString())
                .addParam("now", now)
                .execute()
                .map(row ->
                        new Now(
                                row.column("person").get(UUID.class),
                                row.column("display_name").get(String.class),
                                row.column("ends_at").get(Instant.class)))
                .toList()
                .stream()
                .findFirst();
    }

    /** The name of a chair. */
    static Optional<String> chair(Db db, UUID forum) {
        return db
                .query(
                        """
                        SELECT f.display_name
                          FROM participant p
                          JOIN profile f ON f.person = p.person AND f.trust = coalesce(p.trust, '')
                         WHERE p.forum = CAST(:forum AS uuid) AND p.state = 'member'
                           AND p.part = 'chair'
                         ORDER BY p.since, p.id
                         LIMIT 1
                        """)
                .addParam("forum", forum.toString())
                .execute()
                .map(row -> row.column("display_name").get(String.class))
                .toList()
                .stream()
                .findFirst();
    }

    /** A moderator or chair of the forum. */
    record Moderator(UUID member, UUID person, String name) {}

    static List<Moderator> moderators(Db db, UUID forum) {
        return db.query(
                        """
                        SELECT p.id, p.person, f.display_name
                          FROM participant p
                          JOIN profile f ON f.person = p.person AND f.trust = coalesce(p.trust, '')
                         WHERE p.forum = CAST(:forum AS uuid) AND p.state = 'member'
                           AND p.part <> 'member'
                         ORDER BY lower(f.display_name), p.id
                        """)
                .addParam("forum", forum.toString())
                .execute()
                .map(row ->
                        new Moderator(
                                row.column("id").get(UUID.class),
                                row.column("person").get(UUID.class),
                                row.column("display_name").get(String.class)))
                .toList();
    }

    static UUID insert(Db db, UUID forum, UUID person, OffsetDateTime from, OffsetDateTime to) {
        return db.query(
                        """
                        INSERT INTO duty (forum, person, begins_at, ends_at)
                        VALUES (CAST(:forum AS uuid), CAST(:person AS uuid),
                                CAST(:from AS timestamptz), CAST(:to AS timestamptz))
                        RETURNING id
                        """)
                .addParam("forum", forum.toString())
                .addParam("person", person.toString())
                .addParam("from", from)
                .addParam("to", to)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Another takes what is left of it; whom they stand in for stays known. */
    static void cover(Db db, UUID id, UUID person) {
        db.dml(
                        """
                        UPDATE duty
                           SET covers = CASE WHEN coalesce(covers, person) = CAST(:person AS uuid)
                                             THEN NULL ELSE coalesce(covers, person) END,
                               person = CAST(:person AS uuid)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("person", person.toString())
                .addParam("id", id.toString())
                .execute();
    }

    static void remove(Db db, UUID id) {
        db.dml("DELETE FROM duty WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute();
    }

    private static Duty duty(DbRow row) {
        @Nullable String covers = row.column("covers").get(String.class);
        return new Duty(
                row.column("id").get(UUID.class),
                row.column("member").get(UUID.class),
                row.column("display_name").get(String.class),
                row.column("begins_at").get(Instant.class),
                row.column("ends_at").get(Instant.class),
                covers);
    }
}
