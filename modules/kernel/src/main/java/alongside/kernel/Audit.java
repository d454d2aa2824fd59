package alongside.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The append-only record of who did what, with the values before and after. Written in the same
 * transaction as the change, into the schema of whoever owns the thing: a Trust's own log, or the
 * platform's.
 */
public final class Audit {
    private Audit() {}

    /**
     * Writes one entry.
     *
     * @param action a verb in the past tense with its noun, such as {@code assignment changed}
     * @param subject what it happened to, such as {@code person 019…}
     * @param before JSON of the values before, absent when something was created
     * @param after JSON of the values after, absent when something was removed
     */
    public static void write(
            Db db,
            Actor actor,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after) {
        db.dml(
                        """
                        INSERT INTO audit_entry (actor_id, actor_name, action, subject, before, after)
                        VALUES (CAST(:actor AS uuid), :name, :action, :subject,
                                CAST(:before AS jsonb), CAST(:after AS jsonb))
                        """)
                .addParam("actor", actor.person())
                .addParam("name", actor.name())
                .addParam("action", action)
                .addParam("subject", subject)
                .addParam("before", before)
                .addParam("after", after)
                .execute();
    }
}
