package alongside.workforce.structure;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.posts.PostDraft;
import alongside.workforce.posts.Posts;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StructuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestTrusts trusts = new TestTrusts();
    private final TestRegister register = new TestRegister(trusts, NORTHMOOR);
    private final Posts posts = new Posts(trusts.tenants());
    private final Structures structures = new Structures(trusts.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final UUID adult = register.service("Adult community");
    private final UUID head = post("Professional lead", "");
    private final UUID senior = post("Senior peer support worker", head.toString());
    private final UUID worker = post("Peer support worker", senior.toString());

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void theStructureIsATreeOfPostsWithWhoHoldsThem() {
        register.employ(register.person("Rosa", "Cotterill"), senior, "30", "2021-01-01", "");
        post("Peer trainer", "");
        var structure = structures.at(lead, TODAY);
        assertThat(structure.tops()).hasSize(1);
        assertThat(structure.apart()).isEqualTo(1);
        assertThat(structure.flat())
                .extracting(Node::title, Node::held, Node::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Professional lead, Adult community", "vacant", 1),
                        org.assertj.core.groups.Tuple.tuple(
                                "Senior peer support worker, Adult community", "Rosa Cotterill", 2),
                        org.assertj.core.groups.Tuple.tuple(
                                "Peer support worker, Adult community", "vacant", 3));
    }

    @Test
    void aCircleIsRefusedWithAMessage() {
        assertThatThrownBy(() -> report(head, 1, worker))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields())
                                        .containsEntry(
                                                "reports_to_id",
                                                "That post reports to this one. Choose a post that"
                                                        + " is not below it"));
        assertThatThrownBy(() -> report(head, 1, head)).hasMessageContaining("to itself");
        assertThatThrownBy(() -> report(head, 1, UUID.randomUUID()))
                .hasMessageContaining("a post of your Trust");
        report(worker, 1, head);
        assertThat(structures.at(lead, TODAY).tops().getFirst().below()).hasSize(2);
    }

    @Test
    void whoReportsToAClosedPostStandsAtTheTop() {
        posts.change(lead, head, 1, PostDraft.of(Map.of("closed_on", "2026-10-31")), TODAY);
        assertThat(structures.at(lead, TODAY).tops())
                .extracting(Node::title)
                .containsExactly("Senior peer support worker, Adult community");
        assertThat(structures.at(lead, LocalDate.of(2026, 10, 31)).tops())
                .extracting(Node::title)
                .containsExactly("Professional lead, Adult community");
    }

    @Test
    void aNeighbourSeesNothingOfIt() {
        var neighbour = TestTrusts.fenbridge(Role.PROGRAMME_LEAD);
        assertThat(structures.at(neighbour, TODAY).tops()).isEmpty();
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        assertThatThrownBy(() -> structures.at(peer, TODAY)).isInstanceOf(Refusal.Forbidden.class);
    }

    private void report(UUID post, long version, UUID above) {
        var draft = PostDraft.of(Map.of("reports_to_id", above.toString()));
        posts.change(lead, post, version, draft, TODAY);
    }

    private UUID post(String role, String above) {
        var fields =
                Map.of(
                        "role_id", register.role(role).toString(),
                        "service_id", adult.toString(),
                        "reports_to_id", above);
        return posts.add(lead, PostDraft.of(fields), TODAY).id();
    }
}
