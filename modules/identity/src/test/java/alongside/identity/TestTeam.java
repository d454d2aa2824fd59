package alongside.identity;

import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.NORTHMOOR;

import alongside.identity.members.Colleague;
import alongside.identity.members.InvitationDraft;
import alongside.identity.members.Invitations;
import alongside.identity.members.Members;
import alongside.identity.people.Account;
import alongside.identity.people.Person;
import alongside.identity.people.PersonQueries;
import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** A Trust with one admin, and what becomes of members and invitations. */
final class TestTeam implements AutoCloseable {
    final TestTrusts trusts = new TestTrusts();
    final IdentitySettings settings =
            IdentitySettings.of(
                    "http://localhost/realms/alongside",
                    "http://localhost",
                    "http://localhost",
                    "unused",
                    "unused");
    final Members members = new Members(trusts.platform(), Clock.systemUTC());
    final Invitations invitations = new Invitations(trusts.platform(), settings, Clock.systemUTC());
    final Actor rosa = member("rosa", NORTHMOOR, TRUST_ADMIN);

    Colleague named(String name) {
        return members.all(rosa).stream()
                .filter(colleague -> colleague.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Actor member(String name, TrustId trust, Role... roles) {
        var person = ensure(name);
        grant(person, trust, roles);
        return new Actor(person.id(), name, trust, Set.of(roles));
    }

    Person ensure(String name) {
        var account = new Account(name, name, name + "@northmoor.example", true);
        return trusts.platform().in(db -> PersonQueries.upsert(db, account));
    }

    void grant(Person person, TrustId trust, Role... roles) {
        trusts.platform()
                .in(db -> {
                    members.grant(db, trust, person, List.of(roles), null);
                    return person;
                });
    }

    Person arrives(String subject, String email, boolean verified) {
        return trusts.platform()
                .in(db -> {
                    var account = new Account(subject, subject, email, verified);
                    var person = PersonQueries.upsert(db, account);
                    invitations.takeUp(db, person);
                    return person;
                });
    }

    static InvitationDraft draft(String email, Role... roles) {
        return new InvitationDraft(
                "Priya Shah", email, List.of(roles).stream().map(Role::key).toList());
    }

    @Override
    public void close() {
        trusts.close();
    }
}
