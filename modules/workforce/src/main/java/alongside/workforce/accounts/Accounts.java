package alongside.workforce.accounts;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import alongside.workforce.register.Members;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which member's account is which person of the register, so that a person finds what is theirs. An
 * account is never guessed from a name or an address: somebody who answers for it says so.
 */
public final class Accounts {
    private final TenantDatabase database;
    private final Members members;

    public Accounts(TenantDatabase database, Members members) {
        this.database = database;
        this.members = members;
    }

    public PersonAccount find(Actor actor, UUID person) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, person));
    }

    /** Links the account, or no account if there is none in the hand. */
    public PersonAccount link(Actor actor, UUID person, long version, @Nullable String account) {
        Access.edit(actor);
        var member =
                account == null || account.isBlank()
                        ? null
                        : members.find(
                                actor,
                                "member_id",
                                account,
                                "Choose somebody who can log in to your Trust");
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, person);
                    if (!AccountQueries.next(db, person, version)) {
                        throw Refusal.stale();
                    }
                    AccountQueries.unlink(db, person);
                    if (member != null && !AccountQueries.link(db, person, member)) {
                        throw Refusal.invalid(
                                "member_id", "This account is linked to another person already");
                    }
                    audit(db, actor, old, member);
                    return find(db, person);
                });
    }

    private static void audit(Db db, Actor actor, PersonAccount old, @Nullable Member member) {
        var before = old.name();
        Audit.write(
                db,
                actor,
                "account linked",
                "person " + old.personId(),
                said(before == null ? "" : before),
                said(member == null ? "" : member.name()));
    }

    private static String said(String name) {
        return Json.text(Map.of("account", name));
    }

    private static PersonAccount find(Db db, UUID person) {
        return AccountQueries.find(db, person).orElseThrow(Refusal::notFound);
    }
}
