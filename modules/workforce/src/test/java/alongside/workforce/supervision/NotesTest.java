package alongside.workforce.supervision;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.accounts.Accounts;
import alongside.workforce.register.Members;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervision wall. */
class NotesTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final TestRegister REGISTER = new TestRegister(TRUSTS, NORTHMOOR);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Members MEMBERS = new Members(TestMembers::of);

    private final Notes notes = new Notes(TRUSTS.tenants());
    private final Sessions sessions = new Sessions(TRUSTS.tenants(), MEMBERS);
    private final Accounts accounts = new Accounts(TRUSTS.tenants(), MEMBERS);
    private final Actor manager = TestMembers.actor(MANAGER);
    private final Actor peer = TestMembers.actor(PEER);
    private final Actor lead = TestMembers.actor(LEAD);
    private final UUID person = REGISTER.person("Priya", "Nair");
    private final UUID session = record("managerial");

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @BeforeEach
    void linked() {
        link(PEER);
    }

    @AfterEach
    void unlinked() {
        link(null);
    }

    @Test
    void bothReadAndWriteTheSameNotes() {
        notes.write(manager, session, 0, "Rota", NOW);
        assertThat(notes.find(peer, session).text()).isEqualTo("Rota");
        notes.write(peer, session, 1, "Rota and leave", NOW);
        var note = notes.find(manager, session);
        assertThat(note.text()).isEqualTo("Rota and leave");
        assertThat(note.writtenBy()).isEqualTo("Priya Nair");
        assertThatThrownBy(() -> notes.write(manager, session, 1, "Lost", NOW))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void toEverybodyElseThereAreNone() {
        notes.write(manager, session, 0, "Rota", NOW);
        for (var other : TestMembers.NORTHMOOR) {
            if (!other.equals(MANAGER) && !other.equals(PEER)) {
                nothing(TestMembers.actor(other));
            }
        }
        nothing(TestMembers.neighbour());
    }

    @Test
    void whoComesToHoldTheAccountOfThePersonLaterDoesNotReadWhatWasWrittenBefore() {
        notes.write(manager, session, 0, "Rota", NOW);
        link(null);
        link(OTHER_MANAGER);
        nothing(TestMembers.actor(OTHER_MANAGER));
        assertThat(notes.find(peer, session).text()).isEqualTo("Rota");
    }

    @Test
    void nothingIsWrittenThatOnlyOneCouldRead() {
        link(null);
        assertThat(notes.find(manager, session).version()).isZero();
        assertThat(notes.find(manager, session).readableByBoth()).isFalse();
        assertThatThrownBy(() -> notes.write(manager, session, 0, "Alone", NOW))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void onlyManagerialSupervisionHasNotes() {
        var group = record("group");
        assertThatThrownBy(() -> notes.find(manager, group)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> notes.find(peer, group)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aSessionWithNotesIsRemovedOnlyAfterTheTwoRemovedThem() {
        notes.write(peer, session, 0, "Rota", NOW);
        assertThatThrownBy(() -> sessions.remove(lead, session, 1))
                .isInstanceOf(Refusal.Conflict.class);
        notes.write(manager, session, 1, "", NOW);
        sessions.remove(lead, session, 1);
    }

    @Test
    void theAuditLogSaysThatNotesWereWrittenAndNotWhat() {
        notes.write(manager, session, 0, "Rota", NOW);
        var entry =
                TRUSTS.tenants()
                        .in(
                                NORTHMOOR,
                                db ->
                                        db.query(
                                                        """
                                                        SELECT actor_name,
                                                               before IS NULL AND after IS NULL AS bare
                                                          FROM audit_entry
                                                         WHERE subject = :subject
                                                           AND action = 'supervision notes saved'
                                                        """)
                                                .addParam("subject", "supervision " + session)
                                                .execute()
                                                .map(row ->
                                                        row.column("actor_name").get(String.class)
                                                                + row.column("bare")
                                                                        .get(Boolean.class))
                                                .toList());
        assertThat(entry).containsExactly("Idris Farrowtrue");
    }

    private void nothing(Actor other) {
        assertThatThrownBy(() -> notes.find(other, session))
                .as(other.name())
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> notes.write(other, session, 1, "Mine", NOW))
                .as(other.name())
                .isInstanceOf(Refusal.NotFound.class);
    }

    private void link(@org.jspecify.annotations.Nullable Member member) {
        var version = accounts.find(lead, person).version();
        accounts.link(lead, person, version, member == null ? null : member.account().toString());
    }

    private UUID record(String kind) {
        var draft =
                new SessionDraft(
                        kind,
                        "2026-11-20",
                        "60",
                        MANAGER.account().toString(),
                        List.of(person.toString()));
        return sessions.record(manager, draft, TODAY).id();
    }
}
