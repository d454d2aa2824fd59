package alongside.workforce.imports;

import alongside.kernel.Actor;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TestTrusts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A register with the services that load it, and the few questions that tests ask of it. */
final class Register implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final TestTrusts trusts = new TestTrusts();
    final TenantDatabase database = trusts.tenants();
    final ImportWork work = new ImportWork(database);
    final Imports imports = new Imports(database, work);
    final Mappings mappings = new Mappings(database, work);
    final Decisions decisions = new Decisions(database, work);

    Import upload(Actor actor, Upload upload) {
        return imports.upload(actor, upload, TODAY);
    }

    Import save(Actor actor, Upload upload) {
        return decisions.save(actor, upload(actor, upload).id(), Map.of());
    }

    /** Headcount and WTE on a day, as {@code "27 19.61"}. */
    String figures(Actor actor, String day) {
        return text(
                actor,
                """
                SELECT count(DISTINCT a.person_id) || ' '
                       || coalesce(round(sum(x.weekly_hours) / 37.5, 2), 0) AS answer
                  FROM assignment a
                  JOIN assignment_period x ON x.assignment_id = a.id
                   AND x.valid_from <= CAST(:day AS date)
                   AND (x.valid_to IS NULL OR x.valid_to > CAST(:day AS date))
                 WHERE a.start_on <= CAST(:day AS date)
                   AND (a.counted_to IS NULL OR a.counted_to >= CAST(:day AS date))
                """,
                day);
    }

    /** The periods of an assignment, oldest first, as {@code "2021-01-01 4.0000"}. */
    String periods(Actor actor, String assignmentNumber) {
        return text(
                actor,
                """
                SELECT string_agg(valid_from || ' ' || weekly_hours, ', ' ORDER BY valid_from) AS answer
                  FROM assignment_period x JOIN assignment a ON a.id = x.assignment_id
                 WHERE a.assignment_number = :day
                """,
                assignmentNumber);
    }

    /** Changes somebody's hours by hand, as a person's page does. */
    void typeHours(Actor actor, String assignmentNumber, String hours) {
        database.in(
                actor.trust(),
                db -> {
                    db.dml(
                                    """
                                    UPDATE assignment_period x
                                       SET weekly_hours = :hours, recorded_by = 'Rosa Whitlock'
                                      FROM assignment a
                                     WHERE a.id = x.assignment_id AND x.valid_to IS NULL
                                       AND a.assignment_number = :number
                                    """)
                            .addParam("hours", new BigDecimal(hours))
                            .addParam("number", assignmentNumber)
                            .execute();
                    return db.dml(
                                    """
                                    UPDATE assignment SET version = version + 1
                                     WHERE assignment_number = :number
                                    """)
                            .addParam("number", assignmentNumber)
                            .execute();
                });
    }

    String text(
            Actor actor,
            @com.google.errorprone.annotations.CompileTimeConstant String sql,
            String day) {
        return database.in(
                actor.trust(),
                db ->
                        db.get(sql)
                                .addParam("day", day)
                                .execute()
                                .map(row -> row.column("answer").get(String.class))
                                .orElse(""));
    }

    /** How many rows the register holds, of everything an import may add. */
    String size(Actor actor) {
        return text(
                actor,
                """
                SELECT (SELECT count(*) FROM person) || ' people '
                       || (SELECT count(*) FROM assignment) || ' assignments '
                       || (SELECT count(*) FROM assignment_period) || ' periods '
                       || (SELECT count(*) FROM post) || ' posts '
                       || (SELECT count(*) FROM service) || ' services '
                       || (SELECT count(*) FROM team) || ' teams' AS answer
                 WHERE :day = ''
                """,
                "");
    }

    @Override
    public void close() {
        trusts.close();
    }
}
