package alongside.workforce.history;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What changed about one record, as the audit log has it. */
public final class HistoryQueries {
    private HistoryQueries() {}

    /**
     * Each field of each change, the newest first.
     *
     * @param subject as the audit log calls the record, such as {@code post 019…}
     */
    public static List<FieldChange> of(Db db, String subject, Wording wording) {
        return db.query(
                        """
                        WITH named AS (
                            SELECT CAST(o.id AS text) AS id,
                                   r.name || ', ' || COALESCE(t.name, s.name) AS name
                              FROM post o
                              JOIN job_role r ON r.id = o.job_role_id
                              JOIN service s ON s.id = o.service_id
                              LEFT JOIN team t ON t.id = o.team_id
                             UNION ALL
                            SELECT CAST(id AS text), name FROM team
                             UNION ALL
                            SELECT CAST(x.id AS text), s.name || COALESCE(', ' || l.name, '')
                              FROM expansion_line x
                              JOIN service s ON s.id = x.service_id
                              LEFT JOIN locality l ON l.id = x.locality_id),
                        change AS (
                            SELECT e.id, e.at, e.actor_name, e.action, e.before, e.after,
                                   k.key
                              FROM audit_entry e
                              LEFT JOIN LATERAL jsonb_object_keys(
                                        CASE WHEN jsonb_typeof(e.before) = 'object'
                                              AND jsonb_typeof(e.after) = 'object'
                                             THEN e.after ELSE CAST('{}' AS jsonb) END) AS k (key)
                                ON COALESCE(e.before ->> k.key, '')
                                   <> COALESCE(e.after ->> k.key, '')
                             WHERE e.subject = :subject)
                        SELECT c.id, c.at, c.actor_name, c.action, c.before IS NULL AS added,
                               COALESCE(c.key, '') AS key,
                               COALESCE(b.name, c.before ->> c.key, '') AS old,
                               COALESCE(a.name, c.after ->> c.key, '') AS new
                          FROM change c
                          LEFT JOIN named b ON b.id = c.before ->> c.key
                          LEFT JOIN named a ON a.id = c.after ->> c.key
                         ORDER BY c.id DESC, c.key
                        """)
                .addParam("subject", subject)
                .execute()
                .flatMap(row -> change(row, wording))
                .toList();
    }

    private static Stream<FieldChange> change(DbRow row, Wording wording) {
        var field = row.column("key").get(String.class);
        var action = row.column("action").get(String.class);
        if (!field.isEmpty()) {
            return one(
                    row,
                    wording.label(field),
                    wording.words(field, row.column("old").get(String.class)),
                    wording.words(field, row.column("new").get(String.class)));
        }
        var what = row.column("added").get(Boolean.class) ? action : wording.other(action);
        return what.isEmpty() ? Stream.empty() : one(row, sentence(what), "", "");
    }

    private static Stream<FieldChange> one(DbRow row, String what, String before, String after) {
        return Stream.of(
                new FieldChange(
                        row.column("at").get(Instant.class),
                        by(
                                row.column("action").get(String.class),
                                row.column("actor_name").get(String.class)),
                        what,
                        before,
                        after));
    }

    /** The name, and the staff file or bulk edit if it came with one. */
    static String by(String action, String name) {
        if (action.contains("bulk")) {
            return "Bulk edit, " + name;
        }
        return action.contains("import") ? "Staff file import, " + name : name;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
