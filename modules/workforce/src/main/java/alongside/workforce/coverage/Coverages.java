package alongside.workforce.coverage;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import java.time.LocalDate;
import java.util.Optional;

/** Where people are in post, for the Trust and, if it says so, for everybody. */
public final class Coverages {
    private final TenantDatabase database;

    public Coverages(TenantDatabase database) {
        this.database = database;
    }

    public Coverage at(Actor actor, LocalDate asAt) {
        Access.read(actor);
        return database.in(actor.trust(), db -> CoverageQueries.at(db, asAt));
    }

    /** What anybody may see; empty unless the Trust shows it. */
    public Optional<Coverage> shown(TrustId trust, LocalDate asAt) {
        return database.in(
                trust,
                db ->
                        CoverageQueries.publication(db).shown()
                                ? Optional.of(CoverageQueries.at(db, asAt))
                                : Optional.empty());
    }

    public Publication publication(Actor actor) {
        Access.read(actor);
        return database.in(actor.trust(), CoverageQueries::publication);
    }

    /** Shows it to everybody, or no longer. */
    public Publication publish(Actor actor, boolean shown, long version) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = CoverageQueries.publication(db);
                    if (!CoverageQueries.publish(db, shown, version)) {
                        throw Refusal.stale();
                    }
                    var now = CoverageQueries.publication(db);
                    Audit.write(
                            db,
                            actor,
                            shown ? "coverage published" : "coverage withdrawn",
                            "coverage",
                            Json.text(old),
                            Json.text(now));
                    return now;
                });
    }
}
