package alongside.tenants.audit;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Role;
import alongside.kernel.TenantDatabase;
import alongside.kernel.audit.AuditChain;
import alongside.kernel.audit.Proof;
import alongside.portal.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The audit log of a Trust, newest entry first. */
public final class AuditLog {
    private static final Role[] READERS = {Role.TRUST_ADMIN, Role.INFORMATION_GOVERNANCE_LEAD};

    private final TenantDatabase database;
    private final AuditChain chain;

    public AuditLog(TenantDatabase database, AuditChain chain) {
        this.database = database;
        this.chain = chain;
    }

    public static boolean reads(Actor actor) {
        return actor.isAny(READERS);
    }

    /** A page of the entries that match, and how many match in all. */
    public Found page(Actor actor, AuditFilter filter, int page, int size) {
        actor.require(READERS);
        return database.in(
                actor.trust(),
                db ->
                        new Found(
                                AuditQueries.find(
                                                db, filter, Long.MAX_VALUE, (page - 1) * size, size)
                                        .toList(),
                                AuditQueries.count(db, filter)));
    }

    /** The entries that are older than one, for the API. */
    public List<AuditEntry> before(Actor actor, AuditFilter filter, long before, int count) {
        actor.require(READERS);
        return database.in(
                actor.trust(), db -> AuditQueries.find(db, filter, before, 0, count).toList());
    }

    /** Hands over every entry that matches, for an export, and records that it left. */
    public void export(
            Actor actor, AuditFilter filter, String query, Consumer<AuditEntry> consumer) {
        actor.require(READERS);
        var words = Json.text(Map.of("list", "audit log", "query", query));
        database.in(
                actor.trust(),
                db -> {
                    try (var all =
                            AuditQueries.find(db, filter, Long.MAX_VALUE, 0, Integer.MAX_VALUE)) {
                        all.forEach(consumer);
                    }
                    Audit.write(db, actor, "audit log exported", "export", null, words);
                    return true;
                });
    }

    /** What others did since a moment. */
    public List<AuditEntry> since(Actor actor, Instant moment, int count) {
        return database.in(
                actor.trust(), db -> AuditQueries.since(db, moment, actor.person(), count));
    }

    /** Looks at every entry from the first, and says whether each is as it was written. */
    public Proof prove(Actor actor) {
        actor.require(READERS);
        return chain.prove(actor.trust());
    }

    /** Entries of one page. */
    public record Found(List<AuditEntry> entries, int total) {}
}
