package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.UUID;

/**
 * Gives each row a post: the one with its position number if role, band and place agree, else one
 * that agrees, else a new one. A post is never changed, because earlier periods point at it.
 */
final class PostQueries {
    private PostQueries() {}

    static void create(Db db, Decision decision) {
        var id = decision.importId();
        numbered(db, id);
        unnumbered(db, id);
        Bulk.run(
                db,
                """
                INSERT INTO audit_entry (actor_id, actor_name, action, subject, after)
                SELECT ?, ?, 'post added', 'post ' || p.id,
                       jsonb_build_object('position_number', p.position_number,
                           'job_role_id', p.job_role_id, 'band', p.band,
                           'service_id', p.service_id, 'team_id', p.team_id,
                           'locality_id', p.locality_id, 'import', c.import_id)
                  FROM import_creation c JOIN post p ON p.id = c.id
                 WHERE c.import_id = ? AND c.field = 'post'
                """,
                decision.actor().person(),
                decision.actor().name(),
                id);
    }

    /** One post for each position number that no post has. */
    private static void numbered(Db db, UUID id) {
        Bulk.run(
                db,
                "WITH added AS (INSERT INTO post (position_number, job_role_id, band, service_id,"
                        + " team_id, locality_id, opened_on) SELECT DISTINCT ON (w.position_number)"
                        + " w.position_number, w.job_role_id, w.band, w.service_id, w.team_id,"
                        + " w.locality_id, w.opened_on FROM ("
                        + Wanted.ROWS
                        + """
                        ) w
                         WHERE w.position_number IS NOT NULL
                           AND NOT EXISTS (SELECT 1 FROM post p
                                            WHERE p.position_number = w.position_number)
                         ORDER BY w.position_number, w.row_number
                        RETURNING id)
                        INSERT INTO import_creation (import_id, field, id, name)
                        SELECT CAST(? AS uuid), 'post', id, '' FROM added
                        """,
                id,
                id,
                id);
    }

    /** One post for each role, band and place that no post has. */
    private static void unnumbered(Db db, UUID id) {
        Bulk.run(
                db,
                "WITH added AS (INSERT INTO post (job_role_id, band, service_id, team_id,"
                        + " locality_id, opened_on) SELECT w.job_role_id, w.band, w.service_id,"
                        + " w.team_id, w.locality_id, min(w.opened_on) FROM ("
                        + Wanted.ROWS
                        + ") w WHERE w.post_id IS NULL AND NOT EXISTS (SELECT 1 FROM post p WHERE "
                        + Wanted.SAME
                        + """
                         AND p.partner_employer_id IS NULL)
                         GROUP BY 1, 2, 3, 4, 5
                        RETURNING id)
                        INSERT INTO import_creation (import_id, field, id, name)
                        SELECT CAST(? AS uuid), 'post', id, '' FROM added
                        """,
                id,
                id,
                id);
    }

    /** For each row w of Wanted.ROWS its post, as post_id. Two parameters: the import, twice. */
    static final String CHOSEN =
            "SELECT w.row_number, w.assignment_id, coalesce(w.post_id, n.id, p.id) AS post_id FROM ("
                    + Wanted.ROWS
                    + ") w LEFT JOIN post n ON n.position_number = w.position_number AND "
                    + "n.job_role_id = w.job_role_id AND n.service_id = w.service_id"
                    + " AND n.band IS NOT DISTINCT FROM w.band"
                    + " AND n.team_id IS NOT DISTINCT FROM w.team_id"
                    + " AND n.locality_id IS NOT DISTINCT FROM w.locality_id"
                    + " LEFT JOIN (SELECT DISTINCT ON (job_role_id, band, service_id, team_id,"
                    + " locality_id) id, job_role_id, band, service_id, team_id, locality_id"
                    + " FROM post WHERE partner_employer_id IS NULL"
                    + " ORDER BY job_role_id, band, service_id, team_id, locality_id, id) p"
                    + " ON "
                    + Wanted.SAME;
}
