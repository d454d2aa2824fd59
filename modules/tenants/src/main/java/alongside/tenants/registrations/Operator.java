package alongside.tenants.registrations;

import alongside.kernel.Actor;
import alongside.portal.Visit;

/** A platform operator, with the address that answers go to. */
public record Operator(Actor actor, String email) {
    public static Operator of(Visit visit) {
        return new Operator(visit.actor(), visit.visitor().email());
    }
}
