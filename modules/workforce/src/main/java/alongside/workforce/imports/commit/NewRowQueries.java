package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.UUID;

/** People and assignments that the register does not hold yet. */
final class NewRowQueries {
    private NewRowQueries() {}

    static void insert(Db db, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO person (id, employee_number, first_name, last_name)
                SELECT DISTINCT ON (person_id) person_id, employee_number, first_name, last_name
                  FROM import_result
                 WHERE import_id = ? AND outcome = 'new' AND person_version IS NULL
                 ORDER BY person_id, row_number
                """,
                id);
        Bulk.run(
                db,
                """
                INSERT INTO assignment
                       (id, person_id, assignment_number, start_on, end_on, counted_to)
                SELECT assignment_id, person_id, assignment_number, start_on, end_on, counted_to
                  FROM import_result
                 WHERE import_id = ? AND outcome = 'new'
                """,
                id);
        Bulk.run(
                db,
                "INSERT INTO assignment_period (assignment_id, valid_from, post_id, weekly_hours,"
                        + " category, fixed_term_end_on) SELECT r.assignment_id, r.start_on,"
                        + " c.post_id, r.weekly_hours, r.category, r.fixed_term_end_on"
                        + " FROM import_result r JOIN ("
                        + PostQueries.CHOSEN
                        + ") c ON c.row_number = r.row_number"
                        + " WHERE r.import_id = ? AND r.outcome = 'new'",
                id,
                id,
                id);
    }
}
