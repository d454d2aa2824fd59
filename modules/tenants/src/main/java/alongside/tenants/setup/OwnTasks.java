package alongside.tenants.setup;

import static alongside.tenants.SetUpTask.Phase.EMPLOY;
import static alongside.tenants.SetUpTask.Phase.PREPARE;
import static alongside.tenants.SetUpTask.State.COMPLETED;
import static alongside.tenants.SetUpTask.State.IN_PROGRESS;
import static alongside.tenants.SetUpTask.State.NOT_STARTED;

import alongside.kernel.Actor;
import alongside.kernel.TrustId;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.tenants.SetUpTask;
import alongside.tenants.SetUpTask.Evidence;
import alongside.tenants.Trust;
import alongside.tenants.localities.Localities;
import alongside.tenants.localities.Locality;
import alongside.tenants.services.Service;
import alongside.tenants.services.Services;
import alongside.tenants.settings.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** The tasks of this module: the Trust's details, what it runs, where, and its settings. */
public final class OwnTasks {
    private final Function<TrustId, Trust> trusts;
    private final Services services;
    private final Localities localities;
    private final Settings settings;
    private final Clock clock;

    public OwnTasks(
            Function<TrustId, Trust> trusts,
            Services services,
            Localities localities,
            Settings settings,
            Clock clock) {
        this.trusts = trusts;
        this.services = services;
        this.localities = localities;
        this.settings = settings;
        this.clock = clock;
    }

    public SetUpTask[] all() {
        return new SetUpTask[] {
            SetUpTask.of(
                    "details",
                    PREPARE,
                    "Check your Trust\u2019s details",
                    "settings",
                    this::details),
            SetUpTask.of(
                    "contact", PREPARE, "Add a contact mailbox", "settings/contact", this::contact),
            SetUpTask.of("localities", PREPARE, "Add localities", "localities", this::places),
            SetUpTask.of("services", PREPARE, "Add services and teams", "services", this::coverage),
            SetUpTask.of("hours", EMPLOY, "Set your full-time hours", "settings/hours", this::hours)
        };
    }

    private Evidence details(Actor actor) {
        var trust = trusts.apply(actor.trust());
        return new Evidence(
                COMPLETED,
                "%s, code %s, taken from the NHS register of organisations"
                        .formatted(trust.name(), trust.code()));
    }

    private Evidence contact(Actor actor) {
        var email = settings.find(actor).contactEmail();
        return email == null
                ? new Evidence(NOT_STARTED, "None yet")
                : new Evidence(COMPLETED, email);
    }

    private Evidence places(Actor actor) {
        var open = localities.all(actor).stream().filter(Locality::open).count();
        return open == 0
                ? new Evidence(NOT_STARTED, "No localities yet")
                : new Evidence(COMPLETED, Words.count(open, "locality", "localities"));
    }

    private Evidence coverage(Actor actor) {
        var open = services.all(actor).stream().filter(Service::open).toList();
        if (open.isEmpty()) {
            return new Evidence(NOT_STARTED, "No services yet");
        }
        var without = open.stream().filter(service -> service.teams() == 0).count();
        var hint =
                without == 0
                        ? "%s, each with at least 1 team"
                                .formatted(Words.count(open.size(), "service"))
                        : "%d of %s at least 1 team"
                                .formatted(
                                        open.size() - without,
                                        Words.count(open.size(), "service has", "services have"));
        return new Evidence(without == 0 ? COMPLETED : IN_PROGRESS, hint);
    }

    private Evidence hours(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), Visit.ZONE);
        var hours = settings.find(actor).hoursOn(today);
        return new Evidence(COMPLETED, hours.words() + " hours a week");
    }
}
