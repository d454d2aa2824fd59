package alongside.workforce;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who can log in to the two Trusts of the tests. */
public final class TestMembers {
    public static final Member ADMIN = member("Grace Adeyemi", Role.TRUST_ADMIN);
    public static final Member LEAD = member("Rosa Whitlock", Role.PROGRAMME_LEAD);
    public static final Member MANAGER = member("Idris Farrow", Role.LINE_MANAGER);
    public static final Member OTHER_MANAGER = member("Helen Marsh", Role.LINE_MANAGER);
    public static final Member PEER = member("Priya Nair", Role.PEER_SUPPORT_WORKER);
    public static final Member OTHER_PEER = member("Tess Obi", Role.PEER_SUPPORT_WORKER);
    public static final Member GOVERNANCE = member("Olu Bankole", Role.INFORMATION_GOVERNANCE_LEAD);
    public static final Member VIEWER = member("Sam Teller", Role.READ_ONLY);
    public static final List<Member> NORTHMOOR =
            List.of(ADMIN, MANAGER, OTHER_MANAGER, GOVERNANCE, PEER, LEAD, VIEWER, OTHER_PEER);
    public static final Member NEIGHBOUR = member("Piotr Abara", Role.TRUST_ADMIN);

    private TestMembers() {}

    public static List<Member> of(TrustId trust) {
        return trust.equals(TestTrusts.NORTHMOOR) ? NORTHMOOR : List.of(NEIGHBOUR);
    }

    public static boolean isOf(TrustId trust, UUID account) {
        return of(trust).stream().anyMatch(member -> member.account().equals(account));
    }

    /** The member as one who acts in Northmoor. */
    public static Actor actor(Member member) {
        return new Actor(
                member.account(), member.name(), TestTrusts.NORTHMOOR, Set.copyOf(member.roles()));
    }

    public static Actor neighbour() {
        return new Actor(
                NEIGHBOUR.account(),
                NEIGHBOUR.name(),
                TestTrusts.FENBRIDGE,
                Set.copyOf(NEIGHBOUR.roles()));
    }

    private static Member member(String name, Role role) {
        return new Member(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                List.of(role));
    }
}
