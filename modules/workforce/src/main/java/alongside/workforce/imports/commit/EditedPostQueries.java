package alongside.workforce.imports.commit;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.portal.Json;
import alongside.workforce.imports.copy.Bulk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements of a bulk edit of posts. */
final class EditedPostQueries {
    /** Fields as the audit log of a post has them, before and after. */
    private static final String TOLD =
            """
            SELECT b.import_id, b.row_number, o.id AS post_id,
                   jsonb_object_agg(f.key, f.old) AS earlier, jsonb_object_agg(f.key, f.new) AS later
              FROM import_post_before b
              JOIN import_result r ON r.import_id = b.import_id AND r.row_number = b.row_number
              JOIN post o ON o.id = b.post_id
              LEFT JOIN partner_employer be ON be.id = b.partner_employer_id
              LEFT JOIN import i ON i.id = b.import_id
             CROSS JOIN LATERAL (VALUES
                   ('band', b.band, i.changes ->> 'band'),
                   ('funded_hours', CAST(trim_scale(b.funded_hours) AS text),
                    i.changes ->> 'funded_hours'),
                   ('funding_source', b.funding_source, i.changes ->> 'funding_source'),
                   ('funded_until', CAST(b.funded_until AS text), i.changes ->> 'funded_until'),
                   ('specialism', b.specialism, i.changes ->> 'specialism'),
                   ('employer', be.name, i.changes ->> 'employer'),
                   ('team_id', CAST(b.team_id AS text), i.changes ->> 'team_id')) AS f (key, old, new)
             WHERE b.import_id = ? AND f.key = ANY(r.take)
             GROUP BY b.import_id, b.row_number, o.id
            """;

    private static final String UNLESS_KEPT =
            """
             AND NOT EXISTS (SELECT 1 FROM import_kept k
                              WHERE k.import_id = b.import_id AND k.row_number = b.row_number)
            """;

    private EditedPostQueries() {}

    static boolean moved(Db db, UUID id) {
        var moved = new int[1];
        Bulk.each(
                db,
                """
                SELECT count(*) AS n
                  FROM import_result r LEFT JOIN post o ON o.id = r.post_id
                 WHERE r.import_id = ? AND r.outcome <> 'rejected'
                   AND o.version IS DISTINCT FROM r.post_version
                """,
                List.of(id),
                row -> moved[0] = row.getInt("n"));
        return moved[0] > 0;
    }

    static List<UUID> changed(Db db, UUID id) {
        var ids = new ArrayList<UUID>();
        Bulk.each(
                db,
                "SELECT post_id FROM import_result WHERE import_id = ? AND outcome = 'changed'",
                List.of(id),
                row -> ids.add(row.getObject("post_id", UUID.class)));
        return ids;
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> changes(Db db, UUID id) {
        var changes = new ArrayList<String>(1);
        Bulk.each(
                db,
                "SELECT changes FROM import WHERE id = ?",
                List.of(id),
                row -> changes.add(row.getString("changes")));
        return Json.value(changes.getFirst(), Map.class);
    }

    static boolean takes(Db db, UUID id, String field) {
        var found = new boolean[1];
        Bulk.each(
                db,
                """
                SELECT 1 FROM import_result
                 WHERE import_id = ? AND outcome = 'changed' AND ? = ANY(take) LIMIT 1
                """,
                List.of(id, field),
                _ -> found[0] = true);
        return found[0];
    }

    static boolean isEmployer(Db db, String name) {
        var found = new boolean[1];
        Bulk.each(
                db,
                "SELECT 1 FROM partner_employer WHERE lower(name) = lower(?)",
                List.of(name),
                _ -> found[0] = true);
        return found[0];
    }

    static void created(Db db, UUID id, UUID employer, String name) {
        Bulk.run(
                db,
                """
                INSERT INTO import_creation (import_id, field, id, name)
                VALUES (?, 'employer', ?, ?)
                """,
                id,
                employer,
                name);
    }

    static void remember(Db db, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO import_post_before (import_id, row_number, post_id, post_version,
                       team_id, band, funded_hours, funding_source, funded_until, specialism,
                       partner_employer_id)
                SELECT r.import_id, r.row_number, o.id, o.version + 1, o.team_id, o.band,
                       o.funded_hours, o.funding_source, o.funded_until, o.specialism,
                       o.partner_employer_id
                  FROM import_result r JOIN post o ON o.id = r.post_id
                 WHERE r.import_id = ? AND r.outcome = 'changed'
                """,
                id);
    }

    /**
     * Gives the new values to the posts.
     *
     * @param employer the id of the partner, where the posts get another; empty for the Trust
     */
    static void apply(Db db, UUID id, String employer) {
        Bulk.run(
                db,
                """
                UPDATE post o
                   SET band = CASE WHEN 'band' = ANY(r.take)
                                   THEN nullif(i.changes ->> 'band', '') ELSE o.band END,
                       funded_hours = CASE WHEN 'funded_hours' = ANY(r.take)
                           THEN CAST(nullif(i.changes ->> 'funded_hours', '') AS numeric)
                           ELSE o.funded_hours END,
                       funding_source = CASE WHEN 'funding_source' = ANY(r.take)
                           THEN nullif(i.changes ->> 'funding_source', '')
                           ELSE o.funding_source END,
                       funded_until = CASE WHEN 'funded_until' = ANY(r.take)
                           THEN CAST(nullif(i.changes ->> 'funded_until', '') AS date)
                           ELSE o.funded_until END,
                       specialism = CASE WHEN 'specialism' = ANY(r.take)
                           THEN nullif(i.changes ->> 'specialism', '') ELSE o.specialism END,
                       partner_employer_id = CASE WHEN 'employer' = ANY(r.take)
                           THEN CAST(nullif(?, '') AS uuid) ELSE o.partner_employer_id END,
                       team_id = CASE WHEN 'team_id' = ANY(r.take)
                           THEN CAST(nullif(i.changes ->> 'team_id', '') AS uuid)
                           ELSE o.team_id END,
                       version = o.version + 1
                  FROM import_result r JOIN import i ON i.id = r.import_id
                 WHERE r.import_id = ? AND r.outcome = 'changed' AND o.id = r.post_id
                """,
                employer,
                id);
    }

    static void audit(Db db, Actor actor, UUID id, String action) {
        Bulk.run(
                db,
                "INSERT INTO audit_entry (actor_id, actor_name, action, subject, before, after)"
                        + " SELECT ?, ?, ?, 'post ' || t.post_id, t.earlier, t.later FROM ("
                        + TOLD
                        + ") t ORDER BY t.row_number",
                actor.person(),
                actor.name(),
                action,
                id);
    }

    /** The same the other way round, for those that were given back what they had. */
    static void auditUndone(Db db, Actor actor, UUID id) {
        Bulk.run(
                db,
                "INSERT INTO audit_entry (actor_id, actor_name, action, subject, before, after)"
                        + " SELECT ?, ?, 'bulk edit undone for post', 'post ' || b.post_id,"
                        + " b.later, b.earlier FROM ("
                        + TOLD
                        + ") b WHERE true"
                        + UNLESS_KEPT
                        + " ORDER BY b.row_number",
                actor.person(),
                actor.name(),
                id);
    }

    static void restore(Db db, UUID id) {
        Bulk.run(
                db,
                """
                UPDATE post o
                   SET team_id = b.team_id, band = b.band, funded_hours = b.funded_hours,
                       funding_source = b.funding_source, funded_until = b.funded_until,
                       specialism = b.specialism, partner_employer_id = b.partner_employer_id,
                       version = o.version + 1
                  FROM import_post_before b
                 WHERE b.import_id = ? AND o.id = b.post_id
                """
                        + UNLESS_KEPT,
                id);
    }

    /** A partner that came with the edit, unless a post has come to need it. */
    static void removeEmployer(Db db, UUID id) {
        Bulk.run(
                db,
                """
                DELETE FROM partner_employer e USING import_creation c
                 WHERE c.import_id = ? AND c.field = 'employer' AND e.id = c.id
                   AND NOT EXISTS (SELECT 1 FROM post p WHERE p.partner_employer_id = e.id)
                """,
                id);
    }
}
