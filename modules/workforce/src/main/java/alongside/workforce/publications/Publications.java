package alongside.workforce.publications;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Jobs;
import alongside.kernel.Message;
import alongside.kernel.Outbox;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Json;
import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.register.Access;
import alongside.workforce.register.VersionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Publishing, and reading what is published. A Trust's transaction leaves a message, and what is
 * published follows from the Trust's own tables, so that the same message may come twice.
 */
public final class Publications {
    private static final String TOPIC = "workforce.pathway-publication";

    private final TenantDatabase database;
    private final PlatformDatabase platform;

    public Publications(TenantDatabase database, PlatformDatabase platform) {
        this.database = database;
        this.platform = platform;
    }

    public void jobs(Jobs jobs) {
        jobs.on(TOPIC, this::receive);
    }

    /** The number of the version that everybody may see; 0 if none. */
    public int published(Actor actor, UUID pathway) {
        return database.in(actor.trust(), db -> PublicationQueries.number(db, pathway));
    }

    /** Shows the live version to everybody. */
    public void publish(Actor actor, UUID pathway, LocalDate today) {
        Access.edit(actor);
        database.in(
                actor.trust(),
                db -> {
                    var live =
                            Pathways.versions(db, pathway).stream()
                                    .filter(p -> p.status() == VersionStatus.LIVE)
                                    .findFirst()
                                    .orElseThrow(() ->
                                            Refusal.conflict(
                                                    "Make a version of this pathway live first."));
                    PublicationQueries.publish(db, pathway, live.number(), today);
                    audit(db, actor, "pathway published", pathway, live.number());
                    return true;
                });
    }

    /** Shows it to nobody else any more. Copies that others made are theirs. */
    public void withdraw(Actor actor, UUID pathway) {
        Access.edit(actor);
        database.in(
                actor.trust(),
                db -> {
                    if (PublicationQueries.number(db, pathway) == 0) {
                        throw Refusal.notFound();
                    }
                    PublicationQueries.withdraw(db, pathway);
                    audit(db, actor, "pathway publication withdrawn", pathway, 0);
                    return true;
                });
    }

    /** What every Trust shows, by Trust and name. */
    public List<Publication> all() {
        return platform.in(db -> PublicationQueries.all(db, ""));
    }

    /** What one Trust shows. */
    public List<Publication> of(String trust) {
        return platform.in(db -> PublicationQueries.all(db, trust));
    }

    public Publication find(String trust, UUID pathway) {
        return of(trust).stream()
                .filter(p -> p.pathwayId().equals(pathway))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void receive(Message message) {
        var trust = Objects.requireNonNull(message.trust());
        var pathway = UUID.fromString(message.body());
        database.in(trust, db -> PublicationQueries.shown(db, pathway))
                .ifPresentOrElse(
                        shown -> show(trust, pathway, shown),
                        () -> platform.in(db -> PublicationQueries.remove(db, trust, pathway)));
    }

    /** The version that a Trust shows, and since when. */
    record Shown(Pathway pathway, LocalDate on) {}

    private void show(TrustId trust, UUID pathway, Shown shown) {
        platform.in(db -> PublicationQueries.show(db, trust, pathway, shown));
    }

    private static void audit(Db db, Actor actor, String action, UUID pathway, int number) {
        Audit.write(db, actor, action, "pathway " + pathway, null, Json.text(number));
        Outbox.send(db, TOPIC, pathway.toString());
    }
}
