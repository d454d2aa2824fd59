package alongside.tenants.audit;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

final class AuditQueries {
    private AuditQueries() {}

    /** Newest first, those older than the entry {@code before}. */
    static Stream<AuditEntry> find(Db db, AuditFilter filter, long before, int skip, int count) {
        return filtered(
                        db.query(
                                """
                                SELECT id, at, actor_id, actor_name, action, subject,
                                       coalesce(after ->> 'name', before ->> 'name') AS name,
                                       CAST(before AS text) AS before, CAST(after AS text) AS after
                                  FROM audit_entry
                                 WHERE id < :before
                                   AND at >= :start AND at < :end
                                   AND actor_name ILIKE :person
                                   AND (subject ILIKE :subject OR action ILIKE :subject
                                        OR coalesce(after ->> 'name', before ->> 'name') ILIKE :subject)
                                 ORDER BY id DESC
                                OFFSET :skip LIMIT :count
                                """),
                        filter)
                .addParam("before", before)
                .addParam("skip", skip)
                .addParam("count", count)
                .execute()
                .map(AuditQueries::entry);
    }

    static int count(Db db, AuditFilter filter) {
        return filtered(
                        db.get(
                                """
                                SELECT CAST(count(*) AS int) AS total
                                  FROM audit_entry
                                 WHERE at >= :start AND at < :end
                                   AND actor_name ILIKE :person
                                   AND (subject ILIKE :subject OR action ILIKE :subject
                                        OR coalesce(after ->> 'name', before ->> 'name') ILIKE :subject)
                                """),
                        filter)
                .execute()
                .orElseThrow()
                .column("total")
                .get(Integer.class);
    }

    /** The newest that others than this person caused since a moment. */
    static List<AuditEntry> since(Db db, Instant moment, UUID person, int count) {
        return db.query(
                        """
                        SELECT id, at, actor_id, actor_name, action, subject,
                               coalesce(after ->> 'name', before ->> 'name') AS name,
                               CAST(NULL AS text) AS before, CAST(NULL AS text) AS after
                          FROM audit_entry
                         WHERE at >= :since AND actor_id <> CAST(:person AS uuid)
                         ORDER BY id DESC
                         LIMIT :count
                        """)
                .addParam("since", moment.atOffset(java.time.ZoneOffset.UTC))
                .addParam("person", person)
                .addParam("count", count)
                .execute()
                .map(AuditQueries::entry)
                .toList();
    }

    private static <S extends DbStatement<S>> S filtered(S statement, AuditFilter filter) {
        return statement
                .addParam("start", filter.start())
                .addParam("end", filter.end())
                .addParam("person", filter.personPattern())
                .addParam("subject", filter.subjectPattern());
    }

    private static AuditEntry entry(DbRow row) {
        return new AuditEntry(
                Long.toString(row.column("id").get(Long.class)),
                row.column("at").get(Instant.class),
                row.column("actor_id").get(UUID.class),
                row.column("actor_name").get(String.class),
                row.column("action").get(String.class),
                row.column("subject").get(String.class),
                row.column("name").get(String.class),
                row.column("before").get(String.class),
                row.column("after").get(String.class));
    }
}
