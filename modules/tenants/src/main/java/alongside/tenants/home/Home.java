package alongside.tenants.home;

import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.kernel.TenantDatabase;
import alongside.portal.Visit;
import alongside.tenants.HomePart;
import alongside.tenants.audit.AuditEntry;
import alongside.tenants.audit.AuditLog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a person finds after logging in. */
public final class Home {
    private static final Duration NEW_TO_A_NEWCOMER = Duration.ofDays(7);
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_CHANGES = 10;

    private final TenantDatabase database;
    private final AuditLog log;
    private final List<HomePart> parts = new CopyOnWriteArrayList<>();

    public Home(TenantDatabase database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /** Adds what a module puts on the page; done once, while the modules are put together. */
    public void offer(HomePart part) {
        parts.add(part);
    }

    /** What the actor has to do: first what is due first, last what has no date. */
    public List<HomePart.ToDo> toDo(Actor actor, LocalDate today) {
        return parts.stream()
                .flatMap(part -> part.toDo(actor, today).stream())
                .sorted(
                        Comparator.comparing(
                                HomePart.ToDo::due,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public List<HomePart.Figure> figures(Actor actor, LocalDate today) {
        return parts.stream().flatMap(part -> part.figures(actor, today).stream()).toList();
    }

    /** Notes that the actor is here now, and gives the moment from which things are new. */
    public Instant visit(Actor actor, Instant now) {
        return database.in(actor.trust(), db -> VisitQueries.visit(db, actor.person(), now))
                .orElse(now.minus(NEW_TO_A_NEWCOMER));
    }

    /** Those who answer for the Trust's data see who changed what. */
    public static boolean seesChanges(Actor actor) {
        return actor.isAny(Role.TRUST_ADMIN, Role.PROGRAMME_LEAD, Role.INFORMATION_GOVERNANCE_LEAD);
    }

    /** What others did since then, newest first, the same on one day as one line. */
    public List<Change> changes(Actor actor, Instant since) {
        if (!seesChanges(actor)) {
            return List.of();
        }
        var groups = new LinkedHashMap<String, Group>();
        for (var entry : log.since(actor, since, MOST_ENTRIES)) {
            var day = LocalDate.ofInstant(entry.at(), Visit.ZONE);
            var key = day + " " + entry.actorId() + " " + entry.action();
            groups.merge(key, new Group(day, entry, 0), (old, _) -> old.andOne());
        }
        return groups.values().stream().limit(MOST_CHANGES).map(Group::change).toList();
    }

    private record Group(LocalDate day, AuditEntry newest, int more) {
        Group andOne() {
            return new Group(day, newest, more + 1);
        }

        Change change() {
            var others = more == 0 ? "" : " and " + more + " more";
            return new Change(day, newest.actorName() + " " + newest.words() + others);
        }
    }
}
