package alongside.workforce.reflections;

import static alongside.workforce.TestMembers.ADMIN;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestMembers;
import alongside.workforce.register.Members;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReflectionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final Reflections reflections =
            new Reflections(TRUSTS.tenants(), new Members(TestMembers::of));
    private final Actor peer = TestMembers.actor(PEER);

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aReflectionIsPrivateToItsAuthorWhateverOthersMayDo() {
        var written = write("My first group");
        assertThat(reflections.find(peer, written.id()).text()).isEqualTo("It went well.");
        for (var other : TestMembers.NORTHMOOR) {
            if (!other.equals(PEER)) {
                cannotRead(other, written.id());
            }
        }
        assertThatThrownBy(() -> reflections.find(TestMembers.neighbour(), written.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void oneIsSharedWithOnePersonAndWithdrawn() {
        var written = write("To share");
        var other = write("Not to share");
        reflections.share(peer, written.id(), 1, MANAGER.account().toString());
        var manager = TestMembers.actor(MANAGER);
        assertThat(reflections.find(manager, written.id()).text()).isEqualTo("It went well.");
        cannotRead(MANAGER, other.id());
        reflections.share(peer, written.id(), 2, OTHER_PEER.account().toString());
        cannotRead(MANAGER, written.id());
        reflections.share(peer, written.id(), 3, null);
        cannotRead(OTHER_PEER, written.id());
    }

    @Test
    void whoItIsSharedWithReadsAndNeverChangesIt() {
        var written = write("Read only");
        reflections.share(peer, written.id(), 1, MANAGER.account().toString());
        var manager = TestMembers.actor(MANAGER);
        var draft = new ReflectionDraft("Mine now", null);
        assertThatThrownBy(() -> reflections.change(manager, written.id(), 2, draft))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> reflections.remove(manager, written.id(), 2))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() ->
                        reflections.share(manager, written.id(), 2, ADMIN.account().toString()))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(reflections.export(manager)).isEmpty();
    }

    @Test
    void theAuthorChangesRemovesAndTakesThemAway() {
        var written = write("To keep");
        var draft = new ReflectionDraft(null, "It went very well.");
        var changed = reflections.change(peer, written.id(), 1, draft);
        assertThat(changed.text()).isEqualTo("It went very well.");
        assertThatThrownBy(() -> reflections.change(peer, written.id(), 1, draft))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(reflections.export(peer))
                .extracting(Reflection::text)
                .contains("It went very well.");
        reflections.remove(peer, written.id(), 2);
        cannotRead(PEER, written.id());
    }

    @Test
    void whatIsMissingIsSaidByField() {
        assertThatThrownBy(() -> reflections.write(peer, new ReflectionDraft(" ", null), TODAY))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("title", "text"));
        var written = write("Alone");
        assertThatThrownBy(
                        () -> reflections.share(peer, written.id(), 1, PEER.account().toString()))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private void cannotRead(Member member, UUID id) {
        assertThatThrownBy(() -> reflections.find(TestMembers.actor(member), id))
                .as(member.name())
                .isInstanceOf(Refusal.NotFound.class);
    }

    private Reflection write(String title) {
        return reflections.write(peer, new ReflectionDraft(title, "It went well."), TODAY);
    }
}
