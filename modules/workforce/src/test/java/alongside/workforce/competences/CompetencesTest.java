package alongside.workforce.competences;

import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CompetencesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:42:00Z");
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final Members MEMBERS = new Members(TestMembers::of);

    private final Competences competences = new Competences(TRUSTS.tenants(), MEMBERS);
    private final Actor manager = TestMembers.actor(MANAGER);

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void whatIsSaidIsPrivateWhateverOthersMayDo() {
        var peer = TestMembers.actor(PEER);
        competences.say(peer, 0, said("values", "strength"), NOW);
        assertThat(competences.own(peer).own()).isNotNull();
        for (var other : TestMembers.NORTHMOOR) {
            if (!other.equals(PEER)) {
                cannotRead(TestMembers.actor(other), PEER);
                assertThat(competences.own(TestMembers.actor(other)).own()).isNull();
            }
        }
        cannotRead(TestMembers.neighbour(), PEER);
    }

    @Test
    void theSupervisorItIsSharedWithReadsTheLastAndAnswersInTheSameWords() {
        var peer = TestMembers.actor(OTHER_PEER);
        competences.say(peer, 0, said("values", "support"), NOW);
        competences.say(peer, 1, said("values", "growing"), NOW);
        competences.share(peer, 0, MANAGER.account().toString());
        var sheet = competences.shared(manager, OTHER_PEER.account());
        assertThat(words(sheet.own())).containsExactly(Map.entry("values", Saying.GROWING));
        competences.answer(manager, OTHER_PEER.account(), 0, said("values", "strength"), NOW);
        assertThat(words(competences.own(peer).supervisor()))
                .containsExactly(Map.entry("values", Saying.STRENGTH));
        assertThat(competences.history(peer))
                .extracting(View::saidBy)
                .containsExactly("Idris Farrow", "Tess Obi", "Tess Obi");
        cannotRead(TestMembers.actor(OTHER_MANAGER), OTHER_PEER);

        competences.share(peer, 1, null);
        cannotRead(manager, OTHER_PEER);
        assertThatThrownBy(() ->
                        competences.answer(
                                manager, OTHER_PEER.account(), 1, said("values", "growing"), NOW))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(competences.history(peer)).as("what was said stays").hasSize(3);
    }

    @Test
    void whoIsNoLongerAtTheNewestVersionOverwritesNothing() {
        var actor = TestMembers.actor(TestMembers.LEAD);
        competences.say(actor, 0, said("teams", "strength"), NOW);
        assertThatThrownBy(() -> competences.say(actor, 0, said("teams", "growing"), NOW))
                .isInstanceOf(Refusal.Stale.class);
        assertThatThrownBy(() -> competences.say(actor, 7, said("teams", "growing"), NOW))
                .isInstanceOf(Refusal.Stale.class);
        assertThatThrownBy(() -> competences.share(actor, 3, PEER.account().toString()))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(competences.history(actor)).hasSize(1);
    }

    @Test
    void anUpdateOfTheFrameworkIsANewVersionAndPeopleKeepWhatTheySaid() {
        var actor = TestMembers.actor(TestMembers.VIEWER);
        var first = Framework.published().getLast();
        var view =
                competences.say(
                        actor,
                        0,
                        new ViewDraft(Map.of("values", "strength", "further", "not_yet"), "More"),
                        NOW);
        var second =
                new Framework(
                        2,
                        first.name(),
                        LocalDate.of(2028, 1, 1),
                        first.link(),
                        List.of(
                                new Domain("values", "What we stand for", "Anew"),
                                new Domain("digital", "Online", "New")));
        var updated = new Competences(TRUSTS.tenants(), MEMBERS, List.of(first, second));
        var kept = updated.own(actor);
        assertThat(kept.own()).isEqualTo(view);
        assertThat(updated.of(view)).isEqualTo(first);
        var form = ViewDraft.of(kept.own(), kept.framework());
        assertThat(form.words()).containsExactly(Map.entry("values", "strength"));
        var later = updated.say(actor, 1, said("digital", "growing"), NOW);
        assertThat(later.framework()).isEqualTo(2);
        assertThat(updated.history(actor)).containsExactly(later, view);
        assertThatThrownBy(() -> updated.say(actor, 2, said("further", "growing"), NOW))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class, e -> assertThat(e.fields()).containsKey("words"));
    }

    @Test
    void thereAreNineDomainsAndNothingInWhatIsSaidIsANumber() {
        assertThat(Framework.published().getLast().domains()).hasSize(9);
        assertThat(Stream.of(Saying.values()).map(Saying::label))
                .containsExactly(
                        "A strength I bring",
                        "I am growing here",
                        "I would like support with this",
                        "Not yet part of my work");
        var numbers =
                Arrays.stream(View.class.getRecordComponents())
                        .filter(part -> part.getType().equals(int.class))
                        .map(part -> part.getName());
        assertThat(numbers).containsExactly("framework", "version");
    }

    @Test
    void whatIsMissingOrUnknownIsSaidByField() {
        var actor = TestMembers.actor(TestMembers.GOVERNANCE);
        var nothing = new ViewDraft(null, " ");
        assertThatThrownBy(() -> competences.say(actor, 0, nothing, NOW))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("wants_next"));
        assertThatThrownBy(() -> competences.say(actor, 0, said("values", "5 of 5"), NOW))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class, e -> assertThat(e.fields()).containsKey("words"));
        assertThatThrownBy(() -> competences.share(actor, 0, actor.person().toString()))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private void cannotRead(Actor actor, Member author) {
        assertThatThrownBy(() -> competences.shared(actor, author.account()))
                .as(actor.name())
                .isInstanceOf(Refusal.NotFound.class);
    }

    private static Map<String, Saying> words(@Nullable View view) {
        return Objects.requireNonNull(view).words();
    }

    private static ViewDraft said(String domain, String word) {
        return new ViewDraft(Map.of(domain, word), null);
    }
}
