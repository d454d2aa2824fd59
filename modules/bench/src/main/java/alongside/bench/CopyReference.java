package alongside.bench;

import alongside.kernel.TenantDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The least a database can be asked for: COPY the file, INSERT … SELECT into the same tables. */
final class CopyReference {
    private CopyReference() {}

    /** Seconds from the first byte to the commit. */
    static double load(Stage stage, String slug, byte[] file) {
        var trust = stage.trust(slug);
        var begun = System.nanoTime();
        new TenantDatabase(stage.application())
                .in(
                        trust,
                        db -> {
                            db.dml(
                                            """
                                            CREATE TEMPORARY TABLE staging (
                                                employee text, assignment text, last text, first text,
                                                service text, locality text, team text, title text,
                                                grade text, category text, hours text, start_on text,
                                                end_on text) ON COMMIT DROP
                                            """)
                                    .execute();
                            try {
                                db.connection()
                                        .unwrap(PGConnection.class)
                                        .getCopyAPI()
                                        .copyIn(
                                                "COPY staging FROM STDIN (FORMAT csv, HEADER)",
                                                new ByteArrayInputStream(file));
                            } catch (SQLException | IOException e) {
                                throw new IllegalStateException(e);
                            }
                            db.dml("INSERT INTO job_role (name) SELECT DISTINCT title FROM staging")
                                    .execute();
                            db.dml(
                                            """
                                            INSERT INTO service (name, category)
                                            SELECT DISTINCT service, 'other' FROM staging
                                            """)
                                    .execute();
                            db.dml(
                                            "INSERT INTO locality (name) SELECT DISTINCT locality FROM staging")
                                    .execute();
                            db.dml(
                                            """
                                            INSERT INTO team (name, service_id, locality_id)
                                            SELECT DISTINCT s.team, v.id, l.id
                                              FROM staging s JOIN service v ON v.name = s.service
                                              JOIN locality l ON l.name = s.locality
                                            """)
                                    .execute();
                            db.dml(
                                            """
                                            INSERT INTO post (job_role_id, band, service_id, team_id, locality_id)
                                            SELECT DISTINCT r.id, right(s.grade, 1), v.id, t.id, l.id
                                              FROM staging s JOIN job_role r ON r.name = s.title
                                              JOIN service v ON v.name = s.service
                                              JOIN team t ON t.name = s.team
                                              JOIN locality l ON l.name = s.locality
                                            """)
                                    .execute();
                            db.dml(
                                            """
                                            INSERT INTO person (employee_number, first_name, last_name)
                                            SELECT employee, first, last FROM staging
                                            """)
                                    .execute();
                            db.dml(
                                            """
                                            INSERT INTO assignment (person_id, assignment_number, start_on, end_on, counted_to)
                                            SELECT p.id, s.assignment, to_date(s.start_on, 'DD/MM/YYYY'),
                                                   to_date(s.end_on, 'DD/MM/YYYY'), to_date(s.end_on, 'DD/MM/YYYY')
                                              FROM staging s JOIN person p ON p.employee_number = s.employee
                                            """)
                                    .execute();
                            return db.dml(
                                            """
                                            INSERT INTO assignment_period (assignment_id, valid_from, post_id, weekly_hours, category)
                                            SELECT a.id, a.start_on, o.id, CAST(s.hours AS numeric),
                                                   CASE s.category WHEN 'Permanent' THEN 'permanent' ELSE 'fixed_term' END
                                              FROM staging s JOIN assignment a ON a.assignment_number = s.assignment
                                              JOIN job_role r ON r.name = s.title
                                              JOIN team t ON t.name = s.team
                                              JOIN post o ON o.job_role_id = r.id AND o.team_id = t.id
                                                         AND o.band = right(s.grade, 1)
                                            """)
                                    .execute();
                        });
        return (System.nanoTime() - begun) / 1e9;
    }
}
