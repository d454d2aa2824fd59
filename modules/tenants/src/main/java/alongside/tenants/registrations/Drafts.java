package alongside.tenants.registrations;

import alongside.kernel.Mail;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Filling in a registration, page by page, without an account. */
public final class Drafts {
    private static final Duration KEPT = Duration.ofDays(28);

    private final PlatformDatabase platform;
    private final Eligibility eligibility;
    private final RegistrationMails mails;
    private final Clock clock;

    public Drafts(
            PlatformDatabase platform,
            Eligibility eligibility,
            RegistrationMails mails,
            Clock clock) {
        this.platform = platform;
        this.eligibility = eligibility;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Begins with the choice of a Trust.
     *
     * @return the secret of the draft's links; it cannot be found out again
     */
    public String begin(String code, LocalDate today) {
        var organisation = eligibility.require(code, today);
        var token = Secrets.token();
        platform.in(db -> {
            DraftQueries.insert(
                    db, Secrets.hash(token), organisation.code(), clock.instant().plus(KEPT));
            return null;
        });
        return token;
    }

    /** Not found if the link is wrong or too old. */
    public Draft find(String token) {
        return platform.in(db -> DraftQueries.find(db, Secrets.hash(token), clock.instant()))
                .orElseThrow(Refusal::notFound);
    }

    public Draft chooseTrust(String token, String code, LocalDate today) {
        var organisation = eligibility.require(code, today);
        return change(
                token,
                d ->
                        new Draft(
                                d.id(),
                                organisation.code(),
                                d.approver(),
                                d.admin(),
                                d.terms(),
                                d.termsAccepted(),
                                d.expires(),
                                d.registration()));
    }

    public Draft nameApprover(String token, ContactDraft typed) {
        return approver(token, typed.checked("", "the approver", true));
    }

    /** Keeps what was typed as it is, right or not, for somebody who goes on later. */
    public Draft keepApprover(String token, ContactDraft typed) {
        return approver(token, typed.unchecked());
    }

    private Draft approver(String token, Contact approver) {
        return change(
                token,
                d -> {
                    // Whoever is named approver has not accepted the terms yet.
                    var same = approver.equals(d.approver());
                    return new Draft(
                            d.id(),
                            d.code(),
                            approver,
                            d.admin(),
                            same ? d.terms() : null,
                            same ? d.termsAccepted() : null,
                            d.expires(),
                            d.registration());
                });
    }

    public Draft nameSecondAdmin(String token, ContactDraft typed) {
        var admin = typed.checked("", "the second admin", false);
        RegistrationDraft.sameEmail(find(token).approver(), admin)
                .ifPresent(message -> {
                    throw Refusal.invalid("email", message);
                });
        return admin(token, admin);
    }

    /** Keeps what was typed as it is, right or not. */
    public Draft keepSecondAdmin(String token, ContactDraft typed) {
        return admin(token, typed.unchecked());
    }

    private Draft admin(String token, Contact admin) {
        return change(
                token,
                d ->
                        new Draft(
                                d.id(),
                                d.code(),
                                d.approver(),
                                admin,
                                d.terms(),
                                d.termsAccepted(),
                                d.expires(),
                                d.registration()));
    }

    public Draft acceptTerms(String token, String version) {
        if (!Terms.current().version().equals(version)) {
            throw Refusal.invalid(
                    "terms", "Confirm that the approver accepts the data processing terms");
        }
        var now = clock.instant();
        return change(token, d -> accepted(d, version, now));
    }

    private static Draft accepted(Draft d, String version, Instant now) {
        return new Draft(
                d.id(),
                d.code(),
                d.approver(),
                d.admin(),
                version,
                version.equals(d.terms()) ? d.termsAccepted() : now,
                d.expires(),
                d.registration());
    }

    /** Sends the link back to this draft. */
    public Draft sendLink(String token, String email) {
        var address = ContactDraft.line(email);
        if (!ContactDraft.isEmail(address)) {
            throw Refusal.invalid(
                    "email",
                    "Enter an email address in the correct format, like name@example.nhs.uk");
        }
        return platform.in(db -> {
            var draft = DraftQueries.find(db, Secrets.hash(token), clock.instant());
            Mail mail = mails.link(draft.orElseThrow(Refusal::notFound), token, address);
            mail.leaveIn(db);
            return draft.orElseThrow();
        });
    }

    /** A draft that was sent stays as it was sent. */
    private Draft change(String token, UnaryOperator<Draft> change) {
        return platform.in(db -> {
            var draft =
                    DraftQueries.find(db, Secrets.hash(token), clock.instant())
                            .orElseThrow(Refusal::notFound);
            if (draft.registration() != null) {
                return draft;
            }
            var changed = change.apply(draft);
            DraftQueries.update(db, changed);
            return changed;
        });
    }

    /** Forgets what was never sent. */
    public void sweep() {
        platform.in(db -> DraftQueries.deleteExpired(db, clock.instant()));
    }
}
