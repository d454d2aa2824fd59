package alongside.workforce.people;

import alongside.kernel.Db;
import alongside.portal.Visit;
import alongside.workforce.lines.LineQueries;
import alongside.workforce.register.Periods;
import io.helidon.dbclient.DbRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What changed about a person: from the periods of their assignments, which say since when, and
 * from the audit log, which says what was put right.
 */
final class HistoryQueries {
    private HistoryQueries() {}

    /** Every change, the newest first. */
    static List<Change> of(Db db, UUID person) {
        var changes = new ArrayList<Change>();
        changes.addAll(PeriodChanges.of(periods(db, person)));
        changes.addAll(leavings(db, person));
        changes.addAll(LineChanges.of(LineQueries.ofPerson(db, person)));
        changes.addAll(corrections(db, person));
        changes.addAll(creation(db, person));
        changes.sort(
                Comparator.comparing(Change::on)
                        .thenComparing(
                                Change::recordedAt,
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed());
        return changes;
    }

    private static List<PeriodChanges.Period> periods(Db db, UUID person) {
        return db.query(
                        "WITH period AS ("
                                + Periods.SQL
                                + """
                                )
                                SELECT assignment_id, valid_from, weekly_hours, category,
                                       COALESCE(CAST(fixed_term_end_on AS text), '') AS fixed,
                                       role_name, band, service_name,
                                       COALESCE(team_name, '') AS team_name,
                                       COALESCE(locality_name, '') AS locality_name,
                                       recorded_by, recorded_at
                                  FROM period WHERE person_id = CAST(:person AS uuid)
                                 ORDER BY assignment_id, valid_from
                                """)
                .addParam("person", person.toString())
                .execute()
                .map(HistoryQueries::period)
                .toList();
    }

    private static PeriodChanges.Period period(DbRow row) {
        return new PeriodChanges.Period(
                row.column("assignment_id").get(UUID.class),
                row.column("valid_from").get(LocalDate.class),
                row.column("weekly_hours").get(BigDecimal.class),
                row.column("category").get(String.class),
                row.column("fixed").get(String.class),
                row.column("role_name").get(String.class),
                row.column("band").get(String.class),
                row.column("service_name").get(String.class),
                row.column("team_name").get(String.class),
                row.column("locality_name").get(String.class),
                row.column("recorded_by").get(String.class),
                row.column("recorded_at").get(Instant.class));
    }

    private static List<Change> leavings(Db db, UUID person) {
        return db.query(
                        """
                        SELECT a.end_on, said.at, COALESCE(said.actor_name, 'Staff file import') AS by,
                               COALESCE(t.name, s.name) AS place
                          FROM assignment a
                          JOIN LATERAL (
                               SELECT post_id FROM assignment_period
                                WHERE assignment_id = a.id AND valid_from <= a.end_on
                                ORDER BY valid_from DESC LIMIT 1) p ON true
                          JOIN post o ON o.id = p.post_id
                          JOIN service s ON s.id = o.service_id
                          LEFT JOIN team t ON t.id = o.team_id
                          LEFT JOIN LATERAL (
                               SELECT at, actor_name FROM audit_entry
                                WHERE subject = 'assignment ' || a.id
                                  AND action = 'leaving recorded'
                                ORDER BY id DESC LIMIT 1) said ON true
                         WHERE a.person_id = CAST(:person AS uuid) AND a.end_on IS NOT NULL
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(row -> {
                    var end = row.column("end_on").get(LocalDate.class);
                    return new Change(
                            end,
                            "Last day, " + row.column("place").get(String.class),
                            "No end date",
                            alongside.workforce.register.Dates.full(end),
                            row.column("by").get(String.class),
                            row.column("at").get(Instant.class));
                })
                .toList();
    }

    private static List<Change> corrections(Db db, UUID person) {
        return db.query(
                        """
                        WITH named AS (
                            SELECT CAST(id AS text) AS id, name FROM job_role
                             UNION ALL SELECT CAST(id AS text), name FROM service
                             UNION ALL SELECT CAST(id AS text), name FROM team
                             UNION ALL SELECT CAST(id AS text), name FROM locality)
                        SELECT e.at, k.key,
                               e.action IN ('person imported', 'account linked') AS imported,
                               CASE WHEN e.action = 'person imported'
                                    THEN 'Staff file import' ELSE e.actor_name END AS by,
                               COALESCE(b.name, e.before ->> k.key, '') AS old,
                               COALESCE(a.name, e.after ->> k.key, '') AS new
                          FROM audit_entry e
                         CROSS JOIN LATERAL jsonb_object_keys(e.after) AS k (key)
                          LEFT JOIN named b ON b.id = e.before ->> k.key
                          LEFT JOIN named a ON a.id = e.after ->> k.key
                         WHERE (e.subject = 'person ' || CAST(:person AS text)
                                OR (e.action = 'assignment corrected' AND e.subject IN (
                                    SELECT 'assignment ' || id FROM assignment
                                     WHERE person_id = CAST(:person AS uuid))))
                           AND jsonb_typeof(e.before) = 'object'
                           AND jsonb_typeof(e.after) = 'object'
                           AND COALESCE(e.before ->> k.key, '') <> COALESCE(e.after ->> k.key, '')
                           AND jsonb_exists(e.before, k.key) AND k.key <> 'valid_from'
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(HistoryQueries::correction)
                .toList();
    }

    private static Change correction(DbRow row) {
        var field = PeriodChanges.field(row.column("key").get(String.class));
        var at = row.column("at").get(Instant.class);
        return new Change(
                LocalDate.ofInstant(at, Visit.ZONE),
                row.column("imported").get(Boolean.class) ? sentence(field) : "Corrected: " + field,
                none(row.column("old").get(String.class)),
                none(row.column("new").get(String.class)),
                row.column("by").get(String.class),
                at);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static Stream<Change> created(DbRow row) {
        var at = row.column("created_at").get(Instant.class);
        return Stream.of(
                new Change(
                        LocalDate.ofInstant(at, Visit.ZONE),
                        "Record created",
                        "None",
                        row.column("name").get(String.class),
                        row.column("by").get(String.class),
                        at));
    }

    private static List<Change> creation(Db db, UUID person) {
        return db.query(
                        """
                        SELECT p.created_at, p.first_name || ' ' || p.last_name AS name,
                               COALESCE((SELECT actor_name FROM audit_entry
                                          WHERE subject = 'person ' || p.id
                                            AND action = 'person added'
                                          ORDER BY id LIMIT 1), 'Staff file import') AS by
                          FROM person p WHERE id = CAST(:person AS uuid)
                        """)
                .addParam("person", person.toString())
                .execute()
                .flatMap(HistoryQueries::created)
                .toList();
    }

    private static String none(String text) {
        return text.isEmpty() ? "None" : text;
    }
}
