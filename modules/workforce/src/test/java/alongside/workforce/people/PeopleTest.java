package alongside.workforce.people;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final People people = new People(TRUSTS.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final String number = UUID.randomUUID().toString().substring(0, 8);

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aPersonIsAddedTrimmedAndFoundByPartOfTheName() {
        var added = people.add(lead, draft(" Zaïde ", "O'Rourke-" + number));
        assertThat(added.firstName()).isEqualTo("Zaïde");
        var found = people.all(lead, everybody("zaïde o'rourke-" + number), Span.page(1));
        assertThat(found.rows()).extracting(PersonRow::id).containsExactly(added.id());
    }

    @Test
    void percentAndQuoteInASearchAreOnlyCharacters() {
        people.add(lead, draft("Percent", "Sign"));
        assertThat(people.all(lead, everybody("%"), Span.page(1)).rows()).isEmpty();
        assertThat(people.all(lead, everybody("';--"), Span.page(1)).rows()).isEmpty();
    }

    @Test
    void aCorrectedNameIsInTheHistoryWithBeforeAndAfter() {
        var added = people.add(lead, draft("Jon", "Tolland"));
        people.correct(lead, added.id(), added.version(), draft("Jonah", "Tolland"));
        var change = people.file(lead, added.id(), TODAY).history().getFirst();
        assertThat(change.what()).isEqualTo("Corrected: first name");
        assertThat(change.before()).isEqualTo("Jon");
        assertThat(change.after()).isEqualTo("Jonah");
        assertThat(change.by()).isEqualTo("Rosa Whitlock");
    }

    @Test
    void theSecondOfTwoCorrectionsIsRefusedAsStale() {
        var added = people.add(lead, draft("Nadia", "Mbeki"));
        people.correct(lead, added.id(), 1, draft("Nadja", "Mbeki"));
        assertThatThrownBy(() -> people.correct(lead, added.id(), 1, draft("Nadine", "Mbeki")))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(people.find(lead, added.id()).firstName()).isEqualTo("Nadja");
    }

    @Test
    void aStaffNumberBelongsToOnePersonAndKeepsItsZeros() {
        var first = people.add(lead, new PersonDraft("Ines", "Abara", "00" + number, ""));
        assertThat(first.employeeNumber()).isEqualTo("00" + number);
        assertThatThrownBy(() ->
                        people.add(lead, new PersonDraft("Farah", "Abara", "00" + number, "")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("employee_number"));
    }

    @Test
    void anExportIsWrittenToTheAuditLogWithItsFilter() {
        people.export(lead, everybody("nobody-" + number), new ArrayList<PersonRow>()::add);
        var logged =
                TRUSTS.tenants()
                        .in(
                                NORTHMOOR,
                                db ->
                                        db.query(
                                                        """
                                                        SELECT after ->> 'query' AS query
                                                          FROM audit_entry
                                                         WHERE action = 'people exported'
                                                        """)
                                                .execute()
                                                .map(row -> row.column("query").get(String.class))
                                                .toList());
        assertThat(logged).anyMatch(query -> query.contains("nobody-" + number));
    }

    @Test
    void aNeighbourCannotFindOurPerson() {
        var ours = new TestRegister(TRUSTS, NORTHMOOR).person("Bryony", "Nwosu");
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> people.find(neighbour, ours)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> people.correct(neighbour, ours, 1, draft("X", "Y")))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(people.all(neighbour, everybody("Bryony"), Span.page(1)).rows()).isEmpty();
    }

    @Test
    void aPeerSupportWorkerDoesNotSeeTheStaffList() {
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER, Role.EXPERT_BY_EXPERIENCE);
        assertThatThrownBy(() -> people.all(peer, everybody(""), Span.page(1)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private static PersonDraft draft(String first, String last) {
        return new PersonDraft(first, last, null, null);
    }

    private static Selection everybody(String q) {
        return new Selection(TODAY, State.ALL, q, Slice.WHOLE, Sort.NAME);
    }
}
