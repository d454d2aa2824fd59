package alongside.workforce.customfields;

import alongside.kernel.Db;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was filled in, by field and by whom it is about. */
final class CustomValueQueries {
    private CustomValueQueries() {}

    /** One value with who said it. */
    record Said(String value, String by, Instant at) {}

    static Map<UUID, Said> of(Db db, UUID subject) {
        var all = new HashMap<UUID, Said>();
        db.query(
                        """
                        SELECT field, value, said_by, said_at
                          FROM custom_value
                         WHERE subject_id = CAST(:subject AS uuid)
                        """)
                .addParam("subject", subject.toString())
                .execute()
                .forEach(row ->
                        all.put(
                                row.column("field").get(UUID.class),
                                new Said(
                                        row.column("value").get(String.class),
                                        row.column("said_by").get(String.class),
                                        row.column("said_at").get(Instant.class))));
        return all;
    }

    static boolean there(Db db, FieldSubject subject, UUID id) {
        var found =
                subject == FieldSubject.PERSON
                        ? db.get("SELECT 1 AS one FROM person WHERE id = CAST(:id AS uuid)")
                        : db.get("SELECT 1 AS one FROM post WHERE id = CAST(:id AS uuid)");
        return found.addParam("id", id.toString()).execute().isPresent();
    }

    /** Locks what the values are about, so that two who fill them in do so one after the other. */
    static boolean lock(Db db, FieldSubject subject, UUID id) {
        var found =
                subject == FieldSubject.PERSON
                        ? db.get(
                                "SELECT 1 AS one FROM person WHERE id = CAST(:id AS uuid) FOR UPDATE")
                        : db.get(
                                "SELECT 1 AS one FROM post WHERE id = CAST(:id AS uuid) FOR UPDATE");
        return found.addParam("id", id.toString()).execute().isPresent();
    }

    static void say(Db db, UUID field, UUID subject, String value, String by, OffsetDateTime at) {
        db.dml(
                        """
                        INSERT INTO custom_value (field, subject_id, value, said_by, said_at)
                        VALUES (CAST(:field AS uuid), CAST(:subject AS uuid), :value, :by,
                                CAST(:at AS timestamptz))
                            ON CONFLICT (field, subject_id) DO UPDATE
                           SET value = EXCLUDED.value, said_by = EXCLUDED.said_by,
                               said_at = EXCLUDED.said_at
                        """)
                .addParam("field", field.toString())
                .addParam("subject", subject.toString())
                .addParam("value", value)
                .addParam("by", by)
                .addParam("at", at)
                .execute();
    }

    static void delete(Db db, UUID field, UUID subject) {
        db.dml(
                        """
                        DELETE FROM custom_value
                         WHERE field = CAST(:field AS uuid) AND subject_id = CAST(:subject AS uuid)
                        """)
                .addParam("field", field.toString())
                .addParam("subject", subject.toString())
                .execute();
    }

    static void deleteAll(Db db, UUID field) {
        db.dml("DELETE FROM custom_value WHERE field = CAST(:field AS uuid)")
                .addParam("field", field.toString())
                .execute();
    }

    /** One row of an export of a field. */
    record Filled(UUID subject, String name, String value, String by, Instant at) {}

    static List<Filled> filled(Db db, UUID field) {
        return db.query(
                        """
                        SELECT v.subject_id, v.value, v.said_by, v.said_at,
                               coalesce(p.first_name || ' ' || p.last_name,
                                        r.name || ', ' || s.name, '') AS name
                          FROM custom_value v
                          LEFT JOIN person p ON p.id = v.subject_id
                          LEFT JOIN post o ON o.id = v.subject_id
                          LEFT JOIN job_role r ON r.id = o.job_role_id
                          LEFT JOIN service s ON s.id = o.service_id
                         WHERE v.field = CAST(:field AS uuid)
                           AND (p.id IS NOT NULL OR o.id IS NOT NULL)
                         ORDER BY name, v.subject_id
                        """)
                .addParam("field", field.toString())
                .execute()
                .map(row ->
                        new Filled(
                                row.column("subject_id").get(UUID.class),
                                row.column("name").get(String.class),
                                row.column("value").get(String.class),
                                row.column("said_by").get(String.class),
                                row.column("said_at").get(Instant.class)))
                .toList();
    }

    /** Deletes what has been kept for as long as its field says. The number of values. */
    static long expire(Db db, LocalDate today) {
        return db.dml(
                        """
                        DELETE FROM custom_value v
                         USING custom_field f
                         WHERE f.id = v.field
                           AND CASE f.subject
                               WHEN 'person' THEN
                                 EXISTS (SELECT FROM assignment a
                                          WHERE a.person_id = v.subject_id)
                                 AND NOT EXISTS (
                                   SELECT FROM assignment a
                                    WHERE a.person_id = v.subject_id
                                      AND (a.end_on IS NULL
                                           OR a.end_on + make_interval(months => f.kept_months)
                                              >= :today))
                               ELSE
                                 EXISTS (
                                   SELECT FROM post p
                                    WHERE p.id = v.subject_id
                                      AND p.closed_on + make_interval(months => f.kept_months)
                                          < :today)
                               END
                        """)
                .addParam("today", today)
                .execute();
    }
}
