package alongside.kernel.audit;

import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chains the entries of every audit log, each a minute after it was written at most, and shows
 * whether a log is still what was written.
 */
public final class AuditChain {
    private static final Logger LOG = LoggerFactory.getLogger(AuditChain.class);

    private final PlatformDatabase platform;
    private final TenantDatabase tenants;

    public AuditChain(PlatformDatabase platform, TenantDatabase tenants) {
        this.platform = platform;
        this.tenants = tenants;
    }

    public void jobs(Jobs jobs) {
        jobs.every(Duration.ofMinutes(1), "audit-seal", this::seal)
                .every(Duration.ofHours(1), "audit-heads", this::tellHeads);
    }

    /** Seals what was committed until now. A log that cannot be sealed does not hold up others. */
    public void seal() {
        for (var log : Log.all(platform, tenants)) {
            try {
                new Sealing(platform, log).run();
            } catch (RuntimeException e) {
                LOG.error("The audit log {} could not be sealed", log.name(), e);
            }
        }
    }

    /** What is logged elsewhere shows later that nobody has rewritten a whole chain. */
    private void tellHeads() {
        for (var log : Log.all(platform, tenants)) {
            platform.in(db -> SealQueries.head(db, log.name()))
                    .ifPresent(head ->
                            LOG.info(
                                    "Audit head {} {} {}",
                                    log.name(),
                                    head.position(),
                                    head.hash()));
        }
    }

    /**
     * Looks at every log from its beginning.
     *
     * @param kept heads by log, as they were told when the logs were younger
     */
    public List<Proof> prove(Map<String, List<Seal>> kept) {
        return Log.all(platform, tenants).stream()
                .map(log -> Proving.of(platform, log, kept.getOrDefault(log.name(), List.of())))
                .toList();
    }

    /** Looks at one Trust's log from its beginning. */
    public Proof prove(TrustId trust) {
        return Proving.of(platform, new Log(platform, tenants, trust), List.of());
    }
}
