package alongside.comparison.candidates;

import alongside.comparison.candidates.Preparation.State;
import alongside.comparison.engine.Engine;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Jobs;
import alongside.kernel.Message;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Makes candidates outside requests. What it makes depends on what is frozen and published and on
 * nothing else, so that it can be killed and begun again: it is the same bytes.
 */
public final class Workshop {
    private final ComparisonDatabase engine;
    private final Candidates.Sources sources;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Workshop(ComparisonDatabase engine, Candidates.Sources sources, Clock clock) {
        this.engine = engine;
        this.sources = sources;
        this.clock = clock;
    }

    public void jobs(Jobs jobs) {
        jobs.on(Candidates.PREPARE, this::prepare);
    }

    /** Makes what a message asks for. */
    public void prepare(Message message) {
        var parts = message.body().split(" ", 2);
        prepare(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Does nothing if it was asked for again since, or is made. */
    void prepare(LocalDate quarterEnd, int version) {
        var found = engine.in(db -> CandidateQueries.find(db, quarterEnd));
        if (found.filter(one -> one.version() == version && one.is(State.PREPARING)).isEmpty()) {
            return;
        }
        var published = engine.in(CandidateQueries::published);
        var policy = Engine.policy(sources.newest(), quarterEnd, published);
        var frozen = sources.frozen(quarterEnd, policy, clock.instant());
        var secret = engine.in(db -> CandidateQueries.secret(db, random.nextLong()));
        try {
            var candidate =
                    new Engine(policy, secret)
                            .prepare(
                                    frozen,
                                    published,
                                    (attempt, of) -> progress(quarterEnd, version, attempt, of));
            engine.in(db ->
                    CandidateQueries.ready(db, quarterEnd, version, candidate, clock.instant()));
        } catch (Engine.NoRelease e) {
            var why = String.valueOf(e.getMessage());
            engine.in(
                    db -> CandidateQueries.nothing(db, quarterEnd, version, why, clock.instant()));
        }
    }

    private void progress(LocalDate quarterEnd, int version, int attempt, int of) {
        engine.in(db -> CandidateQueries.progress(db, quarterEnd, version, attempt, of));
    }
}
