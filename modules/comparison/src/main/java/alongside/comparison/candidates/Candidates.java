package alongside.comparison.candidates;

import alongside.comparison.candidates.Preparation.State;
import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Engine;
import alongside.comparison.engine.Frozen;
import alongside.comparison.policy.Policy;
import alongside.comparison.releases.Publishing;
import alongside.comparison.releases.Release;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Db;
import alongside.kernel.Outbox;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.portal.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prepares what may be published of a quarter, and publishes it or waits. For the operator. */
public final class Candidates {
    /** The candidate of a quarter is to be made; the body is its quarter end and version. */
    public static final String PREPARE = "comparison.prepare";

    private final PlatformDatabase platform;
    private final ComparisonDatabase engine;
    private final Sources sources;

    /** What candidates are made of. */
    public interface Sources {
        /** The rules that hold from the next 31 March on. */
        Policy newest();

        /** The returns of a quarter; refuses while Trusts can still sign. */
        Frozen frozen(LocalDate quarterEnd, Policy policy, Instant now);
    }

    public Candidates(PlatformDatabase platform, ComparisonDatabase engine, Sources sources) {
        this.platform = platform;
        this.engine = engine;
        this.sources = sources;
    }

    /** The newest quarter first. */
    public List<Preparation> all(Actor actor) {
        actor.require(Role.PLATFORM_OPERATOR);
        return engine.in(CandidateQueries::all);
    }

    public Preparation find(Actor actor, LocalDate quarterEnd) {
        actor.require(Role.PLATFORM_OPERATOR);
        return engine.in(db -> CandidateQueries.find(db, quarterEnd))
                .orElseThrow(Refusal::notFound);
    }

    /** All that is known of one that is ready or published. */
    public Candidate content(Actor actor, Preparation preparation) {
        actor.require(Role.PLATFORM_OPERATOR);
        return engine.in(db -> CandidateQueries.content(db, preparation.quarterEnd()));
    }

    /** Asks for the candidate of a quarter; it is made outside the request. */
    public void prepare(Actor actor, LocalDate quarterEnd, Instant now) {
        actor.require(Role.PLATFORM_OPERATOR);
        sources.frozen(quarterEnd, sources.newest(), now);
        platform.together(() -> {
            var version = engine.in(db -> begin(db, actor, quarterEnd, now));
            return platform.in(db -> {
                Outbox.send(db, PREPARE, quarterEnd + " " + version);
                audit(db, actor, "release candidate asked for", quarterEnd, Map.of());
                return version;
            });
        });
    }

    private static int begin(Db db, Actor actor, LocalDate quarterEnd, Instant now) {
        var later =
                CandidateQueries.all(db).stream()
                        .filter(one -> one.is(State.PUBLISHED))
                        .anyMatch(one -> !one.quarterEnd().isBefore(quarterEnd));
        if (later) {
            throw Refusal.conflict(
                    "This quarter or a later one is published. What is published never changes.");
        }
        return CandidateQueries.begin(db, quarterEnd, actor.name(), now)
                .orElseThrow(() -> Refusal.conflict("This quarter is published."));
    }

    /** Publishes what is safe of it, and nothing else. */
    public int publish(Actor actor, LocalDate quarterEnd, int version, Instant now) {
        actor.require(Role.PLATFORM_OPERATOR);
        return platform.together(() -> {
            var release = engine.in(db -> release(db, quarterEnd, version, now));
            return platform.in(db -> {
                audit(
                        db,
                        actor,
                        "release published",
                        quarterEnd,
                        Map.of("number", release.number(), "withheld", release.withheld()));
                return release.number();
            });
        });
    }

    private Release release(Db db, LocalDate quarterEnd, int version, Instant now) {
        ready(db, quarterEnd, version);
        var candidate = CandidateQueries.content(db, quarterEnd);
        var release = candidate.release();
        var published = CandidateQueries.published(db);
        if (release.number() != published.size() + 1) {
            throw Refusal.conflict("Another release was published since. Prepare this one again.");
        }
        var policy = Engine.policy(sources.newest(), quarterEnd, published);
        if (!policy.equals(candidate.policy())) {
            throw Refusal.conflict("The policy was changed since. Prepare this one again.");
        }
        Publishing.publish(db, release, policy, Attacks.all(), now);
        CandidateQueries.publish(db, quarterEnd, now);
        return release;
    }

    /** Notes why it is not published yet. */
    public void leave(Actor actor, LocalDate quarterEnd, int version, String why) {
        actor.require(Role.PLATFORM_OPERATOR);
        if (why.isEmpty()) {
            throw Refusal.invalid("why", "Enter why you wait");
        }
        platform.together(() -> {
            engine.in(db -> {
                ready(db, quarterEnd, version);
                return CandidateQueries.waits(db, quarterEnd, why);
            });
            return platform.in(db -> {
                audit(db, actor, "release candidate left", quarterEnd, Map.of("why", why));
                return true;
            });
        });
    }

    private static void ready(Db db, LocalDate quarterEnd, int version) {
        var found = CandidateQueries.find(db, quarterEnd).orElseThrow(Refusal::notFound);
        if (found.version() != version) {
            throw Refusal.stale();
        }
        if (!found.is(State.READY)) {
            throw Refusal.conflict("There is no candidate of this quarter that waits.");
        }
    }

    private static void audit(
            Db db, Actor actor, String action, LocalDate quarterEnd, Map<String, Object> after) {
        @Nullable String values = after.isEmpty() ? null : Json.text(after);
        Audit.write(db, actor, action, "release candidate " + quarterEnd, null, values);
    }
}
