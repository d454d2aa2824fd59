package alongside.workforce.drafts;

import static alongside.workforce.TestMembers.ADMIN;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestMembers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:42:00Z");
    private static final String FORM = "my/reflections/new";
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final Drafts drafts = new Drafts(TRUSTS.tenants());
    private final UUID id = UUID.randomUUID();

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aDraftIsKeptAndThereOnAnyDeviceForItsWriterAlone() {
        var peer = TestMembers.actor(PEER);
        var first = keep(peer, id, 0, "It went");
        var second = keep(peer, id, first.draft().version(), "It went well");
        assertThat(second.draft().time()).isEqualTo("10:42am");
        assertThat(second.others()).isFalse();
        assertThat(drafts.of(peer, FORM)).containsExactly(second.draft());
        for (var other : TestMembers.NORTHMOOR) {
            if (!other.equals(PEER)) {
                assertThat(drafts.all(TestMembers.actor(other)))
                        .as(other.name())
                        .doesNotContain(second.draft());
            }
        }
        var neighbour = TestMembers.neighbour();
        assertThatThrownBy(() -> drafts.find(neighbour, id)).isInstanceOf(Refusal.NotFound.class);
        drafts.remove(TestMembers.actor(ADMIN), id);
        drafts.remove(neighbour, id);
        assertThat(drafts.all(peer)).hasSize(1);
        drafts.remove(peer, id);
        assertThat(drafts.all(peer)).isEmpty();
    }

    @Test
    void twoTabsThatDifferBecomeTwoDrafts() {
        var manager = TestMembers.actor(MANAGER);
        keep(manager, id, 0, "Opened in both");
        keep(manager, id, 1, "Typed in the first");
        var second = keep(manager, id, 1, "Typed in the second");
        assertThat(second.others()).isTrue();
        assertThat(second.draft().id()).isNotEqualTo(id);
        assertThat(drafts.of(manager, FORM))
                .extracting(draft -> draft.fields().get("text"))
                .containsExactlyInAnyOrder("Typed in the first", "Typed in the second");
        var again = keep(manager, second.draft().id(), 1, "Typed in the second, and more");
        assertThat(again.draft().id()).as("from now on its own").isEqualTo(second.draft().id());
        assertThat(drafts.of(manager, FORM)).hasSize(2);
    }

    @Test
    void nobodyKeepsADraftInPlaceOfAnothersOrOfAFormThatHasNone() {
        var peer = TestMembers.actor(OTHER_PEER);
        var mine = keep(peer, id, 0, "Mine");
        var theirs = keep(TestMembers.actor(ADMIN), id, 1, "Theirs");
        assertThat(theirs.draft().id()).isNotEqualTo(id);
        assertThat(drafts.find(peer, id)).isEqualTo(mine.draft());
        for (var form : new String[] {"people/new", "../my/reflections/new", "//elsewhere", ""}) {
            assertThatThrownBy(() -> drafts.keep(peer, form, id, 0, Map.of(), NOW))
                    .as(form)
                    .isInstanceOf(Refusal.NotFound.class);
        }
    }

    @Test
    void whatNobodyCameBackToForNinetyDaysIsForgotten() {
        var lead = TestMembers.actor(TestMembers.LEAD);
        keep(lead, id, 0, "Long ago");
        var later = NOW.plus(Duration.ofDays(91));
        drafts.keep(lead, FORM, UUID.randomUUID(), 0, Map.of("text", "Today"), later);
        assertThat(drafts.all(lead)).extracting(FormDraft::texts).hasSize(1);
    }

    @Test
    void tooManyOrTooLongIsRefusedAndNothingIsLost() {
        var viewer = TestMembers.actor(TestMembers.VIEWER);
        for (int i = 0; i < 20; i++) {
            keep(viewer, UUID.randomUUID(), 0, "Draft " + i);
        }
        assertThatThrownBy(() -> keep(viewer, id, 0, "One more"))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> keep(viewer, id, 0, "x".repeat(100_001)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(drafts.all(viewer)).hasSize(20);
    }

    private Kept keep(Actor actor, UUID draft, long version, String text) {
        return drafts.keep(actor, FORM, draft, version, Map.of("text", text), NOW);
    }
}
