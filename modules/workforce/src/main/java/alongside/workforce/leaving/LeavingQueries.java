package alongside.workforce.leaving;

import alongside.kernel.Db;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads who leaves, and what is to be done. */
final class LeavingQueries {
    private static final String LIST =
            """
            WITH todo AS (
                SELECT t.assignment_id, CAST(count(*) AS int) AS tasks,
                       CAST(count(t.done_on) AS int) AS done,
                       min(COALESCE(t.due_on, a.end_on - t.days_before))
                           FILTER (WHERE t.done_on IS NULL) AS next_due_on
                  FROM leaving_task t JOIN assignment a ON a.id = t.assignment_id
                 GROUP BY t.assignment_id),
            leaver AS (
                SELECT l.assignment_id, a.person_id, a.end_on, p.first_name, p.last_name,
                       r.name AS role_name, COALESCE(t.name, s.name) AS place,
                       COALESCE(todo.tasks, 0) AS tasks, COALESCE(todo.done, 0) AS done,
                       next_due_on, destination, destination_trust, conversation_on,
                       CASE WHEN x.ends THEN x.ends_on END AS access_ends_on,
                       COALESCE(NOT x.ends, false) AS only_admin, l.version
                  FROM leaving l
                  JOIN assignment a ON a.id = l.assignment_id AND a.end_on IS NOT NULL
                  JOIN person p ON p.id = a.person_id
                 CROSS JOIN LATERAL (
                       SELECT y.post_id FROM assignment_period y
                        WHERE y.assignment_id = a.id ORDER BY y.valid_from DESC LIMIT 1) last
                  JOIN post ON post.id = last.post_id
                  JOIN job_role r ON r.id = post.job_role_id
                  JOIN service s ON s.id = post.service_id
                  LEFT JOIN team t ON t.id = post.team_id
                  LEFT JOIN todo ON todo.assignment_id = l.assignment_id
                  LEFT JOIN person_account n ON n.person_id = p.id
                  LEFT JOIN leaving_access x ON x.account = n.account),
            row AS (
                SELECT CAST(assignment_id AS text) AS id, assignment_id, person_id, end_on,
                       first_name || ' ' || last_name AS person_name, role_name, place, tasks,
                       done, next_due_on, destination, destination_trust, conversation_on,
                       access_ends_on, only_admin, version,
                       lower(CASE :sort
                             WHEN 'until' THEN CAST(end_on AS text)
                             WHEN 'due' THEN COALESCE(CAST(next_due_on AS text), '9')
                             WHEN 'role' THEN role_name
                             ELSE '' END || ' ' || last_name || ' ' || first_name) AS sort
                  FROM leaver
                 WHERE (:assignment = '' OR CAST(assignment_id AS text) = :assignment)
                   AND (:show = '' OR (:show = 'done') = (done = tasks))
                   AND (:q = '' OR strpos(lower(first_name || ' ' || last_name || ' ' || place
                                                || ' ' || role_name), lower(:q)) > 0))
            SELECT id, sort, assignment_id, person_id, end_on, person_name, role_name, place, tasks,
                   done, next_due_on, destination, destination_trust, conversation_on,
                   access_ends_on, only_admin, version, count(*) OVER () AS total
              FROM row
            """
                    + Span.SQL;

    private static final String TASKS =
            """
            SELECT t.id, t.assignment_id, t.name, t.who, t.account,
                   COALESCE(t.account_name, CASE WHEN t.who = 'line_manager' THEN l.name END)
                       AS account_name,
                   COALESCE(t.due_on, a.end_on - t.days_before) AS due_on, t.done_on, t.done_by,
                   p.first_name || ' ' || p.last_name AS person_name
              FROM leaving_task t
              JOIN assignment a ON a.id = t.assignment_id AND a.end_on IS NOT NULL
              JOIN person p ON p.id = a.person_id
              LEFT JOIN assignment_line l
                ON l.assignment_id = a.id AND l.kind = 'line_manager'
               AND l.valid_from <= a.end_on AND (l.valid_to IS NULL OR l.valid_to > a.end_on)
            """;

    private LeavingQueries() {}

    static Found<Leaving> page(Db db, Selection selection, Span span) {
        var rows = rows(db, selection, span, "");
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(LeavingQueries::leaving).toList(), total);
    }

    static Optional<Leaving> find(Db db, Selection everything, UUID assignment) {
        return rows(db, everything, Span.everything(), assignment.toString()).stream()
                .map(LeavingQueries::leaving)
                .findFirst();
    }

    private static List<DbRow> rows(Db db, Selection selection, Span span, String assignment) {
        return span.bind(db.query(LIST), selection.sort())
                .addParam("q", selection.q())
                .addParam("show", selection.own("show"))
                .addParam("assignment", assignment)
                .execute()
                .toList();
    }

    static List<LeavingTask> tasks(Db db, UUID assignment) {
        return db.query(TASKS + " WHERE t.assignment_id = CAST(:id AS uuid) ORDER BY t.position")
                .addParam("id", assignment.toString())
                .execute()
                .map(LeavingQueries::task)
                .toList();
    }

    /** Something that waits for somebody, with whose leaving it is about. */
    record Waiting(UUID assignment, String personName, LeavingTask task) {}

    /** What this account is to do by the day: named for it, as line manager, or leading. */
    static List<Waiting> waiting(Db db, UUID account, boolean leads, LocalDate by) {
        return db.query(
                        TASKS
                                + """
                                 WHERE t.done_on IS NULL
                                   AND COALESCE(t.due_on, a.end_on - t.days_before) <= :by
                                   AND CASE WHEN t.account IS NOT NULL
                                            THEN t.account = CAST(:account AS uuid)
                                            WHEN t.who = 'line_manager' AND l.account IS NOT NULL
                                            THEN l.account = CAST(:account AS uuid)
                                            ELSE :leads END
                                 ORDER BY 7, t.id
                                """)
                .addParam("by", by)
                .addParam("account", account.toString())
                .addParam("leads", leads)
                .execute()
                .map(row ->
                        new Waiting(
                                row.column("assignment_id").get(UUID.class),
                                row.column("person_name").get(String.class),
                                task(row)))
                .toList();
    }

    private static LeavingTask task(DbRow row) {
        return new LeavingTask(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                Who.of(row.column("who").get(String.class)).orElseThrow(),
                row.column("account").get(UUID.class),
                row.column("account_name").get(String.class),
                row.column("due_on").get(LocalDate.class),
                row.column("done_on").get(LocalDate.class),
                row.column("done_by").get(String.class));
    }

    private static Leaving leaving(DbRow row) {
        var destination = row.column("destination").get(String.class);
        return new Leaving(
                row.column("assignment_id").get(UUID.class),
                row.column("person_id").get(UUID.class),
                row.column("person_name").get(String.class),
                row.column("role_name").get(String.class),
                row.column("place").get(String.class),
                row.column("end_on").get(LocalDate.class),
                row.column("tasks").get(Integer.class),
                row.column("done").get(Integer.class),
                row.column("next_due_on").get(LocalDate.class),
                destination == null ? null : Destination.of(destination).orElseThrow(),
                row.column("destination_trust").get(String.class),
                row.column("conversation_on").get(LocalDate.class),
                row.column("access_ends_on").get(LocalDate.class),
                row.column("only_admin").get(Boolean.class),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
