package alongside.forums;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.forums.TestSite.Someone;
import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who meets in the forums of the tests. */
public final class TestPeople {
    public static final Someone ROSA = someone("Rosa Whitlock");
    public static final Someone PRIYA = someone("Priya Nair");
    public static final Someone TESS = someone("Tess Obi");
    public static final Someone DANA = someone("Dana Merrick");
    public static final Someone PIOTR = someone("Piotr Abara");
    public static final Someone IDRIS = someone("Idris Farrow");

    /** A peer support worker at Northmoor and an expert by experience at Fenbridge. */
    public static final Someone TWO_HATS = someone("Jules Amari");

    /** Of no Trust. */
    public static final Someone STRANGER = someone("Noor Castell");

    public static final Someone MODERATOR = someone("Bex Lovell");
    public static final Someone OPERATOR =
            new Someone(id("Olive Tern"), "Olive Tern", Set.of(Role.PLATFORM_OPERATOR));

    /** That somebody belongs to a Trust, with one role. */
    record Worn(Someone someone, TrustId trust, Role role) {}

    private TestPeople() {}

    static List<Someone> all() {
        return List.of(
                ROSA, PRIYA, TESS, DANA, PIOTR, IDRIS, TWO_HATS, STRANGER, MODERATOR, OPERATOR);
    }

    static List<Worn> hats() {
        return List.of(
                new Worn(ROSA, TestTrusts.NORTHMOOR, Role.PROGRAMME_LEAD),
                new Worn(PRIYA, TestTrusts.NORTHMOOR, Role.PEER_SUPPORT_WORKER),
                new Worn(TESS, TestTrusts.NORTHMOOR, Role.PEER_SUPPORT_WORKER),
                new Worn(IDRIS, TestTrusts.NORTHMOOR, Role.LINE_MANAGER),
                new Worn(DANA, TestTrusts.FENBRIDGE, Role.PEER_SUPPORT_WORKER),
                new Worn(PIOTR, TestTrusts.FENBRIDGE, Role.PROGRAMME_LEAD),
                new Worn(TWO_HATS, TestTrusts.NORTHMOOR, Role.PEER_SUPPORT_WORKER),
                new Worn(TWO_HATS, TestTrusts.FENBRIDGE, Role.EXPERT_BY_EXPERIENCE));
    }

    static Someone named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** Somebody as they act in the forums. */
    public static Actor actor(Someone someone) {
        return new Actor(someone.id(), someone.name(), null, someone.platform());
    }

    private static Someone someone(String name) {
        return new Someone(id(name), name, Set.of());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
