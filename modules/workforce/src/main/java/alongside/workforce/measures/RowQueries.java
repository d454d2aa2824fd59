package alongside.workforce.measures;

import alongside.kernel.Db;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Periods;
import alongside.workforce.register.Slice;
import io.helidon.dbclient.DbRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows behind a figure: as many as it counts, with hours that add up to it. */
final class RowQueries {
    private static final String COUNTED =
            "WITH period AS ("
                    + Periods.SQL
                    + """
                    ),
                    full_time AS (
                        SELECT hours AS full_time FROM full_time_hours
                         WHERE valid_from <= CAST(:until AS date)
                         ORDER BY valid_from DESC LIMIT 1),
                    counted AS (
                        SELECT assignment_id, person_id, during, weekly_hours, role_name, band,
                               service_name, team_name
                          FROM period
                         WHERE (category = 'bank') = (:whom = 'bank')
                           AND (:whom <> 'own' OR employer = 'trust')
                    """
                    + Slice.SQL
                    + ")";

    private static final String SPELLS =
            COUNTED
                    + """
                    , spell AS (
                        SELECT person_id, unnest(range_agg(during)) AS during
                          FROM counted GROUP BY person_id),
                    chosen AS (
                        SELECT person_id, during,
                               CASE :kind WHEN 'leavers' THEN upper(during) - 1
                                          WHEN 'joiners' THEN lower(during)
                                          WHEN 'before' THEN CAST(:since AS date)
                                          ELSE CAST(:until AS date) END AS day
                          FROM spell
                         WHERE CASE :kind
                               WHEN 'leavers' THEN upper(during) > CAST(:since AS date)
                                               AND upper(during) <= CAST(:until AS date)
                               WHEN 'joiners' THEN lower(during) > CAST(:since AS date)
                                               AND lower(during) <= CAST(:until AS date)
                               WHEN 'before' THEN during @> CAST(:since AS date)
                               WHEN 'qualified' THEN during @> CAST(:until AS date) AND EXISTS (
                                    SELECT 1 FROM qualification q
                                     WHERE q.person_id = spell.person_id AND q.level >= 3
                                       AND daterange(q.achieved_on, q.expires_on, '[]')
                                           @> CAST(:until AS date) AND q.achieved_on IS NOT NULL)
                               ELSE during @> CAST(:until AS date) END),
                    row AS (
                        SELECT lower(p.last_name || ' ' || p.first_name) AS sort,
                               p.id || ' ' || lower(during) AS id,
                               p.id AS person_id, p.first_name || ' ' || p.last_name AS name,
                               COALESCE(p.employee_number, '') AS employee_number,
                               CAST(NULL AS text) AS assignment_id, held.roles, held.bands,
                               held.services, held.teams, held.hours, full_time,
                               lower(during) AS from_on, upper(during) - 1 AS to_on,
                               during @> CAST(:until AS date) AS counted
                          FROM chosen
                          JOIN person p ON p.id = chosen.person_id
                         CROSS JOIN full_time
                         CROSS JOIN LATERAL (
                               SELECT sum(weekly_hours) AS hours,
                                      string_agg(DISTINCT role_name, ', ') AS roles,
                                      string_agg(DISTINCT NULLIF(band, ''), ', ') AS bands,
                                      string_agg(DISTINCT service_name, ', ') AS services,
                                      string_agg(DISTINCT team_name, ', ') AS teams
                                 FROM counted c
                                WHERE c.person_id = chosen.person_id AND c.during @> day) held)
                    """;

    private static final String ASSIGNMENTS =
            COUNTED
                    + """
                    , row AS (
                        SELECT lower(p.last_name || ' ' || p.first_name) AS sort,
                               CAST(c.assignment_id AS text) AS id,
                               p.id AS person_id, p.first_name || ' ' || p.last_name AS name,
                               COALESCE(p.employee_number, '') AS employee_number,
                               CAST(c.assignment_id AS text) AS assignment_id,
                               c.role_name AS roles, c.band AS bands, c.service_name AS services,
                               c.team_name AS teams, c.weekly_hours AS hours, full_time,
                               a.start_on AS from_on, a.counted_to AS to_on, true AS counted
                          FROM counted c
                          JOIN assignment a ON a.id = c.assignment_id
                          JOIN person p ON p.id = c.person_id
                         CROSS JOIN full_time
                         WHERE c.during @> CAST(:until AS date))
                    """;

    private static final String PAGE =
            """
            SELECT sort, id, person_id, name, employee_number, assignment_id, roles,
                   COALESCE(bands, '') AS bands, services, COALESCE(teams, '') AS teams,
                   hours, full_time, from_on, to_on, counted
              FROM row
             WHERE (sort, id) > (:after_sort, :after_id)
             ORDER BY sort, id
             LIMIT :limit
            """;

    private RowQueries() {}

    static List<Row> rows(
            Db db, RowKind kind, String whom, Point point, Slice slice, Cursor after, int limit) {
        var query =
                kind == RowKind.ASSIGNMENTS
                        ? db.query(ASSIGNMENTS + PAGE)
                        : db.query(SPELLS + PAGE)
                                .addParam("kind", kind.key())
                                .addParam("since", point.since());
        return slice.bind(query)
                .addParam("until", point.until())
                .addParam("whom", whom)
                .addParam("after_sort", after.sort())
                .addParam("after_id", after.id())
                .addParam("limit", limit)
                .execute()
                .map(RowQueries::row)
                .toList();
    }

    /** When the register was last changed, by hand or by an import. */
    static @Nullable Instant freshAt(Db db) {
        return db.get(
                        """
                        SELECT at FROM audit_entry
                         WHERE subject ~ '^(person|assignment|post|import|qualification) '
                         ORDER BY id DESC LIMIT 1
                        """)
                .execute()
                .map(row -> row.column("at").get(Instant.class))
                .orElse(null);
    }

    private static Row row(DbRow row) {
        var hours = row.column("hours").get(BigDecimal.class);
        var assignment = row.column("assignment_id").get(String.class);
        return new Row(
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)),
                row.column("person_id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("employee_number").get(String.class),
                assignment == null ? null : UUID.fromString(assignment),
                row.column("roles").get(String.class),
                row.column("bands").get(String.class),
                row.column("services").get(String.class),
                row.column("teams").get(String.class),
                hours,
                Amounts.wte(hours, row.column("full_time").get(BigDecimal.class)),
                row.column("from_on").get(LocalDate.class),
                row.column("to_on").get(LocalDate.class),
                row.column("counted").get(Boolean.class));
    }
}
