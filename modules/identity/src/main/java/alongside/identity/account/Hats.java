package alongside.identity.account;

import alongside.identity.members.Invitations;
import alongside.identity.people.PersonQueries;
import alongside.kernel.PlatformDatabase;
import alongside.portal.Visit;
import java.util.List;

/** Every Trust of the person who asks, and of nobody else. */
public final class Hats {
    private final PlatformDatabase platform;
    private final Invitations invitations;

    public Hats(PlatformDatabase platform, Invitations invitations) {
        this.platform = platform;
        this.invitations = invitations;
    }

    /** An invitation that came since the person logged in counts from now. */
    List<Hat> of(Visit visit) {
        return platform.in(db -> {
            var id = visit.visitor().person();
            PersonQueries.find(db, id).ifPresent(person -> invitations.takeUp(db, person));
            return HatQueries.of(db, id, visit.today());
        });
    }
}
