package alongside.workforce.people;

import alongside.kernel.Db;
import alongside.workforce.assignments.AssignmentQueries;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads and writes people. */
final class PersonQueries {
    private static final String LIST =
            AssignmentQueries.AT
                    + """
                    , held AS (
                        SELECT person_id, count(*) AS assignments, min(start_on) AS since,
                               string_agg(DISTINCT role_name, ', ') AS roles,
                               string_agg(DISTINCT NULLIF(band, ''), ', ') AS bands,
                               string_agg(DISTINCT service_name, ', ') AS services,
                               string_agg(DISTINCT team_name, ', ') AS teams,
                               COALESCE(sum(weekly_hours) FILTER (WHERE category <> 'bank'), 0)
                                   AS hours
                          FROM at
                         WHERE (:state = 'all' OR state = :state)
                    """
                    + Slice.SQL
                    + """
                         GROUP BY person_id),
                    row AS (
                        SELECT CAST(p.id AS text) AS id, p.first_name || ' ' || p.last_name AS name,
                               employee_number, p.version, roles, bands, services, teams,
                               COALESCE(assignments, 0) AS assignments, COALESCE(hours, 0) AS hours,
                               full_time, since,
                               lower(CASE :sort
                                     WHEN 'role' THEN COALESCE(roles, '')
                                     WHEN 'band' THEN COALESCE(bands, '')
                                     WHEN 'service' THEN COALESCE(services, '')
                                     WHEN 'team' THEN COALESCE(teams, '')
                                     WHEN 'hours' THEN to_char(hours, '00000.0000')
                                     WHEN 'start' THEN CAST(since AS text)
                                     ELSE '' END || ' ' || last_name || ' ' || first_name) AS sort
                          FROM person p
                          LEFT JOIN held ON held.person_id = p.id
                         CROSS JOIN full_time
                         WHERE (held.person_id IS NOT NULL OR :unassigned)
                           AND (:q = '' OR strpos(lower(p.first_name || ' ' || p.last_name || ' '
                                || COALESCE(p.employee_number, '')), lower(:q)) > 0))
                    SELECT id, sort, name, employee_number, version, roles, bands, services, teams,
                           assignments, hours, full_time, since, count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private PersonQueries() {}

    static Found<PersonRow> page(Db db, Selection selection, Span span) {
        var rows = query(db, selection, span).execute().toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(PersonQueries::row).toList(), total);
    }

    static void each(Db db, Selection selection, Consumer<PersonRow> work) {
        query(db, selection, Span.everything()).execute().map(PersonQueries::row).forEach(work);
    }

    private static DbStatementQuery query(Db db, Selection selection, Span span) {
        // Somebody with no assignment at all is in the list of everybody, and in no other.
        var everybody = selection.state() == State.ALL && selection.slice().isWhole();
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("state", selection.state().key())
                .addParam("q", selection.q())
                .addParam("unassigned", everybody);
    }

    static Optional<Person> find(Db db, UUID id) {
        return db.get(
                        """
                        SELECT id, employee_number, first_name, last_name, email, version
                          FROM person WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(PersonQueries::person);
    }

    static Optional<UUID> mergedInto(Db db, UUID id) {
        return db.get(
                        """
                        SELECT kept_id FROM person_merge
                         WHERE other_id = CAST(:id AS uuid) AND reversed_at IS NULL
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(row -> row.column("kept_id").get(UUID.class));
    }

    /** The new person; empty if another has the staff number. */
    static Optional<Person> insert(Db db, PersonDraft draft) {
        return bind(
                        db.query(
                                """
                                INSERT INTO person (first_name, last_name, employee_number, email)
                                VALUES (:first, :last, NULLIF(:number, ''), NULLIF(:email, ''))
                                ON CONFLICT (employee_number) DO NOTHING
                                RETURNING id, employee_number, first_name, last_name, email, version
                                """),
                        draft)
                .execute()
                .map(PersonQueries::person)
                .toList()
                .stream()
                .findFirst();
    }

    static BigDecimal fullTimeHours(Db db, LocalDate asAt) {
        return db.get(
                        """
                        SELECT hours FROM full_time_hours
                         WHERE valid_from <= :as_at ORDER BY valid_from DESC LIMIT 1
                        """)
                .addParam("as_at", asAt)
                .execute()
                .orElseThrow()
                .column("hours")
                .get(BigDecimal.class);
    }

    static boolean hasNumber(Db db, String number, UUID except) {
        return db.get(
                        """
                        SELECT 1 AS found FROM person
                         WHERE employee_number = :number AND id <> CAST(:id AS uuid)
                        """)
                .addParam("number", number)
                .addParam("id", except.toString())
                .execute()
                .isPresent();
    }

    /** Empty if the version is no longer the newest. */
    static Optional<Person> update(Db db, UUID id, long version, PersonDraft draft) {
        return bind(
                        db.query(
                                """
                                UPDATE person
                                   SET first_name = :first, last_name = :last,
                                       employee_number = NULLIF(:number, ''),
                                       email = NULLIF(:email, ''), version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                RETURNING id, employee_number, first_name, last_name, email, version
                                """),
                        draft)
                .addParam("id", id.toString())
                .addParam("version", version)
                .execute()
                .map(PersonQueries::person)
                .toList()
                .stream()
                .findFirst();
    }

    private static DbStatementQuery bind(DbStatementQuery query, PersonDraft draft) {
        return query.addParam("first", draft.firstName())
                .addParam("last", draft.lastName())
                .addParam("number", draft.employeeNumber())
                .addParam("email", draft.email());
    }

    private static Person person(DbRow row) {
        return new Person(
                row.column("id").get(UUID.class),
                row.column("employee_number").get(String.class),
                row.column("first_name").get(String.class),
                row.column("last_name").get(String.class),
                row.column("email").get(String.class),
                row.column("version").get(Integer.class));
    }

    private static PersonRow row(DbRow row) {
        var hours = row.column("hours").get(BigDecimal.class);
        var fullTime = row.column("full_time").get(BigDecimal.class);
        return new PersonRow(
                UUID.fromString(row.column("id").get(String.class)),
                row.column("name").get(String.class),
                row.column("employee_number").get(String.class),
                text(row, "roles"),
                text(row, "bands"),
                text(row, "services"),
                text(row, "teams"),
                Math.toIntExact(row.column("assignments").get(Long.class)),
                hours.setScale(2, RoundingMode.HALF_UP),
                Amounts.wte(hours, fullTime).setScale(2, RoundingMode.HALF_UP),
                row.column("since").get(LocalDate.class),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }

    private static String text(DbRow row, String column) {
        var text = row.column(column).get(String.class);
        return text == null ? "" : text;
    }
}
