package alongside.workforce.accounts;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.people.Change;
import alongside.workforce.people.People;
import alongside.workforce.register.Members;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final Accounts accounts = new Accounts(TRUSTS.tenants(), new Members(TestMembers::of));
    private final Actor lead = TestMembers.actor(LEAD);
    private final UUID person = new TestRegister(TRUSTS, NORTHMOOR).person("Priya", "Nair");

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @AfterEach
    void unlink() {
        accounts.link(lead, person, accounts.find(lead, person).version(), null);
    }

    @Test
    void anAccountIsLinkedToOnePersonAtMost() {
        var linked = accounts.link(lead, person, 1, PEER.account().toString());
        assertThat(linked.name()).isEqualTo("Priya Nair");
        assertThat(linked.version()).isEqualTo(2);
        var another = new TestRegister(TRUSTS, NORTHMOOR).person("Prya", "Nair");
        assertThatThrownBy(() -> accounts.link(lead, another, 1, PEER.account().toString()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("member_id"));
    }

    @Test
    void theLinkIsInTheHistoryOfThePerson() {
        accounts.link(lead, person, 1, PEER.account().toString());
        var history =
                new People(TRUSTS.tenants())
                        .file(lead, person, LocalDate.of(2026, 11, 23))
                        .history();
        assertThat(history)
                .filteredOn(change -> change.what().equals("Account"))
                .extracting(Change::before, Change::after, Change::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("None", "Priya Nair", "Rosa Whitlock"));
    }

    @Test
    void onlyThoseWhoAnswerForTheRegisterLinkAndOnlyMembersOfTheTrust() {
        var account = PEER.account().toString();
        assertThatThrownBy(() -> accounts.link(TestMembers.actor(MANAGER), person, 1, account))
                .isInstanceOf(Refusal.Forbidden.class);
        var stranger = UUID.randomUUID().toString();
        assertThatThrownBy(() -> accounts.link(lead, person, 1, stranger))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> accounts.link(lead, person, 7, account))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aNeighbourFindsNoAccountOfOurs() {
        assertThatThrownBy(() -> accounts.find(TestMembers.neighbour(), person))
                .isInstanceOf(Refusal.NotFound.class);
    }
}
