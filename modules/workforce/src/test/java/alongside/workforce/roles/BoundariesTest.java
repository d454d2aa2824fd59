package alongside.workforce.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BoundariesTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final LocalDate FIRST_SHIFT = LocalDate.of(2026, 5, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Roles roles = new Roles(TRUSTS.tenants());
    private final Boundaries boundaries = new Boundaries(TRUSTS.tenants());
    private final TestRegister register = new TestRegister(TRUSTS, TestTrusts.NORTHMOOR);
    private final Actor manager = TestTrusts.northmoor(Role.LINE_MANAGER);
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final UUID role = live("Does not diagnose or treat");
    private final UUID ada = starter();

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aStarterAgreesToTheBoundariesOfTheRoleBeforeTheirFirstShift() {
        var before = boundaries.of(manager, ada, TODAY).getFirst();
        assertThat(before.statement()).isEqualTo("Does not diagnose or treat");
        assertThat(before.isOverdue(FIRST_SHIFT.minusDays(1))).isFalse();
        assertThat(before.isOverdue(FIRST_SHIFT)).isTrue();
        var agreed = boundaries.acknowledge(manager, ada, role, LocalDate.of(2026, 5, 3), TODAY);
        assertThat(agreed.isInTime()).isTrue();
        var late = boundaries.acknowledge(manager, ada, role, LocalDate.of(2026, 5, 5), TODAY);
        assertThat(late.isInTime()).isFalse();
    }

    @Test
    void aNewVersionOfTheRoleAsksAgain() {
        boundaries.acknowledge(manager, ada, role, FIRST_SHIFT, TODAY);
        var second = roles.begin(lead, role);
        var draft = new RoleDraft(null, null, null, null, "Nor advises on medicines", null);
        makeLive(roles.edit(lead, role, second.number(), second.version(), draft));
        var now = boundaries.of(manager, ada, TODAY).getFirst();
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.acknowledgedOn()).isNull();
    }

    @Test
    void nobodyAgreesInTheFutureOrForARoleTheyAreNotIn() {
        assertThatThrownBy(
                        () -> boundaries.acknowledge(manager, ada, role, TODAY.plusDays(1), TODAY))
                .isInstanceOf(Refusal.Invalid.class);
        var other = live("Another");
        assertThatThrownBy(() -> boundaries.acknowledge(manager, ada, other, TODAY, TODAY))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aViewerReadsAndANeighbourFindsNobody() {
        var viewer = TestTrusts.northmoor(Role.READ_ONLY);
        assertThat(boundaries.of(viewer, ada, TODAY)).hasSize(1);
        assertThatThrownBy(() -> boundaries.acknowledge(viewer, ada, role, TODAY, TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> boundaries.of(neighbour, ada, TODAY))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> boundaries.acknowledge(neighbour, ada, role, TODAY, TODAY))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private UUID starter() {
        var person = register.person("Ada", "Byrne");
        var service = register.service("Service " + UUID.randomUUID());
        register.employ(
                person, register.post(role, service, "3"), "22.5", FIRST_SHIFT.toString(), "");
        return person;
    }

    private UUID live(String statement) {
        var name = "Peer support worker " + UUID.randomUUID();
        var draft = new RoleDraft(name, true, "3", "", statement, null);
        return makeLive(roles.create(lead, draft));
    }

    private UUID makeLive(JobRole draft) {
        var number = draft.number();
        var approved = roles.move(lead, draft.id(), number, draft.version(), "approved");
        return roles.move(lead, draft.id(), number, approved.version(), "live").id();
    }
}
