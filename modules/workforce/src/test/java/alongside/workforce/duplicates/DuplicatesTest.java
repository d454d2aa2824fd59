package alongside.workforce.duplicates;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.people.People;
import alongside.workforce.people.PersonDraft;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private final TestTrusts trusts = new TestTrusts();
    private final TestRegister register = new TestRegister(trusts, NORTHMOOR);
    private final Duplicates duplicates = new Duplicates(trusts.tenants());
    private final People people = new People(trusts.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final UUID post =
            register.post(register.role("Peer support worker"), register.service("Crisis"), "3");

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void aStaffNumberWithoutItsZerosIsTheSame() {
        person("Amber", "Quill", "0040112", "");
        person("Milan", "Duval", "40112", "");
        person("Odette", "Frame", "401120", "");
        assertThat(found("")).containsExactly("Amber Quill and Milan Duval: [STAFF_NUMBER]");
    }

    @Test
    void anEmailIsTheSameInCapitals() {
        person("Amber", "Quill", "", "a.quill@northmoor.example");
        person("A", "Quill-Moss", "", "A.Quill@Northmoor.example");
        assertThat(found("")).containsExactly("Amber Quill and A Quill-Moss: [EMAIL]");
    }

    @Test
    void theSameNameOnTheSameFirstDayIsTheSameEvenIfTheyNeverMet() {
        from(person("Amber", "Quill", "1", ""), "2021-03-01", "2021-03-31");
        from(person("amber", "quill", "2", ""), "2021-03-01", "");
        assertThat(found("name_and_start")).hasSize(1);
    }

    @Test
    void swappedAccentedAndHyphenatedNamesAreSimilarWhileBothAreInTheTrust() {
        from(person("Zoë", "Hart-Lane", "1", ""), "2021-03-01", "");
        from(person("Zoe", "Hart Lane", "2", ""), "2021-06-01", "");
        from(person("Hart", "Zoe Lane", "3", ""), "2021-07-01", "");
        from(person("Zoe", "Hart", "4", ""), "2021-08-01", "");
        from(person("Zoe", "Hart-Lane", "5", ""), "2015-01-01", "2020-12-31");
        assertThat(found("similar_name"))
                .containsExactlyInAnyOrder(
                        "Zoë Hart-Lane and Zoe Hart Lane: [SIMILAR_NAME]",
                        "Zoë Hart-Lane and Hart Zoe Lane: [SIMILAR_NAME]",
                        "Zoe Hart Lane and Hart Zoe Lane: [SIMILAR_NAME]",
                        "Zoë Hart-Lane and Zoe Hart: [SIMILAR_NAME]",
                        "Zoe Hart Lane and Zoe Hart: [SIMILAR_NAME]");
    }

    @Test
    void twoPeopleAreSaidOnceAndNeverOfferedAgainUntilThatIsTakenBack() {
        var one = person("Amber", "Quill", "0040112", "");
        var two = person("Milan", "Duval", "40112", "");
        duplicates.keepApart(lead, two, one);
        duplicates.keepApart(lead, one, two);
        assertThat(found("")).isEmpty();
        assertThat(duplicates.pair(lead, one, two))
                .hasValueSatisfying(p -> {
                    assertThat(p.twoPeople()).isTrue();
                    assertThat(p.saidBy()).isEqualTo(lead.name());
                });
        duplicates.offerAgain(lead, one, two);
        assertThat(found("")).hasSize(1);
        assertThatThrownBy(() -> duplicates.offerAgain(lead, one, two))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aNeighbourSeesNoPairOfOursAndCannotSpeakOfOne() {
        var one = person("Amber", "Quill", "0040112", "");
        var two = person("Milan", "Duval", "40112", "");
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThat(duplicates.pair(neighbour, one, two)).isEmpty();
        assertThatThrownBy(() -> duplicates.keepApart(neighbour, one, two))
                .isInstanceOf(Refusal.NotFound.class);
        var viewer = TestTrusts.northmoor(Role.READ_ONLY);
        assertThatThrownBy(() -> duplicates.keepApart(viewer, one, two))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private List<String> found(String reason) {
        var selection =
                new Selection(
                        LocalDate.EPOCH,
                        State.OPEN,
                        "",
                        Slice.WHOLE,
                        Sort.NAME,
                        Map.of("reason", reason),
                        null);
        return duplicates.all(lead, selection, Span.everything()).rows().stream()
                .map(pair -> pair.names() + ": " + pair.reasons())
                .toList();
    }

    private UUID person(String first, String last, String number, String email) {
        return people.add(lead, new PersonDraft(first, last, number, email)).id();
    }

    private void from(UUID person, String start, String end) {
        register.employ(person, post, "15", start, end);
    }
}
