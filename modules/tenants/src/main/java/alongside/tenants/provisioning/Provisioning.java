package alongside.tenants.provisioning;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Message;
import alongside.kernel.Outbox;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.TrustId;
import alongside.portal.Json;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the parts of approved Trusts. A run that died is taken up at the step it died in, because
 * every step can be repeated and is noted when it has ended.
 */
public final class Provisioning {
    /** The topic of the message that an approval leaves. */
    public static final String TOPIC = "tenants.provisioning";

    private static final int SLUGS_TRIED = 100;
    private static final int AT_ONCE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);

    private final PlatformDatabase platform;
    private final StepWork work;
    private final Consumer<String> watcher;
    // A run holds a connection and borrows more: many at once would starve each other.
    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * @param watcher is told before and after each step; what it throws ends the run there
     */
    public Provisioning(PlatformDatabase platform, StepWork work, Consumer<String> watcher) {
        this.platform = platform;
        this.work = work;
        this.watcher = watcher;
    }

    /**
     * Enters a Trust into the registry and leaves the message that gets it made, both with the
     * transaction of whoever approves it.
     *
     * @throws Refusal.Conflict if there is a Trust with this code
     */
    public static TrustId open(Db db, Actor actor, NewTrust trust) {
        var id = TrustId.random();
        var slug = trust.slug() == null ? Slug.of(trust.name()) : trust.slug();
        if (!Slug.isAllowed(slug)) {
            throw Refusal.invalid("slug", "Use lower-case letters, digits and hyphens");
        }
        insert(db, id, slug, trust);
        ProvisioningQueries.insert(db, id, trust.admins());
        Outbox.send(db, TOPIC, id.value());
        Audit.write(
                db,
                actor,
                "trust approved",
                "trust " + id,
                null,
                Json.text(Map.of("code", trust.code(), "name", trust.name())));
        return id;
    }

    private static void insert(Db db, TrustId id, String slug, NewTrust trust) {
        for (int i = 1; i < SLUGS_TRIED; i++) {
            var wished = i == 1 ? slug : slug + "-" + i;
            if (ProvisioningQueries.insertTrust(db, id, wished, trust)) {
                return;
            }
            if (ProvisioningQueries.isCodeTaken(db, trust.code())) {
                break;
            }
        }
        throw Refusal.conflict(trust.name() + " is already registered with Alongside.");
    }

    public void receive(Message message) {
        run(new TrustId(message.ofPlatform().body()));
    }

    /** Does the steps that are left, unless another process is at it. */
    public void run(TrustId trust) {
        places.acquireUninterruptibly();
        try {
            platform.in(db -> {
                if (ProvisioningQueries.claim(db, trust)) {
                    runClaimed(trust);
                }
                return null;
            });
        } finally {
            places.release();
        }
    }

    private void runClaimed(TrustId trust) {
        var progress = progress(trust).orElse(null);
        if (progress == null || progress.isFinished()) {
            return;
        }
        try {
            for (var step : progress.steps()) {
                if (step.finished() == null) {
                    run(trust, step.step());
                }
            }
            platform.in(db -> finish(db, trust));
            watcher.accept("after the end");
        } catch (RuntimeException e) {
            LOG.warn("The provisioning of {} failed and will be tried again", trust, e);
            platform.in(db -> fail(db, trust, e));
            throw e;
        }
    }

    private void run(TrustId trust, Step step) {
        watcher.accept("before " + step.key());
        platform.in(db -> begin(db, trust, step));
        work.run(trust, step, watcher);
        watcher.accept("within " + step.key());
        platform.in(db -> end(db, trust, step));
        watcher.accept("after " + step.key());
    }

    private static Object begin(Db db, TrustId trust, Step step) {
        ProvisioningQueries.begin(db, trust, step);
        return step;
    }

    private static Object end(Db db, TrustId trust, Step step) {
        ProvisioningQueries.end(db, trust, step);
        return step;
    }

    private static Object fail(Db db, TrustId trust, RuntimeException e) {
        ProvisioningQueries.fail(db, trust, String.valueOf(e.getMessage()));
        return trust;
    }

    private static Object finish(Db db, TrustId trust) {
        ProvisioningQueries.finish(db, trust);
        Audit.write(db, Actor.system(), "trust opened", "trust " + trust, null, null);
        return trust;
    }

    /** How far a Trust is; empty for one that was not made by this job. */
    public Optional<Progress> progress(TrustId trust) {
        return platform.in(db -> ProvisioningQueries.progress(db, trust));
    }
}
