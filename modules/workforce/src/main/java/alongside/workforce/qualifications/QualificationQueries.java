package alongside.workforce.qualifications;

import alongside.kernel.Db;
import alongside.workforce.assignments.AssignmentQueries;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatement;
import io.helidon.dbclient.DbStatementQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads and writes qualifications. */
final class QualificationQueries {
    private static final String LIST =
            AssignmentQueries.AT
                    + """
                    , held AS (
                        SELECT person_id, string_agg(DISTINCT service_name, ', ') AS services
                          FROM at
                         WHERE (:state = 'all' OR state = :state)
                    """
                    + Slice.SQL
                    + """
                         GROUP BY person_id),
                    known AS (
                        SELECT q.id AS qualification_id, q.person_id, p.first_name, p.last_name,
                               q.title, q.level, q.awarding_body, q.type, q.started_on,
                               q.achieved_on, q.expires_on, q.recorded_by, q.version,
                               held.services,
                               CASE WHEN q.achieved_on IS NULL
                                      OR q.achieved_on > CAST(:as_at AS date) THEN 'under_way'
                                    WHEN q.expires_on < CAST(:as_at AS date) THEN 'expired'
                                    ELSE 'achieved' END AS status
                          FROM qualification q
                          JOIN person p ON p.id = q.person_id
                          LEFT JOIN held ON held.person_id = q.person_id
                         WHERE (held.person_id IS NOT NULL OR :unassigned)
                           AND (:person = '' OR CAST(q.person_id AS text) = :person)
                           AND (:qualification = '' OR CAST(q.id AS text) = :qualification)
                           AND (:person || :qualification <> ''
                                OR COALESCE(q.started_on, q.achieved_on) <= CAST(:as_at AS date))),
                    row AS (
                        SELECT qualification_id, person_id, title, level, awarding_body, type,
                               started_on, achieved_on, expires_on, recorded_by, version, status,
                               first_name || ' ' || last_name AS person_name,
                               CAST(qualification_id AS text) AS id,
                               lower(CASE :sort
                                     WHEN 'kind' THEN title
                                     WHEN 'service' THEN COALESCE(services, '')
                                     WHEN 'start' THEN COALESCE(CAST(achieved_on AS text), '9')
                                     WHEN 'until' THEN COALESCE(CAST(expires_on AS text), '9')
                                     ELSE '' END || ' ' || last_name || ' ' || first_name || ' '
                                     || title) AS sort
                          FROM known
                         WHERE (:status = '' OR status = :status)
                           AND (:type = '' OR type = :type)
                           AND (:level = '' OR CAST(level AS text) >= :level)
                           AND (:q = '' OR strpos(lower(first_name || ' ' || last_name || ' '
                                || title || ' ' || awarding_body), lower(:q)) > 0))
                    SELECT sort, id, qualification_id, person_id, person_name, title, level,
                           awarding_body, type, started_on, achieved_on, expires_on, recorded_by,
                           version, status, count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private QualificationQueries() {}

    static Found<Qualification> page(Db db, Selection selection, Span span) {
        var rows = query(db, selection, span, "", "").execute().toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(QualificationQueries::qualification).toList(), total);
    }

    static void each(Db db, Selection selection, Consumer<Qualification> work) {
        query(db, selection, Span.everything(), "", "")
                .execute()
                .map(QualificationQueries::qualification)
                .forEach(work);
    }

    static List<Qualification> ofPerson(Db db, UUID person, LocalDate today) {
        return query(db, everything(today), Span.everything(), person.toString(), "")
                .execute()
                .map(QualificationQueries::qualification)
                .toList();
    }

    static Optional<Qualification> find(Db db, UUID id, LocalDate today) {
        return query(db, everything(today), Span.everything(), "", id.toString())
                .execute()
                .map(QualificationQueries::qualification)
                .toList()
                .stream()
                .findFirst();
    }

    private static Selection everything(LocalDate today) {
        return new Selection(today, State.ALL, "", Slice.WHOLE, new Sort("start", true));
    }

    private static DbStatementQuery query(
            Db db, Selection selection, Span span, String person, String id) {
        // What was learned before a person came, or after they left, is in the whole list alone.
        var everybody = selection.state() == State.ALL && selection.slice().isWhole();
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("state", selection.state().key())
                .addParam("q", selection.q())
                .addParam("unassigned", everybody)
                .addParam("status", selection.own("status"))
                .addParam("type", selection.own("type"))
                .addParam("level", selection.own("level"))
                .addParam("person", person)
                .addParam("qualification", id);
    }

    static UUID insert(Db db, QualificationDraft draft, String by) {
        return bind(
                        db.query(
                                """
                                INSERT INTO qualification
                                       (person_id, title, level, awarding_body, type, started_on,
                                        achieved_on, expires_on, recorded_by)
                                VALUES (CAST(:person AS uuid), :title, CAST(:level AS int),
                                        :awarding_body, :type,
                                        CAST(NULLIF(:started, '') AS date),
                                        CAST(NULLIF(:achieved, '') AS date),
                                        CAST(NULLIF(:expires, '') AS date), :by)
                                RETURNING id
                                """),
                        draft,
                        by)
                .addParam("person", draft.personId())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Whether the version was still the newest. */
    static boolean update(Db db, UUID id, long version, QualificationDraft draft, String by) {
        return bind(
                                db.dml(
                                        """
                                        UPDATE qualification
                                           SET title = :title, level = CAST(:level AS int),
                                               awarding_body = :awarding_body, type = :type,
                                               started_on = CAST(NULLIF(:started, '') AS date),
                                               achieved_on = CAST(NULLIF(:achieved, '') AS date),
                                               expires_on = CAST(NULLIF(:expires, '') AS date),
                                               recorded_by = :by, version = version + 1
                                         WHERE id = CAST(:id AS uuid) AND version = :version
                                        """),
                                draft,
                                by)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static <S extends DbStatement<S>> S bind(
            S statement, QualificationDraft draft, String by) {
        return statement
                .addParam("title", draft.title())
                .addParam("level", draft.level())
                .addParam("awarding_body", draft.awardingBody())
                .addParam("type", draft.type())
                .addParam("started", draft.startedOn())
                .addParam("achieved", draft.achievedOn())
                .addParam("expires", draft.expiresOn())
                .addParam("by", by);
    }

    /** Whether the version was still the newest. */
    static boolean delete(Db db, UUID id, long version) {
        return db.dml(
                                """
                                DELETE FROM qualification
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static Qualification qualification(DbRow row) {
        return new Qualification(
                row.column("qualification_id").get(UUID.class),
                row.column("person_id").get(UUID.class),
                row.column("person_name").get(String.class),
                row.column("title").get(String.class),
                row.column("level").get(Integer.class),
                row.column("awarding_body").get(String.class),
                QualificationType.of(row.column("type").get(String.class)).orElseThrow(),
                row.column("started_on").get(LocalDate.class),
                row.column("achieved_on").get(LocalDate.class),
                row.column("expires_on").get(LocalDate.class),
                Attainment.valueOf(row.column("status").get(String.class).toUpperCase(Locale.ROOT)),
                row.column("recorded_by").get(String.class),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
