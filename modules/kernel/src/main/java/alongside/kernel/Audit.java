package alongside.kernel;

import io.helidon.dbclient.DbStatementDml;
import org.jspecify.annotations.Nullable;

/**
 * The append-only record of who did what, with the values before and after. Written in the same
 * transaction as the change, into the schema of whoever owns the thing: a Trust's own log, or the
 * platform's.
 */
public final class Audit {
    /** Something of the platform that a Trust's own log is to have too; the body is the entry. */
    static final String COPY = "kernel.audit-copy";

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
        var entry =
                db.dml(
                        """
                        INSERT INTO audit_entry (actor_id, actor_name, action, subject, before, after)
                        VALUES (CAST(:actor AS uuid), :name, :action, :subject,
                                CAST(:before AS jsonb), CAST(:after AS jsonb))
                        """);
        bind(entry, actor, action, subject, before, after).execute();
    }

    /**
     * Writes an entry about the actor's Trust into the platform's log, and leaves a message that
     * brings the Trust's own log the same one, once.
     */
    public static void writeForTrust(
            Db db,
            Actor actor,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after) {
        write(db, actor, action, subject + " of " + actor.trust(), before, after);
        var copy =
                db.dml(
                        """
                        INSERT INTO outbox_message (topic, body)
                        SELECT :topic, :trust || chr(10) || jsonb_build_object(
                               'id', uuidv7(), 'at', now(),
                               'actor_id', CAST(:actor AS uuid), 'actor_name', CAST(:name AS text),
                               'action', CAST(:action AS text), 'subject', CAST(:subject AS text),
                               'before', CAST(:before AS jsonb), 'after', CAST(:after AS jsonb))
                        """);
        bind(copy, actor, action, subject, before, after)
                .addParam("topic", COPY)
                .addParam("trust", actor.trust().value())
                .execute();
    }

    private static DbStatementDml bind(
            DbStatementDml entry,
            Actor actor,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after) {
        return entry.addParam("actor", actor.person())
                .addParam("name", actor.name())
                .addParam("action", action)
                .addParam("subject", subject)
                .addParam("before", before)
                .addParam("after", after);
    }
}
