package alongside.workforce.cpd;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Message;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What people did to keep learning, in the Trust in whose name they did it. No role opens it: only
 * the person reads it. Being at a meeting of a forum comes by itself, when its chair confirms it.
 */
public final class CpdRecord {
    /** The topic of messages about who was at a forum's meeting. */
    public static final String TOPIC = "cpd.attendance";

    private final TenantDatabase database;
    private final PlatformDatabase platform;

    public CpdRecord(TenantDatabase database, PlatformDatabase platform) {
        this.database = database;
        this.platform = platform;
    }

    /** What a message about somebody at a meeting says. */
    record Attended(
            String trust,
            UUID person,
            UUID meeting,
            LocalDate date,
            BigDecimal hours,
            String title) {}

    /** Notes that somebody was at a meeting, once however often it is told. */
    public void receive(Message message) {
        var told = Json.value(message.ofPlatform().body(), Attended.class);
        if (!known(told.trust())) {
            return;
        }
        database.in(
                new TrustId(told.trust()),
                db -> {
                    CpdQueries.attended(
                            db,
                            told.person(),
                            told.meeting(),
                            told.date(),
                            told.title(),
                            told.hours());
                    return true;
                });
    }

    /** A Trust that is gone has nobody's record any more. */
    private boolean known(String trust) {
        return platform.in(db ->
                db.get("SELECT id FROM trust WHERE id = :trust")
                        .addParam("trust", trust)
                        .execute()
                        .isPresent());
    }

    /** The actor's own, the newest first. */
    public List<CpdEntry> own(Actor actor) {
        return database.in(actor.trust(), db -> CpdQueries.all(db, actor.person()));
    }

    /** Of one account, for whoever may read it. */
    public static List<CpdEntry> of(Db db, UUID account) {
        return CpdQueries.all(db, account);
    }

    /** The actor's own, to take away. */
    public List<CpdEntry> export(Actor actor) {
        return database.in(
                actor.trust(),
                db -> {
                    Audit.write(db, actor, "learning downloaded", "export", null, null);
                    return CpdQueries.all(db, actor.person());
                });
    }

    public CpdEntry find(Actor actor, UUID id) {
        return database.in(actor.trust(), db -> find(db, actor, id));
    }

    private static CpdEntry find(Db db, Actor actor, UUID id) {
        return CpdQueries.find(db, actor.person(), id).orElseThrow(Refusal::notFound);
    }

    public CpdEntry add(Actor actor, CpdDraft draft, LocalDate today) {
        var checked = draft.checked(today);
        return database.in(
                actor.trust(),
                db -> find(db, actor, CpdQueries.insert(db, actor.person(), checked)));
    }

    /** What is not sent stays as it is. */
    public CpdEntry change(Actor actor, UUID id, long version, CpdDraft draft, LocalDate today) {
        return database.in(
                actor.trust(),
                db -> {
                    var checked = draft.over(find(db, actor, id)).checked(today);
                    if (!CpdQueries.update(db, actor.person(), id, version, checked)) {
                        throw Refusal.stale();
                    }
                    return find(db, actor, id);
                });
    }

    /** One that they added themselves. */
    public void remove(Actor actor, UUID id, long version) {
        database.in(
                actor.trust(),
                db -> {
                    if (find(db, actor, id).confirmed()) {
                        throw Refusal.conflict("The chair of a meeting confirmed this. It stays.");
                    }
                    if (!CpdQueries.delete(db, actor.person(), id, version)) {
                        throw Refusal.stale();
                    }
                    return true;
                });
    }
}
