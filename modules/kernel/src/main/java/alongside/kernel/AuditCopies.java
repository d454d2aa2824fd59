package alongside.kernel;

/**
 * Brings each Trust's own log what the platform did to the Trust, such as a change of its members.
 * A copy may be delivered twice and is written once.
 */
public final class AuditCopies {
    private final PlatformDatabase platform;
    private final TenantDatabase tenants;

    public AuditCopies(PlatformDatabase platform, TenantDatabase tenants) {
        this.platform = platform;
        this.tenants = tenants;
    }

    public void receive(Jobs jobs) {
        jobs.on(Audit.COPY, this::copy);
    }

    void copy(Message message) {
        var parts = message.ofPlatform().body().split("\n", 2);
        if (known(parts[0])) {
            tenants.in(new TrustId(parts[0]), db -> copy(db, parts[1]));
        }
    }

    /** A Trust whose opening was given up is gone, and its log with it. */
    private boolean known(String trust) {
        return platform.in(db ->
                db.get("SELECT id FROM trust WHERE id = :trust")
                        .addParam("trust", trust)
                        .execute()
                        .isPresent());
    }

    private static long copy(Db db, String entry) {
        return db.dml(
                        """
                        WITH entry AS (
                            SELECT id, at, actor_id, actor_name, action, subject, before, after
                              FROM jsonb_to_record(CAST(:entry AS jsonb)) AS entry (
                                   id uuid, at timestamptz, actor_id uuid, actor_name text,
                                   action text, subject text, before jsonb, after jsonb)),
                        first AS (
                            INSERT INTO audit_copy (id)
                            SELECT id FROM entry
                            ON CONFLICT DO NOTHING
                            RETURNING id)
                        INSERT INTO audit_entry (at, actor_id, actor_name, action, subject, before, after)
                        SELECT at, actor_id, actor_name, action, subject, before, after
                          FROM entry JOIN first USING (id)
                        """)
                .addParam("entry", entry)
                .execute();
    }
}
