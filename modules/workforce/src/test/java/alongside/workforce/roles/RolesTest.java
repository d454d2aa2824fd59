package alongside.workforce.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.posts.PostDraft;
import alongside.workforce.posts.Posts;
import alongside.workforce.register.Options;
import alongside.workforce.register.VersionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Roles roles = new Roles(TRUSTS.tenants());
    private final Posts posts = new Posts(TRUSTS.tenants());
    private final TestRegister register = new TestRegister(TRUSTS, TestTrusts.NORTHMOOR);
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final String name = "Senior peer support worker " + UUID.randomUUID();

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aRoleInDraftCannotBeUsedOnAPostUntilItIsApproved() {
        var senior = roles.create(lead, named());
        var service = register.service("Forensic " + UUID.randomUUID());
        var post = post(senior.id(), service);
        assertThat(senior.inDraft()).isTrue();
        assertThat(TRUSTS.tenants().in(lead.trust(), Options::all).open().roles())
                .extracting(Options.Choice::label)
                .doesNotContain(name);
        assertThatThrownBy(() -> posts.add(lead, post, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields().get("role_id")).contains("is a draft"));

        roles.move(lead, senior.id(), 1, senior.version(), "approved");

        assertThat(posts.add(lead, post, TODAY).role()).isEqualTo(name);
        assertThat(TRUSTS.tenants().in(lead.trust(), Options::all).open().roles())
                .extracting(Options.Choice::label)
                .contains(name);
    }

    @Test
    void livedExperienceIsEssentialInAPeerSupportRoleAndCannotBeRemoved() {
        var role = roles.create(lead, named());
        assertThat(role.essential()).containsExactly(Criterion.LIVED_EXPERIENCE);
        var desirable = new Criterion(Criterion.LIVED_EXPERIENCE.name(), false, true);
        for (var criteria :
                List.of(
                        List.<Criterion>of(),
                        List.of(Criterion.essential("Teamwork")),
                        List.of(desirable))) {
            var draft = new RoleDraft(null, null, null, null, null, criteria);
            assertThatThrownBy(() -> roles.edit(lead, role.id(), 1, role.version(), draft))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            e -> assertThat(e.fields()).containsOnlyKeys("criteria"));
        }
        assertThat(roles.find(lead, role.id(), 1)).isEqualTo(role);
    }

    @Test
    void aRoleOutsidePeerSupportHasItsOwnSpecification() {
        var draft =
                RoleDraft.typed(name, false, "7", "Leads", "", "Leads people\n\nPlans", "Drives");
        var role = roles.create(lead, draft);
        assertThat(role.essential())
                .extracting(Criterion::name)
                .containsExactly("Leads people", "Plans");
        assertThat(role.desirable()).extracting(Criterion::name).containsExactly("Drives");
    }

    @Test
    void aVersionThatGoesLiveRetiresTheOneBefore() {
        var first = live(roles.create(lead, named()));
        assertThatThrownBy(() -> roles.edit(lead, first.id(), 1, first.version(), named()))
                .isInstanceOf(Refusal.Conflict.class);
        var second = roles.begin(lead, first.id());
        assertThat(second.criteria()).isEqualTo(first.criteria());
        assertThatThrownBy(() -> roles.begin(lead, first.id()))
                .isInstanceOf(Refusal.Conflict.class);
        live(second);
        assertThat(roles.versions(lead, first.id()))
                .extracting(JobRole::status)
                .containsExactly(VersionStatus.LIVE, VersionStatus.RETIRED);
    }

    @Test
    void aRoleThatCameWithTheStaffFileIsInUseAndCanBeDescribed() {
        var id = register.role(name);
        var known = roles.versions(lead, id).getFirst();
        assertThat(known.isDescribed()).isFalse();
        assertThat(known.inDraft()).isFalse();
        var begun = roles.begin(lead, id);
        assertThat(begun.number()).isEqualTo(1);
        assertThat(begun.inDraft()).isFalse();
    }

    @Test
    void anOldEditIsRefusedAndSoIsANameThatIsTaken() {
        var role = roles.create(lead, named());
        var edited = roles.edit(lead, role.id(), 1, role.version(), purpose("Leads a team"));
        assertThat(edited.purpose()).isEqualTo("Leads a team");
        assertThatThrownBy(() -> roles.edit(lead, role.id(), 1, role.version(), purpose("x")))
                .isInstanceOf(Refusal.Stale.class);
        assertThatThrownBy(() -> roles.create(lead, named()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("name"));
    }

    @Test
    void membersReadAndOnlyEditorsWriteAndANeighbourSeesNothing() {
        var role = roles.create(lead, named());
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        assertThat(roles.find(peer, role.id(), 1).name()).isEqualTo(name);
        assertThatThrownBy(() -> roles.create(peer, named())).isInstanceOf(Refusal.Forbidden.class);
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> roles.versions(neighbour, role.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> roles.move(neighbour, role.id(), 1, 1, "approved"))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private JobRole live(JobRole draft) {
        var approved = roles.move(lead, draft.id(), draft.number(), draft.version(), "approved");
        return roles.move(lead, draft.id(), draft.number(), approved.version(), "live");
    }

    private RoleDraft named() {
        return new RoleDraft(name, true, "4", "Supports a team", "Does not diagnose", null);
    }

    private static RoleDraft purpose(String words) {
        return new RoleDraft(null, null, null, words, null, null);
    }

    private static PostDraft post(UUID role, UUID service) {
        return PostDraft.of(
                Map.of(
                        "role_id",
                        role.toString(),
                        "band",
                        "4",
                        "service_id",
                        service.toString(),
                        "funded_hours",
                        "37.5"));
    }
}
