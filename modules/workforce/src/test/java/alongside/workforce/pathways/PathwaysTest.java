package alongside.workforce.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.register.Options;
import alongside.workforce.register.VersionStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PathwaysTest {
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final Pathways pathways = new Pathways(TRUSTS.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final String name = "Pathway " + UUID.randomUUID();

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void theTwoOrdersRunSideBySide() {
        var northmoor = pathways.create(lead, Template.EMPLOY_FIRST, name);
        var fenbridge =
                pathways.create(TestTrusts.fenbridge(Role.TRUST_ADMIN), Template.TRAIN_FIRST, name);
        assertThat(northmoor.rule()).isEqualTo("Apply for a role first, then train");
        assertThat(northmoor.steps())
                .extracting(Step::kind)
                .containsExactly("employ", "train", "progress", "progress");
        assertThat(fenbridge.rule()).isEqualTo("Train first, then apply for a role");
        assertThat(fenbridge.steps().getFirst().qualification()).contains("Level 4");
    }

    @Test
    void theRolesItNamesCanBeChosenForPosts() {
        pathways.create(lead, Template.EMPLOY_FIRST, name);
        var options = TRUSTS.tenants().in(lead.trust(), Options::all);
        assertThat(options.roles())
                .extracting(Options.Choice::label)
                .contains("Peer support worker", "Senior peer support worker")
                .doesNotHaveDuplicates();
    }

    @Test
    void aDraftIsEditedApprovedAndMadeLiveAndThenStaysAsItIs() {
        var draft = pathways.create(lead, Template.EMPLOY_FIRST, name);
        var steps =
                List.of(new Step("employ", "Start", "Lived experience worker", "4", null, null));
        var edited = pathways.edit(lead, draft.id(), 1, draft.version(), steps);
        assertThat(edited.steps()).extracting(Step::band).containsExactly("4");
        assertThatThrownBy(() -> pathways.edit(lead, draft.id(), 1, draft.version(), steps))
                .isInstanceOf(Refusal.Stale.class);
        assertThatThrownBy(() -> pathways.move(lead, draft.id(), 1, edited.version(), "live"))
                .isInstanceOf(Refusal.Conflict.class);
        var approved = pathways.move(lead, draft.id(), 1, edited.version(), "approved");
        var live = pathways.move(lead, draft.id(), 1, approved.version(), "live");
        assertThat(live.status()).isEqualTo(VersionStatus.LIVE);
        assertThatThrownBy(() -> pathways.edit(lead, draft.id(), 1, live.version(), steps))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aNewVersionRetiresTheOldOnceItIsLive() {
        var first = pathways.create(lead, Template.TRAIN_FIRST, name);
        var approved = pathways.move(lead, first.id(), 1, first.version(), "approved");
        pathways.move(lead, first.id(), 1, approved.version(), "live");
        var second = pathways.begin(lead, first.id());
        assertThat(second.steps()).isEqualTo(first.steps());
        var secondApproved = pathways.move(lead, first.id(), 2, second.version(), "approved");
        pathways.move(lead, first.id(), 2, secondApproved.version(), "live");
        assertThat(pathways.versions(lead, first.id()))
                .extracting(Pathway::status)
                .containsExactly(VersionStatus.LIVE, VersionStatus.RETIRED);
    }

    @Test
    void aStepWithoutNameOrRoleIsRefusedByItsField() {
        var draft = pathways.create(lead, Template.EMPLOY_FIRST, name);
        var wrong = List.of(new Step("employ", " ", "", null, null, null));
        assertThatThrownBy(() -> pathways.edit(lead, draft.id(), 1, draft.version(), wrong))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("name-1", "role-1"));
    }

    @Test
    void everybodyReadsAndOnlyEditorsWrite() {
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        pathways.create(lead, Template.EMPLOY_FIRST, name);
        assertThat(pathways.all(peer)).extracting(Pathway::name).contains(name);
        assertThatThrownBy(() -> pathways.create(peer, Template.EMPLOY_FIRST, "Mine"))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourCannotSeeOurPathway() {
        var ours = pathways.create(lead, Template.EMPLOY_FIRST, name);
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> pathways.find(neighbour, ours.id(), 1))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> pathways.begin(neighbour, ours.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }
}
