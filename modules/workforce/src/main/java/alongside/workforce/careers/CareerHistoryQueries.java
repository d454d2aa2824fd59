package alongside.workforce.careers;

import alongside.kernel.Db;
import alongside.workforce.history.FieldChange;
import alongside.workforce.history.Wording;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What changed about a person's careers, as the audit log has it. An entry holds the whole career
 * before and the part that was said, so each part is compared with its own place in the career.
 */
final class CareerHistoryQueries {
    private CareerHistoryQueries() {}

    /** Each field of each change, the newest first. */
    static List<FieldChange> of(Db db, UUID person) {
        return db.query(
                        """
                        WITH said AS (
                            SELECT e.id, e.at, e.actor_name, e.action, e.before, e.after,
                                   e.before -> 'steps'
                                       -> (CAST(e.after ->> 'number' AS int) - 1) AS step
                              FROM audit_entry e
                             WHERE e.subject = 'person ' || :person
                               AND e.action IN ('step recorded', 'step withdrawn')),
                        field AS (
                            SELECT s.id, s.at, s.actor_name,
                                   s.after -> 'step' ->> 'name' AS part, k.key AS what,
                                   COALESCE(s.step ->> k.key, '') AS old,
                                   CASE WHEN s.action = 'step recorded'
                                        THEN COALESCE(s.after ->> k.key, '') ELSE '' END AS new
                              FROM said s
                             CROSS JOIN unnest(ARRAY['started_on', 'reached_on', 'evidence',
                                                     'override_reason']) AS k (key)
                             UNION ALL
                            SELECT e.id, e.at, e.actor_name,
                                   COALESCE(e.before -> 'pathway' ->> 'name', ''), 'conversation',
                                   '', e.after #>> '{}'
                              FROM audit_entry e
                             WHERE e.subject = 'person ' || :person
                               AND e.action = 'career conversation recorded'
                             UNION ALL
                            SELECT e.id, e.at, e.actor_name,
                                   COALESCE(e.before -> 'pathway' ->> 'name', ''), 'version',
                                   COALESCE(e.before -> 'pathway' ->> 'number', ''),
                                   e.after #>> '{}'
                              FROM audit_entry e
                             WHERE e.subject = 'person ' || :person
                               AND e.action = 'career moved'
                             UNION ALL
                            SELECT e.id, e.at, e.actor_name, e.after #>> '{}', 'begun', '', 'Yes'
                              FROM audit_entry e
                             WHERE e.subject = 'person ' || :person
                               AND e.action = 'career begun')
                        SELECT id, at, actor_name, part, what, old, new
                          FROM field WHERE old <> new
                         ORDER BY id DESC, what DESC
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(CareerHistoryQueries::change)
                .toList();
    }

    private static FieldChange change(DbRow row) {
        var field = row.column("what").get(String.class);
        return new FieldChange(
                row.column("at").get(Instant.class),
                row.column("actor_name").get(String.class),
                row.column("part").get(String.class) + ": " + label(field),
                Wording.PLAIN.words(field, row.column("old").get(String.class)),
                Wording.PLAIN.words(field, row.column("new").get(String.class)));
    }

    private static String label(String field) {
        return switch (field) {
            case "started_on" -> "began";
            case "reached_on" -> "reached";
            case "override_reason" -> "why against the order";
            case "version" -> "version of the pathway";
            default -> field;
        };
    }
}
