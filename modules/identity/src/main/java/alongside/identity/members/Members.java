package alongside.identity.members;

import alongside.identity.Member;
import alongside.identity.MemberCounts;
import alongside.identity.people.Person;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Outbox;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.portal.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of a Trust and their roles. A Trust always keeps at least one admin. */
public final class Members {
    /** Somebody has left a Trust; the body is the Trust and Keycloak's id of the person. */
    static final String DEPARTURE = "identity.departure";

    private final PlatformDatabase platform;
    private final Clock clock;

    public Members(PlatformDatabase platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** Members and invited people, by name. */
    public List<Colleague> all(Actor actor) {
        actor.require(Role.TRUST_ADMIN, Role.INFORMATION_GOVERNANCE_LEAD);
        return platform.in(db ->
                Stream.concat(
                                MemberQueries.all(db, actor.trust()).stream(),
                                InvitationQueries.waiting(db, actor.trust(), clock.instant())
                                        .stream())
                        .sorted(
                                Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER)
                                        .thenComparing(Colleague::id))
                        .toList());
    }

    /** How many there are, for pages that must not say who. */
    public MemberCounts counts(TrustId trust) {
        return platform.in(db -> {
            var invited = InvitationQueries.waiting(db, trust, clock.instant());
            var members = MemberQueries.all(db, trust);
            var expired =
                    invited.stream().filter(c -> c.status() == Colleague.Status.EXPIRED).count();
            return new MemberCounts(
                    members.size(),
                    (int) members.stream().filter(Colleague::admin).count(),
                    invited.size() - (int) expired,
                    (int) expired);
        });
    }

    /** By name, for modules that name one of them. */
    public List<Member> named(TrustId trust) {
        return platform.in(db -> MemberQueries.all(db, trust)).stream()
                .sorted(
                        Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Colleague::id))
                .map(member -> new Member(member.id(), member.name(), member.roles()))
                .toList();
    }

    public Colleague find(Actor actor, UUID id) {
        return all(actor).stream()
                .filter(colleague -> colleague.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Gives a member these roles instead of the ones they had at this version. */
    public void change(Actor actor, UUID person, Collection<String> keys, long version) {
        actor.require(Role.TRUST_ADMIN);
        var roles = RoleKeys.checked(keys);
        platform.in(db -> {
            var before = member(db, actor.trust(), person);
            if (before.admin() && !roles.contains(Role.TRUST_ADMIN)) {
                keepAnAdmin(db, actor.trust(), person);
            }
            if (!MemberQueries.change(db, actor.trust(), person, roles, version)) {
                throw Refusal.stale();
            }
            audit(db, actor, "member changed", before, json(before.name(), roles));
            return person;
        });
    }

    /** Takes all access to the Trust away, at once. */
    public void remove(Actor actor, UUID person) {
        actor.require(Role.TRUST_ADMIN);
        platform.in(db -> {
            var before = member(db, actor.trust(), person);
            if (before.admin()) {
                keepAnAdmin(db, actor.trust(), person);
            }
            MemberQueries.remove(db, actor.trust(), person)
                    .ifPresent(
                            subject -> Outbox.send(db, DEPARTURE, actor.trust() + "\n" + subject));
            audit(db, actor, "member removed", before, null);
            return person;
        });
    }

    /**
     * Ends a membership after this day because the person leaves, or gives it back.
     *
     * @param was the day that was set before; a membership that ends on another day is left alone
     * @return false if it goes on, because nobody else is Trust admin
     */
    public boolean until(
            TrustId trust, UUID person, @Nullable LocalDate day, @Nullable LocalDate was) {
        return platform.in(db -> {
            MemberQueries.lock(db, trust);
            var member = MemberQueries.find(db, trust, person);
            if (member.isEmpty()) {
                return true;
            }
            var before = member.get();
            if (day != null && before.admin() && !MemberQueries.hasOtherAdmin(db, trust, person)) {
                return false;
            }
            if (MemberQueries.until(db, trust, person, day, was)) {
                Audit.writeForTrust(
                        db,
                        Actor.system(trust),
                        day == null ? "access end withdrawn" : "access end set",
                        subject(person),
                        ends(before.name(), was),
                        ends(before.name(), day));
            }
            return true;
        });
    }

    private static String ends(String name, @Nullable LocalDate day) {
        return Json.text(Map.of("name", name, "last_day", day == null ? "" : day.toString()));
    }

    /** Makes an account a member, without asking: for demonstration data and tests. */
    public void grant(
            Db db,
            TrustId trust,
            Person person,
            Collection<Role> roles,
            @Nullable LocalDate since) {
        if (!MemberQueries.grant(db, trust, person.id(), roles, since)) {
            return;
        }
        var after = json(person.name(), roles);
        Audit.writeForTrust(
                db, Actor.system(trust), "member added", subject(person.id()), null, after);
    }

    private static Colleague member(Db db, TrustId trust, UUID person) {
        MemberQueries.lock(db, trust);
        return MemberQueries.all(db, trust).stream()
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void keepAnAdmin(Db db, TrustId trust, UUID leaving) {
        if (!MemberQueries.hasOtherAdmin(db, trust, leaving)) {
            throw Refusal.conflict(
                    "This is the only Trust admin. Make somebody else a Trust admin first.");
        }
    }

    private static void audit(
            Db db, Actor actor, String action, Colleague before, @Nullable String after) {
        var values = json(before.name(), before.roles());
        Audit.writeForTrust(db, actor, action, subject(before.id()), values, after);
    }

    static String subject(UUID id) {
        return "member " + id;
    }

    /** The name makes the entry readable after the person has left. */
    static String json(String name, Collection<Role> roles) {
        return Json.text(Map.of("name", name, "roles", RoleKeys.array(roles)));
    }
}
