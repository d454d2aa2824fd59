package alongside.app;

import alongside.identity.Identity;
import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.portal.ui.Words;
import alongside.tenants.HomePart;
import java.time.LocalDate;
import java.util.List;

/** Invitations that ended without being used, on the home page of those who invite. */
record InvitationsAtHome(Identity identity) implements HomePart {
    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        if (!actor.is(Role.TRUST_ADMIN)) {
            return List.of();
        }
        var expired = identity.memberCounts(actor.trust()).expired();
        return expired == 0
                ? List.of()
                : List.of(
                        new ToDo(
                                "Invite again, or take back, what has expired",
                                "Members",
                                Words.count(expired, "invitation") + " ended without being used",
                                null,
                                "Look at members",
                                "members"));
    }
}
