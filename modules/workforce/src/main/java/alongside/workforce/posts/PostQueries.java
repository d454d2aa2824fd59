package alongside.workforce.posts;

import alongside.kernel.Db;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Span;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads and writes posts. */
final class PostQueries {
    private static final String LIST =
            """
            WITH held AS (
                SELECT p.post_id, string_agg(n.first_name || ' ' || n.last_name, ', '
                                             ORDER BY n.last_name, n.first_name) AS holders,
                       sum(p.weekly_hours) AS hours
                  FROM assignment a
                  JOIN assignment_period p ON p.assignment_id = a.id
                  JOIN person n ON n.id = a.person_id
                 WHERE a.start_on <= CAST(:as_at AS date)
                   AND (a.counted_to IS NULL OR a.counted_to >= CAST(:as_at AS date))
                   AND p.valid_from <= CAST(:as_at AS date)
                   AND (p.valid_to IS NULL OR p.valid_to > CAST(:as_at AS date))
                 GROUP BY p.post_id),
            slot AS (
                SELECT o.id AS post_id, o.position_number, o.job_role_id AS role_id,
                       r.name AS role_name, COALESCE(o.band, '') AS band, o.service_id,
                       s.name AS service_name, o.team_id, t.name AS team_name,
                       l.id AS locality_id, l.name AS locality_name, o.funded_hours,
                       o.funding_source, o.funded_until, COALESCE(o.specialism, '') AS specialism,
                       CASE WHEN o.funded_until IS NULL THEN 'recurrent' ELSE 'fixed_term' END
                           AS funding,
                       o.non_clinical, o.beside_clinician, o.partner_employer_id,
                       COALESCE(CAST(o.partner_employer_id AS text), 'trust') AS employer,
                       e.name AS employer_name, o.leads_programme, o.reports_to_id,
                       mr.name || ', ' || COALESCE(mt.name, ms.name) AS reports_to,
                       o.expansion_line_id,
                       o.opened_on, o.closed_on, o.version, held.holders,
                       COALESCE(held.hours, 0) AS held_hours, '' AS category,
                       CASE WHEN o.opened_on > CAST(:as_at AS date) THEN 'future'
                            WHEN o.closed_on < CAST(:as_at AS date) THEN 'ended'
                            ELSE 'open' END AS state
                  FROM post o
                  JOIN job_role r ON r.id = o.job_role_id
                  JOIN service s ON s.id = o.service_id
                  LEFT JOIN team t ON t.id = o.team_id
                  LEFT JOIN locality l ON l.id = COALESCE(o.locality_id, t.locality_id)
                  LEFT JOIN partner_employer e ON e.id = o.partner_employer_id
                  LEFT JOIN post m ON m.id = o.reports_to_id
                  LEFT JOIN job_role mr ON mr.id = m.job_role_id
                  LEFT JOIN service ms ON ms.id = m.service_id
                  LEFT JOIN team mt ON mt.id = m.team_id
                  LEFT JOIN held ON held.post_id = o.id),
            row AS (
                SELECT post_id, position_number, role_id, role_name, band, service_id,
                       service_name, team_id, team_name, locality_id, locality_name,
                       funded_hours, funding_source, funded_until, specialism, non_clinical,
                       beside_clinician, partner_employer_id, employer_name,
                       leads_programme, reports_to_id, reports_to, expansion_line_id,
                       opened_on, closed_on, version, holders, held_hours, state,
                       CAST(post_id AS text) AS id,
                       lower(CASE :sort
                             WHEN 'role' THEN role_name
                             WHEN 'band' THEN band
                             WHEN 'team' THEN COALESCE(team_name, '')
                             WHEN 'locality' THEN COALESCE(locality_name, '')
                             WHEN 'hours' THEN to_char(COALESCE(funded_hours, 0), '0000.0000')
                             WHEN 'start' THEN COALESCE(CAST(opened_on AS text), '')
                             WHEN 'until' THEN COALESCE(CAST(funded_until AS text), '9')
                             ELSE service_name END || ' ' || service_name || ' ' || role_name)
                           AS sort
                  FROM slot
                 WHERE (:state = 'all' OR state = :state)
                   AND (:post = '' OR CAST(post_id AS text) = :post)
                   AND (:q = '' OR strpos(lower(role_name || ' ' || COALESCE(position_number, '')
                        || ' ' || COALESCE(holders, '')), lower(:q)) > 0)
            """
                    + Slice.SQL
                    + """
                    )
                    SELECT sort, id, post_id, position_number, role_id, role_name, band,
                           service_id, service_name, team_id, team_name, locality_id,
                           locality_name, funded_hours, funding_source, funded_until, specialism,
                           non_clinical, beside_clinician, partner_employer_id, employer_name,
                           leads_programme, reports_to_id, reports_to, expansion_line_id,
                           opened_on, closed_on, version, holders, held_hours, state, count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private PostQueries() {}

    static Found<Post> page(Db db, Selection selection, Span span) {
        var rows = query(db, selection, span, "").execute().toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(PostQueries::post).toList(), total);
    }

    static void each(Db db, Selection selection, Consumer<Post> work) {
        query(db, selection, Span.everything(), "").execute().map(PostQueries::post).forEach(work);
    }

    static Optional<Post> find(Db db, UUID id, Selection selection) {
        return query(db, selection, Span.everything(), id.toString())
                .execute()
                .map(PostQueries::post)
                .toList()
                .stream()
                .findFirst();
    }

    private static DbStatementQuery query(Db db, Selection selection, Span span, String post) {
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("state", selection.state().key())
                .addParam("q", selection.q())
                .addParam("post", post);
    }

    private static Post post(DbRow row) {
        return new Post(
                row.column("post_id").get(UUID.class),
                row.column("position_number").get(String.class),
                row.column("role_id").get(UUID.class),
                row.column("role_name").get(String.class),
                row.column("band").get(String.class),
                row.column("service_id").get(UUID.class),
                row.column("service_name").get(String.class),
                row.column("team_id").get(UUID.class),
                row.column("team_name").get(String.class),
                row.column("locality_id").get(UUID.class),
                row.column("locality_name").get(String.class),
                row.column("funded_hours").get(BigDecimal.class),
                row.column("funding_source").get(String.class),
                row.column("funded_until").get(LocalDate.class),
                none(row.column("specialism").get(String.class)),
                row.column("non_clinical").get(Boolean.class),
                row.column("beside_clinician").get(Boolean.class),
                row.column("partner_employer_id").get(UUID.class),
                row.column("employer_name").get(String.class),
                row.column("leads_programme").get(Boolean.class),
                row.column("reports_to_id").get(UUID.class),
                row.column("reports_to").get(String.class),
                row.column("expansion_line_id").get(UUID.class),
                row.column("holders").get(String.class),
                row.column("held_hours").get(BigDecimal.class),
                row.column("opened_on").get(LocalDate.class),
                row.column("closed_on").get(LocalDate.class),
                row.column("state").get(String.class),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
