package alongside.workforce.customfields;

import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.portal.Visit;
import alongside.workforce.register.Trusts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Deletes what was filled in once it has been kept for as long as its field says. */
public final class Retention {
    private final PlatformDatabase platform;
    private final CustomValues values;

    public Retention(PlatformDatabase platform, CustomValues values) {
        this.platform = platform;
        this.values = values;
    }

    public void jobs(Jobs jobs, Clock clock) {
        jobs.every(
                Duration.ofHours(6),
                "workforce-custom-fields",
                () -> {
                    var today = LocalDate.ofInstant(clock.instant(), Visit.ZONE);
                    Trusts.all(platform).forEach(trust -> values.expire(trust, today));
                });
    }
}
