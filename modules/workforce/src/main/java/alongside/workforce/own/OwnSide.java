package alongside.workforce.own;

import alongside.kernel.TenantDatabase;
import alongside.portal.Routes;
import alongside.tenants.HomePart;
import alongside.workforce.home.HoursAtHome;
import alongside.workforce.hours.Involvement;
import alongside.workforce.hours.InvolvementCaps;
import alongside.workforce.hours.OwnHourApi;
import alongside.workforce.hours.OwnHourPages;
import alongside.workforce.hours.ProtectedTimeApi;
import alongside.workforce.hours.ProtectedTimePages;
import alongside.workforce.register.Lists;

/** What people see and do about themselves, put together. */
public record OwnSide(TenantDatabase database, Lists lists) {

    /** What waits for those who lead, because of it. */
    public HomePart hoursAtHome() {
        return new HoursAtHome(new Involvement(database));
    }

    public void routes(Routes routes) {
        var involvement = new Involvement(database);
        var caps = new InvolvementCaps(database);
        routes.trust("/protected-time", new ProtectedTimePages(involvement, caps, lists))
                .trustApi("/protected-time", new ProtectedTimeApi(involvement, caps))
                .trust("/my/hours", new OwnHourPages(involvement))
                .trustApi("/my/hours", new OwnHourApi(involvement));
    }
}
