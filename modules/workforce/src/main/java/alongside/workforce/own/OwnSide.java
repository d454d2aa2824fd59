package alongside.workforce.own;

import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.portal.Routes;
import alongside.tenants.HomePart;
import alongside.workforce.corrections.CorrectionApi;
import alongside.workforce.corrections.CorrectionPages;
import alongside.workforce.corrections.Corrections;
import alongside.workforce.corrections.OwnCorrectionApi;
import alongside.workforce.corrections.OwnCorrectionPages;
import alongside.workforce.cpd.CpdApi;
import alongside.workforce.cpd.CpdPages;
import alongside.workforce.cpd.CpdRecord;
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
public record OwnSide(TenantDatabase database, PlatformDatabase platform, Lists lists) {
    /** Takes who was at a forum's meeting into their own record of learning. */
    public void jobs(Jobs jobs) {
        jobs.on(CpdRecord.TOPIC, new CpdRecord(database, platform)::receive);
    }

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
        var learning = new CpdRecord(database, platform);
        routes.trust("/protected-time", new ProtectedTimePages(involvement, caps, lists))
                .trustApi("/protected-time", new ProtectedTimeApi(involvement, caps))
                .trust("/my", new OwnPages(new OwnFiles(database)))
                .trustApi("/my", new OwnApi(new OwnFiles(database)))
                .trust("/corrections", new CorrectionPages(corrections, lists))
                .trustApi("/corrections", new CorrectionApi(corrections))
                .trust("/my/corrections", new OwnCorrectionPages(corrections))
                .trustApi("/my/corrections", new OwnCorrectionApi(corrections))
                .trust("/my/cpd", new CpdPages(learning))
                .trustApi("/my/cpd", new CpdApi(learning))
                .trust("/my/hours", new OwnHourPages(involvement))
                .trustApi("/my/hours", new OwnHourApi(involvement));
    }
}
