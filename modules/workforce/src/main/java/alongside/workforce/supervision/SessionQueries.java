package alongside.workforce.supervision;

import alongside.kernel.Db;
import alongside.workforce.assignments.AssignmentQueries;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Span;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads sessions. No statement here knows where notes are kept. */
final class SessionQueries {
    // Between the id and the name of a person, and between people: characters no name has.
    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";

    private static final String LIST =
            AssignmentQueries.AT
                    + """
                    , attended AS (
                        SELECT a.session_id, CAST(count(*) AS int) AS credits,
                               string_agg(CAST(p.id AS text) || chr(31)
                                          || p.first_name || ' ' || p.last_name, chr(30)
                                          ORDER BY p.last_name, p.first_name, p.id) AS people,
                               string_agg(p.first_name || ' ' || p.last_name, ', ') AS names,
                               min(lower(p.last_name || ' ' || p.first_name)) AS first
                          FROM supervision_attendance a JOIN person p ON p.id = a.person_id
                         GROUP BY a.session_id),
                    row AS (
                        SELECT s.id AS session_id, s.kind, held_on, minutes, facilitator,
                               facilitator_name, recorded_by, version, people, credits,
                               CAST(s.id AS text) AS id,
                               lower(CASE :sort
                                     WHEN 'kind' THEN s.kind
                                     WHEN 'name' THEN first
                                     ELSE '' END || ' ' || CAST(held_on AS text)) AS sort
                          FROM supervision_session s JOIN attended ON attended.session_id = s.id
                         WHERE (:session = '' OR CAST(s.id AS text) = :session)
                           AND (:session <> '' OR held_on <= CAST(:as_at AS date))
                           AND (:kind = '' OR s.kind = :kind)
                           AND (:person = '' OR EXISTS (
                               SELECT 1 FROM supervision_attendance x
                                WHERE x.session_id = s.id
                                  AND CAST(x.person_id AS text) = :person))
                           AND (:mine = '' OR CAST(facilitator AS text) = :mine OR EXISTS (
                               SELECT 1 FROM supervision_attendance x
                                 JOIN person_account c ON c.person_id = x.person_id
                                WHERE x.session_id = s.id AND CAST(c.account AS text) = :mine))
                           AND (:q = '' OR strpos(lower(names || ' ' || facilitator_name),
                                                  lower(:q)) > 0)
                           AND (:whole OR EXISTS (
                               SELECT 1 FROM supervision_attendance x
                                 JOIN at ON at.person_id = x.person_id
                                WHERE x.session_id = s.id
                    """
                    + Slice.SQL
                    + """
                    )))
                    SELECT sort, id, session_id, kind, held_on, minutes, facilitator,
                           facilitator_name, recorded_by, version, people, credits,
                           count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private SessionQueries() {}

    /** Whose sessions: all, a person's, or those an account held or attended. */
    record Whose(@Nullable UUID person, @Nullable UUID account) {
        static final Whose ALL = new Whose(null, null);
    }

    static Found<Session> page(Db db, Selection selection, Whose whose, Span span) {
        var rows = query(db, selection, whose, span, "").execute().toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(SessionQueries::row).toList(), total);
    }

    static void each(Db db, Selection selection, Consumer<Session> work) {
        query(db, selection, Whose.ALL, Span.everything(), "")
                .execute()
                .map(SessionQueries::row)
                .forEach(work);
    }

    static Optional<Session> find(Db db, UUID id, Selection everything) {
        return query(db, everything, Whose.ALL, Span.everything(), id.toString())
                .execute()
                .map(SessionQueries::row)
                .toList()
                .stream()
                .findFirst();
    }

    private static DbStatementQuery query(
            Db db, Selection selection, Whose whose, Span span, String session) {
        var person = whose.person();
        var account = whose.account();
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("q", selection.q())
                .addParam("kind", selection.own("kind"))
                .addParam("whole", selection.slice().isWhole())
                .addParam("person", person == null ? "" : person.toString())
                .addParam("mine", account == null ? "" : account.toString())
                .addParam("session", session);
    }

    private static Session row(DbRow row) {
        return new Session(
                row.column("session_id").get(UUID.class),
                Kind.of(row.column("kind").get(String.class)).orElseThrow(),
                row.column("held_on").get(LocalDate.class),
                row.column("minutes").get(Integer.class),
                row.column("facilitator").get(UUID.class),
                row.column("facilitator_name").get(String.class),
                people(row.column("people").get(String.class)),
                row.column("credits").get(Integer.class),
                row.column("recorded_by").get(String.class),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }

    private static List<Session.Attendee> people(String text) {
        return Arrays.stream(text.split(RECORD, -1))
                .map(person -> person.split(UNIT, 2))
                .map(parts -> new Session.Attendee(UUID.fromString(parts[0]), parts[1]))
                .toList();
    }
}
