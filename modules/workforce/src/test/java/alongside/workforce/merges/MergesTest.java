package alongside.workforce.merges;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
import alongside.workforce.people.People;
import alongside.workforce.people.Person;
import alongside.workforce.people.PersonDraft;
import alongside.workforce.register.Slice;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 30);

    private final TestTrusts trusts = new TestTrusts();
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final Merges merges = new Merges(trusts.tenants());
    private final People people = new People(trusts.tenants());
    private final Histories histories = new Histories(trusts, lead, 29);

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void twoRecordsCountOnceAfterTheMergeAndTwiceAfterItIsUndone() {
        var kept = person("Zoë", "Hart-Lane", "0040112", "");
        var other = person("Zoe", "Hart Lane", "40112", "zoe@northmoor.example");
        histories.register().employ(kept, histories.post(), "15", "2021-03-01", "");
        histories.register().employ(other, histories.post(), "7.5", "2021-06-01", "");
        assertThat(headcount()).isEqualTo("2");

        var merge = merges.merge(lead, draft(kept, other, "kept", "other"), DAY);
        assertThat(headcount()).isEqualTo("1");
        assertThat(merge.moved()).isEqualTo(1);
        var now = people.find(lead, kept);
        assertThat(now.name()).isEqualTo("Zoë Hart-Lane");
        assertThat(now.email()).isEqualTo("zoe@northmoor.example");
        assertThatThrownBy(() -> people.find(lead, other)).isInstanceOf(Refusal.NotFound.class);
        assertThat(people.mergedInto(lead, other)).contains(kept);
        assertThat(people.file(lead, kept, DAY).history())
                .anyMatch(c -> c.what().contains("merged with") && c.after().contains("40112"));

        merges.reverse(lead, merge.id(), DAY.plusDays(30));
        assertThat(headcount()).isEqualTo("2");
        assertThat(people.find(lead, other).name()).isEqualTo("Zoe Hart Lane");
        assertThat(people.find(lead, kept).email()).isNull();
    }

    @Test
    void whoeverIsMergedAndUnmergedIsAsBeforeToTheLetter() {
        var done = 0;
        for (int i = 1; i <= 20; i++) {
            var account = i % 3 == 0 ? new UUID(0, i).toString() : "";
            var kept = histories.somebody(2 * i, i % 2 == 0 ? account : "");
            var other = histories.somebody(2 * i + 1, i % 2 == 0 ? "" : account);
            var before = histories.dump();
            var side = i % 2 == 0 ? "kept" : "other";
            var opposite = i % 2 == 0 ? "other" : "kept";
            try {
                var merge = merges.merge(lead, draft(kept, other, side, opposite), DAY);
                assertThat(histories.dump()).isNotEqualTo(before).doesNotContain(other.toString());
                assertThat(merges.reverse(lead, merge.id(), DAY).stayed()).isEmpty();
                done++;
            } catch (Refusal.Invalid e) {
                assertThat(e.message()).contains("preceptorship that is not signed off");
            }
            assertThat(histories.dump()).isEqualTo(before);
        }
        assertThat(done).isGreaterThan(10);
    }

    /** Who adds a table that points at people says here that a merge takes it along. */
    @Test
    void everythingThatPointsAtAPersonMovesWithThem() {
        assertThat(histories.pointers())
                .containsExactly(
                        "assignment",
                        "boundary_acknowledgement",
                        "career",
                        "correction",
                        "person_account",
                        "qualification",
                        "record_view",
                        "supervision_attendance");
    }

    @Test
    void whatWasRecordedSinceStaysAndIsListed() {
        var kept = person("Amber", "Quill", "1", "");
        var other = person("Amber", "Quil", "01", "");
        var merge = merges.merge(lead, draft(kept, other, "kept", "kept"), DAY);
        histories.register().employ(kept, histories.post(), "15", "2021-10-04", "");
        var now = people.find(lead, kept);
        people.correct(
                lead,
                kept,
                now.version(),
                new PersonDraft(null, null, null, "a@northmoor.example"));

        var undone = merges.reverse(lead, merge.id(), DAY);
        assertThat(undone.stayed())
                .containsExactly("Email: a@northmoor.example", "Assignment from 4 October 2021");
        assertThat(people.find(lead, kept).email()).isEqualTo("a@northmoor.example");
        assertThat(people.file(lead, other, DAY).assignments()).isEmpty();
        assertThatThrownBy(() -> merges.reverse(lead, merge.id(), DAY))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void twoAccountsOrTwoRunningPreceptorshipsAreRefusedWithTheReason() {
        var kept = person("Amber", "Quill", "1", "");
        var other = person("Amber", "Quil", "01", "");
        link(kept, PEER.account().toString());
        link(other, OTHER_PEER.account().toString());
        assertThatThrownBy(() -> merges.merge(lead, draft(kept, other, "kept", "kept"), DAY))
                .hasMessageContaining("Both records have an account linked");

        var third = person("Amber", "Quille", "001", "");
        preceptorship(kept);
        preceptorship(third);
        assertThatThrownBy(() -> merges.merge(lead, draft(kept, third, "kept", "kept"), DAY))
                .hasMessageContaining("a preceptorship that is not signed off");
    }

    @Test
    void everyDifferenceIsChosenAndWhatWasComparedMustStillBeSo() {
        var kept = people.find(lead, person("Amber", "Quill", "1", ""));
        var other = people.find(lead, person("Anna", "Quill", "01", ""));
        assertThatThrownBy(() -> merges.merge(lead, draft(kept, other, null, null, 1), DAY))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields())
                                        .containsOnlyKeys("first_name", "employee_number"));
        assertThatThrownBy(() -> merges.merge(lead, draft(kept, other, "kept", "kept", 2), DAY))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aMergeIsUndoneFor30DaysAndTheNewestFirst() {
        var kept = person("Amber", "Quill", "1", "");
        var first =
                merges.merge(
                        lead, draft(kept, person("Amber", "Quil", "2", ""), "kept", "kept"), DAY);
        var second =
                merges.merge(
                        lead, draft(kept, person("Amber", "Quile", "3", ""), "kept", "kept"), DAY);
        assertThatThrownBy(() -> merges.reverse(lead, first.id(), DAY))
                .hasMessageContaining("Undo that merge first");
        assertThatThrownBy(() -> merges.reverse(lead, second.id(), DAY.plusDays(31)))
                .hasMessageContaining("30 days");
        merges.reverse(lead, second.id(), DAY);
        person("Somebody", "Else", "2", "");
        assertThatThrownBy(() -> merges.reverse(lead, first.id(), DAY))
                .hasMessageContaining("Another person now has staff number 2");
    }

    @Test
    void aNeighbourAndAViewerMergeNothingOfOurs() {
        var kept = person("Amber", "Quill", "1", "");
        var other = person("Amber", "Quil", "2", "");
        var draft = draft(kept, other, "kept", "kept");
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> merges.merge(neighbour, draft, DAY))
                .hasMessageContaining("Choose a person of the register");
        assertThatThrownBy(() -> merges.preview(neighbour, kept, other))
                .isInstanceOf(Refusal.NotFound.class);
        var merge = merges.merge(lead, draft, DAY);
        assertThatThrownBy(() -> merges.find(neighbour, merge.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> merges.reverse(neighbour, merge.id(), DAY))
                .isInstanceOf(Refusal.NotFound.class);
        var viewer = TestTrusts.northmoor(Role.READ_ONLY);
        assertThatThrownBy(() -> merges.reverse(viewer, merge.id(), DAY))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private UUID person(String first, String last, String number, String email) {
        return people.add(lead, new PersonDraft(first, last, number, email)).id();
    }

    private MergeDraft draft(UUID kept, UUID other, String side, String email) {
        var ours = people.find(lead, kept);
        var theirs = people.find(lead, other);
        return new MergeDraft(
                kept.toString(),
                other.toString(),
                ours.version(),
                theirs.version(),
                side,
                side,
                side,
                email);
    }

    private static MergeDraft draft(
            Person kept,
            Person other,
            @Nullable String first,
            @Nullable String number,
            int version) {
        return new MergeDraft(
                kept.id().toString(),
                other.id().toString(),
                version,
                other.version(),
                first,
                null,
                number,
                null);
    }

    private void link(UUID person, String account) {
        trusts.tenants()
                .in(
                        NORTHMOOR,
                        db -> {
                            Histories.link(db, person, account);
                            return true;
                        });
    }

    private void preceptorship(UUID person) {
        var assignment =
                histories.register().employ(person, histories.post(), "15", "2021-03-01", "");
        trusts.tenants().in(NORTHMOOR, db -> Histories.preceptorship(db, assignment));
    }

    private String headcount() {
        var figure =
                new Measures(trusts.tenants())
                        .figure(lead, Measure.HEADCOUNT, DAY, null, Slice.WHOLE);
        return String.valueOf(figure.value());
    }
}
