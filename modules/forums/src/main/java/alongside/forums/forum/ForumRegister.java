package alongside.forums.forum;

import alongside.forums.forum.Participation.Part;
import alongside.forums.members.Participants;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.portal.Json;
import alongside.portal.Visit;
import alongside.tenants.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every forum there is: who finds which, and who opens, changes and closes one. */
public final class ForumRegister {
    private static final Role[] OF_A_TRUST = {Role.TRUST_ADMIN, Role.PROGRAMME_LEAD};

    private final ForumDatabase database;

    public ForumRegister(ForumDatabase database) {
        this.database = database;
    }

    /** A forum as one person finds it. */
    public record Found(Standing standing, Readership readers) {
        public Forum forum() {
            return standing.forum();
        }
    }

    /** Those that the actor may know of, with who can read each. */
    public List<Found> all(Actor actor, Instant now) {
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        return database.in(db -> {
            var hats = StandingQueries.hats(db, actor.person(), today);
            var came = StandingQueries.participations(db, actor.person());
            return ForumQueries.all(db).stream()
                    .map(forum ->
                            Standing.of(
                                    forum,
                                    actor,
                                    hats,
                                    java.util.Optional.ofNullable(came.get(forum.id()))))
                    .filter(Standing::knows)
                    .map(standing -> new Found(standing, readers(db, standing.forum(), today)))
                    .toList();
        });
    }

    /** The actor's standing in every forum that they can read today. */
    public static List<Standing> read(Db db, Actor actor, Instant now) {
        var hats = StandingQueries.hats(db, actor.person(), LocalDate.ofInstant(now, Visit.ZONE));
        var came = StandingQueries.participations(db, actor.person());
        return ForumQueries.all(db).stream()
                .map(forum ->
                        Standing.of(
                                forum,
                                actor,
                                hats,
                                java.util.Optional.ofNullable(came.get(forum.id()))))
                .filter(standing -> standing.knows() && standing.reads())
                .toList();
    }

    public Found find(Actor actor, UUID id, Instant now) {
        return database.in(db -> found(db, actor, id, now));
    }

    private static Found found(Db db, Actor actor, UUID id, Instant now) {
        var standing = Standing.in(db, id, actor, now);
        return new Found(standing, readers(db, standing.forum(), now));
    }

    /** How many can read a forum today. */
    public static Readership readers(Db db, Forum forum, Instant now) {
        return readers(db, forum, LocalDate.ofInstant(now, Visit.ZONE));
    }

    private static Readership readers(Db db, Forum forum, LocalDate today) {
        return ForumQueries.readers(db, forum, today);
    }

    /** The Trusts that the actor may open a forum for. */
    public List<Hat> leads(Actor actor, Instant now) {
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        return database.in(db -> leads(db, actor, today));
    }

    private static List<Hat> leads(Db db, Actor actor, LocalDate today) {
        return StandingQueries.hats(db, actor.person(), today).stream()
                .filter(hat -> hat.roles().stream().anyMatch(List.of(OF_A_TRUST)::contains))
                .toList();
    }

    /** Whether somebody may open forums that people of several Trusts share. */
    public static boolean opensShared(Actor actor) {
        return actor.isAny(Role.PLATFORM_OPERATOR, Role.NATIONAL_LEAD);
    }

    /** Who opens a forum for a Trust is its first chair; a shared one is given its chair after. */
    public Found open(Actor actor, ForumDraft draft, Instant now) {
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        return database.in(db -> {
            var hats = leads(db, actor, today);
            if (hats.isEmpty() && !opensShared(actor)) {
                throw Refusal.forbidden(
                        Role.PLATFORM_OPERATOR,
                        Role.NATIONAL_LEAD,
                        Role.TRUST_ADMIN,
                        Role.PROGRAMME_LEAD);
            }
            var checked = draft.checked(Tenants.regions(), ids(hats));
            if (checked.reach() != Reach.TRUST && !opensShared(actor)) {
                throw Refusal.invalid("reach", "Choose your Trust. Others are opened nationally");
            }
            unique(db, checked, null);
            var id = ForumQueries.insert(db, checked);
            if (checked.trust() != null) {
                Participants.begin(db, actor, id, checked.trust(), Part.CHAIR, now);
            }
            audit(db, actor, "forum added", id, null, checked);
            return found(db, actor, id, now);
        });
    }

    private static Map<String, String> ids(List<Hat> hats) {
        return hats.stream().collect(Collectors.toMap(Hat::slug, Hat::trust));
    }

    /** What is not sent stays as it is; what the forum reaches stays in any case. */
    public Found change(Actor actor, UUID id, long version, ForumDraft draft, Instant now) {
        return database.in(db -> {
            var old = Standing.in(db, id, actor, now).requireChair().forum();
            var own = old.trust() == null ? "" : old.trust();
            var checked =
                    draft.over(ForumDraft.of(old, own))
                            .checked(Tenants.regions(), Map.of(own, own));
            unique(db, checked, id);
            if (!ForumQueries.update(db, id, version, checked)) {
                throw Refusal.stale();
            }
            audit(db, actor, "forum changed", id, ForumDraft.of(old, own), checked);
            return found(db, actor, id, now);
        });
    }

    /** Nobody writes in a closed forum; everybody who could read it still can. */
    public Found close(Actor actor, UUID id, long version, boolean closed, Instant now) {
        return database.in(db -> {
            Standing.in(db, id, actor, now).requireChair();
            var at = closed ? now.atOffset(ZoneOffset.UTC) : null;
            if (!ForumQueries.close(db, id, version, at)) {
                throw Refusal.stale();
            }
            audit(db, actor, closed ? "forum closed" : "forum reopened", id, null, null);
            return found(db, actor, id, now);
        });
    }

    private static void unique(Db db, ForumDraft.Checked draft, @Nullable UUID other) {
        if (ForumQueries.named(db, draft.name(), draft.trust(), other)) {
            throw Refusal.invalid("name", "There is a forum with this name. Choose another");
        }
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID id,
            @Nullable Object before,
            @Nullable Object after) {
        Audit.write(
                db,
                actor,
                action,
                "forum " + id,
                before == null ? null : Json.text(before),
                after == null ? null : Json.text(after));
    }
}
