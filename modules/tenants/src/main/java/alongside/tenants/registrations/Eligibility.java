package alongside.tenants.registrations;

import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.portal.ui.Words;
import alongside.tenants.organisations.Organisation;
import alongside.tenants.organisations.Organisations;
import java.time.LocalDate;

/** Which organisations may register: those that are open, and not here yet. */
public final class Eligibility {
    private static final int LONGEST_CODE = 20;

    private final Organisations organisations;
    private final PlatformDatabase platform;

    public Eligibility(PlatformDatabase platform, Organisations organisations) {
        this.organisations = organisations;
        this.platform = platform;
    }

    /**
     * The organisation, if it may register.
     *
     * @throws Refusal.Invalid if the register does not know it, or it has closed
     * @throws Refusal.Conflict if it is registered or under review; by whom is not told
     */
    public Organisation require(String code, LocalDate today) {
        var found = open(code, today);
        platform.in(db -> {
            refuseTaken(db, found.code(), found.name());
            return null;
        });
        return found;
    }

    /** The organisation, if the register knows it and it has not closed. */
    Organisation open(String code, LocalDate today) {
        if (code.isBlank()) {
            throw Refusal.invalid("organisation", "Select your Trust");
        }
        var found = organisations.find(code).orElseThrow(() -> unknown(code));
        if (found.isClosed(today)) {
            throw Refusal.invalid("organisation", closed(found));
        }
        return found;
    }

    static void refuseTaken(Db db, String code, String name) {
        if (RegistrationQueries.isTrust(db, code)) {
            throw Refusal.conflict(
                    name
                            + " is already registered with Alongside. Ask a Trust admin there to"
                            + " invite you.");
        }
        if (RegistrationQueries.isTaken(db, code)) {
            throw Refusal.conflict(
                    "A registration for "
                            + name
                            + " is already under review. Ask your colleagues who sent it.");
        }
    }

    private Refusal unknown(String code) {
        var shown = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        var date = organisations.asAt().map(d -> " as at " + Words.date(d)).orElse("");
        return Refusal.invalid(
                "organisation",
                "The register of NHS organisations"
                        + date
                        + " has no Trust with the code "
                        + shown
                        + ". Check the code, or search by name");
    }

    /** Why a closed organisation cannot register, and what to register in its place. */
    public String closed(Organisation organisation) {
        var closed = organisation.closed();
        var successor = organisation.successor();
        var place =
                successor == null
                        ? ""
                        : organisations
                                .find(successor)
                                .map(o -> ". Register its successor, " + o.name() + ", " + o.code())
                                .orElse("");
        return "%s (%s) closed on %s and cannot register%s"
                .formatted(
                        organisation.name(),
                        organisation.code(),
                        closed == null ? "" : Words.date(closed),
                        place);
    }
}
