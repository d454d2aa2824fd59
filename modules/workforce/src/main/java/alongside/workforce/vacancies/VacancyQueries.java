package alongside.workforce.vacancies;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads vacancies, each with the stage it had on the date. */
final class VacancyQueries {
    private static final String AT =
            """
            WITH at AS (
                SELECT v.id AS vacancy_id, v.post_id, v.title, v.link,
                       v.weekly_hours, v.closes_on, v.opened_on, v.ended_on, v.version,
                       o.job_role_id AS role_id, r.name AS role_name,
                       COALESCE(v.band, o.band, '') AS band,
                       o.service_id, s.name AS service_name, o.team_id, t.name AS team_name,
                       l.id AS locality_id, l.name AS locality_name, '' AS category,
                       COALESCE(CAST(o.partner_employer_id AS text), 'trust') AS employer,
                       COALESCE(o.specialism, '') AS specialism,
                       CASE WHEN o.funded_until IS NULL THEN 'recurrent' ELSE 'fixed_term' END
                           AS funding,
                       COALESCE((SELECT x.stage FROM vacancy_stage x
                                  WHERE x.vacancy_id = v.id AND x.since <= CAST(:as_at AS date)
                                  ORDER BY x.number DESC LIMIT 1), 'draft') AS stage,
                       CASE WHEN v.opened_on > CAST(:as_at AS date) THEN 'future'
                            WHEN v.ended_on <= CAST(:as_at AS date) THEN 'ended'
                            ELSE 'open' END AS state,
                       GREATEST(0, LEAST(CAST(:as_at AS date), v.ended_on) - v.opened_on) AS age
                  FROM vacancy v
                  JOIN post o ON o.id = v.post_id
                  JOIN job_role r ON r.id = o.job_role_id
                  JOIN service s ON s.id = o.service_id
                  LEFT JOIN team t ON t.id = o.team_id
                  LEFT JOIN locality l ON l.id = COALESCE(o.locality_id, t.locality_id))
            """;

    private static final String LIST =
            AT
                    + """
                    , row AS (
                        SELECT vacancy_id, post_id, title, link, band, weekly_hours, closes_on,
                               opened_on, ended_on, version, role_name, service_name, team_name,
                               locality_name, stage, state, age,
                               stage = 'advertised' AND closes_on >= CAST(:as_at AS date) AS is_open,
                               CAST(vacancy_id AS text) AS id,
                               lower(CASE :sort
                                     WHEN 'role' THEN title
                                     WHEN 'band' THEN band
                                     WHEN 'service' THEN service_name
                                     WHEN 'team' THEN COALESCE(team_name, '')
                                     WHEN 'locality' THEN COALESCE(locality_name, '')
                                     WHEN 'hours' THEN to_char(COALESCE(weekly_hours, 0), '0000.0000')
                                     WHEN 'start' THEN CAST(opened_on AS text)
                                     ELSE COALESCE(CAST(closes_on AS text), '9') END || ' ' || title)
                                   AS sort
                          FROM at
                         WHERE (:state = 'all' OR state = :state)
                           AND (:vacancy = '' OR CAST(vacancy_id AS text) = :vacancy)
                           AND (NOT :public OR (stage = 'advertised'
                                                AND closes_on >= CAST(:as_at AS date)))
                           AND (:q = '' OR strpos(lower(title || ' ' || role_name), lower(:q)) > 0)
                    """
                    + Slice.SQL
                    + """
                    )
                    SELECT sort, id, vacancy_id, post_id, title, link, band, weekly_hours,
                           closes_on, opened_on, ended_on, version, role_name, service_name,
                           team_name, locality_name, stage, age, COALESCE(is_open, false) AS open,
                           count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private static final String AGES =
            AT
                    + """
                    SELECT count(*) FILTER (WHERE age <= 30) AS month,
                           count(*) FILTER (WHERE age BETWEEN 31 AND 60) AS two,
                           count(*) FILTER (WHERE age BETWEEN 61 AND 90) AS three,
                           count(*) FILTER (WHERE age BETWEEN 91 AND 180) AS six,
                           count(*) FILTER (WHERE age > 180) AS more
                      FROM at
                     WHERE state = 'open'
                    """
                    + Slice.SQL;

    private VacancyQueries() {}

    /** How many run on the date, by their age. */
    static Ages ages(Db db, Slice slice, LocalDate asAt) {
        return slice.bind(db.query(AGES))
                .addParam("as_at", asAt)
                .execute()
                .map(row ->
                        Ages.of(
                                row.column("month").get(Long.class),
                                row.column("two").get(Long.class),
                                row.column("three").get(Long.class),
                                row.column("six").get(Long.class),
                                row.column("more").get(Long.class)))
                .toList()
                .getFirst();
    }

    static Found<Vacancy> page(Db db, Selection selection, Span span) {
        var rows = query(db, selection, span, "", false).execute().toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(VacancyQueries::vacancy).toList(), total);
    }

    static void each(Db db, Selection selection, Consumer<Vacancy> work) {
        query(db, selection, Span.everything(), "", false)
                .execute()
                .map(VacancyQueries::vacancy)
                .forEach(work);
    }

    /** Those that people can apply for on the date. */
    static List<Vacancy> open(Db db, Selection selection) {
        return query(db, selection, Span.everything(), "", true)
                .execute()
                .map(VacancyQueries::vacancy)
                .toList();
    }

    static Optional<Vacancy> find(Db db, UUID id, Selection selection) {
        return query(db, selection, Span.everything(), id.toString(), false)
                .execute()
                .map(VacancyQueries::vacancy)
                .toList()
                .stream()
                .findFirst();
    }

    private static DbStatementQuery query(
            Db db, Selection selection, Span span, String vacancy, boolean open) {
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("state", selection.state().key())
                .addParam("q", selection.q())
                .addParam("vacancy", vacancy)
                .addParam("public", open);
    }

    private static Vacancy vacancy(DbRow row) {
        var team = row.column("team_name").get(String.class);
        var service = row.column("service_name").get(String.class);
        var role = row.column("role_name").get(String.class);
        var band = row.column("band").get(String.class);
        return new Vacancy(
                row.column("vacancy_id").get(UUID.class),
                row.column("post_id").get(UUID.class),
                role + ", " + (team == null ? service : team),
                role,
                service,
                team,
                row.column("locality_name").get(String.class),
                row.column("title").get(String.class),
                row.column("link").get(String.class),
                band.isEmpty() ? null : band,
                row.column("weekly_hours").get(BigDecimal.class),
                row.column("closes_on").get(LocalDate.class),
                row.column("stage").get(String.class),
                row.column("opened_on").get(LocalDate.class),
                row.column("ended_on").get(LocalDate.class),
                row.column("age").get(Integer.class),
                row.column("open").get(Boolean.class),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
