package alongside.workforce.own;

import alongside.kernel.TenantDatabase;
import alongside.portal.Routes;
import alongside.tenants.HomePart;
import alongside.workforce.corrections.CorrectionApi;
import alongside.workforce.corrections.CorrectionPages;
import alongside.workforce.corrections.Corrections;
import alongside.workforce.corrections.OwnCorrectionApi;
import alongside.workforce.corrections.OwnCorrectionPages;
import alongside.workforce.home.CorrectionsAtHome;
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

    /** What people ask for. */
    public HomePart correctionsAtHome() {
        return new CorrectionsAtHome(new Corrections(database));
    }

    public void routes(Routes routes) {
        var corrections = new Corrections(database);
        var involvement = new Involvement(database);
        var caps = new InvolvementCaps(database);
        routes.trust("/protected-time", new ProtectedTimePages(involvement, caps, lists))
                .trustApi("/protected-time", new ProtectedTimeApi(involvement, caps))
                .trust("/my", new OwnPages(new OwnFiles(database)))
                .trustApi("/my", new OwnApi(new OwnFiles(database)))
                .trust("/corrections", new CorrectionPages(corrections, lists))
                .trustApi("/corrections", new CorrectionApi(corrections))
                .trust("/my/corrections", new OwnCorrectionPages(corrections))
                .trustApi("/my/corrections", new OwnCorrectionApi(corrections))
                .trust("/my/hours", new OwnHourPages(involvement))
                .trustApi("/my/hours", new OwnHourApi(involvement));
    }
}
