package alongside.workforce.corrections;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes what people ask to be put right. */
final class CorrectionQueries {
    private static final String LIST =
            AssignmentQueries.AT
                    + """
                    , held AS (
                        SELECT person_id FROM at WHERE true
                    """
                    + Slice.SQL
                    + """
                         GROUP BY person_id),
                    row AS (
                        SELECT c.id AS correction_id, c.person_id, c.field, c.held, c.should_be,
                               c.asked_on, c.status, c.reason, c.decided_by, c.decided_on,
                               c.version, p.first_name || ' ' || p.last_name AS person_name,
                               CAST(c.id AS text) AS id,
                               lower(CASE :sort
                                     WHEN 'kind' THEN c.field
                                     WHEN 'start' THEN CAST(c.asked_on AS text)
                                     ELSE '' END || ' ' || p.last_name || ' ' || p.first_name
                                     || ' ' || c.asked_on) AS sort
                          FROM correction c
                          JOIN person p ON p.id = c.person_id
                          LEFT JOIN held ON held.person_id = c.person_id
                         WHERE (held.person_id IS NOT NULL OR :unassigned)
                           AND (:person = '' OR CAST(c.person_id AS text) = :person)
                           AND (:correction = '' OR CAST(c.id AS text) = :correction)
                           AND (:status = '' OR c.status = :status)
                           AND (:person || :correction <> ''
                                OR c.asked_on <= CAST(:as_at AS date))
                           AND (:q = '' OR strpos(lower(p.first_name || ' ' || p.last_name || ' '
                                || c.should_be), lower(:q)) > 0))
                    SELECT sort, id, correction_id, person_id, person_name, field, held, should_be,
                           asked_on, status, reason, decided_by, decided_on, version,
                           count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private CorrectionQueries() {}

    static Found<Correction> page(Db db, Selection selection, Span span) {
        var rows = query(db, selection, span, "", "").toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(CorrectionQueries::correction).toList(), total);
    }

    static void each(Db db, Selection selection, Consumer<Correction> work) {
        query(db, selection, Span.everything(), "", "")
                .map(CorrectionQueries::correction)
                .forEach(work);
    }

    /** Those of one person, the newest first. */
    static List<Correction> ofPerson(Db db, UUID person) {
        return query(db, everything(), Span.everything(), person.toString(), "")
                .map(CorrectionQueries::correction)
                .toList();
    }

    static Optional<Correction> find(Db db, UUID id) {
        return query(db, everything(), Span.everything(), "", id.toString())
                .map(CorrectionQueries::correction)
                .toList()
                .stream()
                .findFirst();
    }

    /** The date matters only where a part of the workforce is looked at. */
    private static Selection everything() {
        return new Selection(LocalDate.EPOCH, State.ALL, "", Slice.WHOLE, new Sort("start", true));
    }

    private static Stream<DbRow> query(
            Db db, Selection selection, Span span, String person, String correction) {
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("q", selection.q())
                .addParam("unassigned", selection.slice().isWhole())
                .addParam("status", selection.own("status"))
                .addParam("person", person)
                .addParam("correction", correction)
                .execute();
    }

    static UUID insert(Db db, UUID person, CorrectionDraft draft, String held, LocalDate today) {
        return db.query(
                        """
                        INSERT INTO correction (person_id, field, held, should_be, asked_on)
                        VALUES (CAST(:person AS uuid), :field, :held, :should_be, :today)
                        RETURNING id
                        """)
                .addParam("person", person.toString())
                .addParam("field", draft.field())
                .addParam("held", held)
                .addParam("should_be", draft.shouldBe())
                .addParam("today", today)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** False if it was decided already. */
    static boolean decide(
            Db db,
            UUID id,
            CorrectionStatus status,
            @Nullable String reason,
            String by,
            LocalDate today) {
        return db.dml(
                                """
                                UPDATE correction
                                   SET status = :status, reason = CAST(:reason AS text),
                                       decided_by = :by, decided_on = :today,
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND status = 'asked'
                                """)
                        .addParam("status", status.key())
                        .addParam("reason", reason)
                        .addParam("by", by)
                        .addParam("today", today)
                        .addParam("id", id.toString())
                        .execute()
                == 1;
    }

    private static Correction correction(DbRow row) {
        return new Correction(
                row.column("correction_id").get(UUID.class),
                row.column("person_id").get(UUID.class),
                row.column("person_name").get(String.class),
                CorrectionField.of(row.column("field").get(String.class)).orElseThrow(),
                row.column("held").get(String.class),
                row.column("should_be").get(String.class),
                row.column("asked_on").get(LocalDate.class),
                CorrectionStatus.of(row.column("status").get(String.class)).orElseThrow(),
                row.column("reason").get(String.class),
                row.column("decided_by").get(String.class),
                row.column("decided_on").get(LocalDate.class),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
