package alongside.tenants.registrations;

import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.portal.Json;
import alongside.portal.ui.Words;
import alongside.tenants.FirstAdmin;
import alongside.tenants.provisioning.NewTrust;
import alongside.tenants.provisioning.Provisioning;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What operators do with registrations: approve, refuse, ask. Of two at once, the first counts. */
public final class Decisions {
    private static final int LONGEST_TEXT = 2000;

    private final PlatformDatabase platform;
    private final RegistrationMails mails;
    private final Clock clock;

    public Decisions(PlatformDatabase platform, RegistrationMails mails, Clock clock) {
        this.platform = platform;
        this.mails = mails;
        this.clock = clock;
    }

    /** Every registration, oldest first. */
    public List<Registration> all(Operator operator) {
        operator.actor().require(Role.PLATFORM_OPERATOR);
        return platform.in(RegistrationQueries::all);
    }

    /**
     * Approves, and has the Trust made. Approving twice is approving once.
     *
     * @param version as the operator saw it; absent to decide whatever it is now
     * @throws Refusal.Conflict if somebody else decided or asked first, and who
     * @throws Refusal.Forbidden if the operator is named in the registration
     */
    public Registration approve(Operator operator, UUID id, @Nullable Integer version) {
        return decide(
                operator,
                id,
                version,
                Status.APPROVED,
                (db, registration) -> {
                    var trust = Provisioning.open(db, operator.actor(), newTrust(registration));
                    QuestionQueries.decide(
                            db,
                            id,
                            Status.APPROVED,
                            operator.actor(),
                            clock.instant(),
                            null,
                            trust.value());
                    audit(db, operator, registration, Map.of("status", "approved"));
                });
    }

    private static NewTrust newTrust(Registration r) {
        return new NewTrust(
                r.code(),
                r.name(),
                r.region(),
                r.icb(),
                null,
                List.of(
                        new FirstAdmin(r.approver().name(), r.approver().email()),
                        new FirstAdmin(r.admin().name(), r.admin().email())));
    }

    /** Refuses with a reason, which the approver is sent and the status page shows. */
    public Registration refuse(
            Operator operator, UUID id, @Nullable Integer version, String typed) {
        operator.actor().require(Role.PLATFORM_OPERATOR);
        var reason = text("reason", typed, "Enter the reason, so that the Trust can mend it");
        return decide(
                operator,
                id,
                version,
                Status.REFUSED,
                (db, registration) -> {
                    QuestionQueries.decide(
                            db,
                            id,
                            Status.REFUSED,
                            operator.actor(),
                            clock.instant(),
                            reason,
                            null);
                    mails.refused(registration, reason).leaveIn(db);
                    audit(
                            db,
                            operator,
                            registration,
                            Map.of("status", "refused", "reason", reason));
                });
    }

    /** Asks the approver something. There is one open question at a time. */
    public Registration ask(Operator operator, UUID id, @Nullable Integer version, String typed) {
        operator.actor().require(Role.PLATFORM_OPERATOR);
        var question = text("question", typed, "Enter your question");
        return decide(
                operator,
                id,
                version,
                Status.QUESTION_ASKED,
                (db, registration) -> {
                    if (registration.openQuestion() != null) {
                        throw Refusal.conflict(
                                "A question is waiting for an answer already. Ask again when it is"
                                        + " answered.");
                    }
                    QuestionQueries.ask(db, id, question, operator, clock.instant());
                    QuestionQueries.move(db, id, Status.QUESTION_ASKED);
                    mails.asked(registration, question).leaveIn(db);
                    audit(db, operator, registration, Map.of("question", question));
                });
    }

    private Registration decide(
            Operator operator,
            UUID id,
            @Nullable Integer version,
            Status status,
            BiConsumer<Db, Registration> work) {
        operator.actor().require(Role.PLATFORM_OPERATOR);
        return platform.in(db -> {
            RegistrationQueries.lock(db, id);
            var registration = RegistrationQueries.find(db, id).orElseThrow(Refusal::notFound);
            if (isDone(operator, registration, status)) {
                return registration;
            }
            refuseLate(registration, version);
            if (registration.names(operator.email())) {
                throw Refusal.forbidden(
                        "You are named in this registration. Another operator must decide"
                                + " it.");
            }
            work.accept(db, registration);
            return RegistrationQueries.find(db, id).orElseThrow();
        });
    }

    /** The same decision by the same person, sent a second time. */
    private static boolean isDone(Operator operator, Registration registration, Status status) {
        var decision = registration.decision();
        return decision != null
                && registration.status() == status
                && decision.by().equals(operator.actor().person());
    }

    private static void refuseLate(Registration registration, @Nullable Integer version) {
        var decision = registration.decision();
        if (decision != null) {
            throw Refusal.conflict(
                    "%s %s this registration on %s. Your decision was not saved."
                            .formatted(
                                    decision.byName(),
                                    registration.status().label().toLowerCase(java.util.Locale.UK),
                                    Words.moment(decision.at())));
        }
        if (version != null && version != registration.version()) {
            throw Refusal.conflict(
                    "A question was asked or answered since you opened this registration. Your"
                            + " decision was not saved. Read it first.");
        }
    }

    private static String text(String field, String typed, String missing) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw Refusal.invalid(field, missing);
        }
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.invalid(field, "Use 2,000 characters or fewer");
        }
        return text;
    }

    private static void audit(Db db, Operator operator, Registration r, Object after) {
        Audit.write(
                db,
                operator.actor(),
                "registration decided",
                "registration " + r.id(),
                Json.text(Map.of("status", r.status().key())),
                Json.text(after));
    }
}
