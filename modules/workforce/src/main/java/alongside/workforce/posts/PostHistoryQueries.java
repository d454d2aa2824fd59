package alongside.workforce.posts;

import alongside.kernel.Db;
import alongside.portal.ui.Words;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What changed about a post, as the audit log has it. */
final class PostHistoryQueries {
    private PostHistoryQueries() {}

    /** Each field of each change, the newest first. */
    static List<PostChange> of(Db db, UUID post) {
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
                            SELECT CAST(x.id AS text), s.name || COALESCE(', ' || l.name, '')
                              FROM expansion_line x
                              JOIN service s ON s.id = x.service_id
                              LEFT JOIN locality l ON l.id = x.locality_id)
                        SELECT e.id, e.at, e.actor_name, k.key,
                               COALESCE(b.name, e.before ->> k.key, '') AS old,
                               COALESCE(a.name, e.after ->> k.key, '') AS new
                          FROM audit_entry e
                         CROSS JOIN LATERAL jsonb_object_keys(e.after) AS k (key)
                          LEFT JOIN named b ON b.id = e.before ->> k.key
                          LEFT JOIN named a ON a.id = e.after ->> k.key
                         WHERE e.subject = 'post ' || :post AND e.action = 'post changed'
                           AND COALESCE(e.before ->> k.key, '')
                               <> COALESCE(e.after ->> k.key, '')
                         UNION ALL
                        SELECT e.id, e.at, e.actor_name, 'post_added', '', ''
                          FROM audit_entry e
                         WHERE e.subject = 'post ' || :post AND e.action = 'post added'
                         ORDER BY 1 DESC, 4
                        """)
                .addParam("post", post.toString())
                .execute()
                .map(PostHistoryQueries::change)
                .toList();
    }

    private static PostChange change(DbRow row) {
        var field = row.column("key").get(String.class);
        return new PostChange(
                row.column("at").get(Instant.class),
                row.column("actor_name").get(String.class),
                label(field),
                words(field, row.column("old").get(String.class)),
                words(field, row.column("new").get(String.class)));
    }

    static String label(String field) {
        return switch (field) {
            case "beside_clinician" -> "Works beside a clinician";
            case "non_clinical" -> "Non-clinical";
            case "opened_on" -> "First day";
            case "closed_on" -> "Last day";
            case "reports_to_id" -> "Reports to";
            case "expansion_id" -> "Expansion line";
            default ->
                    field.substring(0, 1).toUpperCase(Locale.UK)
                            + field.substring(1).replace('_', ' ');
        };
    }

    private static String words(String field, String value) {
        if (value.isEmpty()) {
            return switch (field) {
                case "employer" -> "The Trust";
                case "funded_until" -> "Recurrent";
                case "post_added" -> "";
                default -> "None";
            };
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Words.date(LocalDate.parse(value));
        }
        return value.equals("true") ? "Yes" : value.equals("false") ? "No" : value;
    }
}
