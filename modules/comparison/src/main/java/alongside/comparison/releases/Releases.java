package alongside.comparison.releases;

import alongside.comparison.policy.Policy;
import alongside.kernel.Actor;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import java.util.List;

/**
 * What a national lead can read: what was published, and how it was tested. Everything here runs as
 * the database role that can read nothing else.
 */
public final class Releases {
    private final ComparisonDatabase reader;

    public Releases(ComparisonDatabase reader) {
        this.reader = reader;
    }

    /** The newest first. */
    public List<Published> all(Actor actor) {
        actor.require(Role.NATIONAL_LEAD);
        return reader.in(ReleaseQueries::all);
    }

    public Published find(Actor actor, int number) {
        return upTo(actor, number).getFirst();
    }

    /** A release and those before it, the newest first. */
    public List<Published> upTo(Actor actor, int number) {
        actor.require(Role.NATIONAL_LEAD);
        var found = reader.in(db -> ReleaseQueries.upTo(db, number));
        if (found.isEmpty() || found.getFirst().number() != number) {
            throw Refusal.notFound();
        }
        return found;
    }

    public DisclosureReport report(Actor actor, int number) {
        actor.require(Role.NATIONAL_LEAD);
        return reader.in(db -> ReleaseQueries.report(db, number)).orElseThrow(Refusal::notFound);
    }

    /** Every version of the policy that releases were made under, the oldest first. */
    public List<Policy> policies(Actor actor) {
        actor.require(Role.NATIONAL_LEAD);
        var used = reader.in(ReleaseQueries::policies);
        return used.isEmpty() ? List.of(Policy.FIRST) : used;
    }

    public Policy policy(Actor actor, int version) {
        return policies(actor).stream()
                .filter(policy -> policy.version() == version)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The releases made under a version of the policy, the oldest first. */
    public List<Integer> under(Actor actor, int policy) {
        return all(actor).stream()
                .filter(one -> one.release().policy() == policy)
                .map(Published::number)
                .sorted()
                .toList();
    }
}
