package alongside.tenants.registrations;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Visit;
import alongside.tenants.organisations.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sending a registration, following it, and answering what is asked about it. */
public final class Registrations {
    private static final int WORKING_DAYS = 5;
    private static final int TRIES = 5;
    private static final int LONGEST_ANSWER = 2000;

    private final PlatformDatabase platform;
    private final Eligibility eligibility;
    private final RegistrationMails mails;
    private final Clock clock;

    public Registrations(
            PlatformDatabase platform,
            Eligibility eligibility,
            RegistrationMails mails,
            Clock clock) {
        this.platform = platform;
        this.eligibility = eligibility;
        this.mails = mails;
        this.clock = clock;
    }

    /** Sends a draft. Sent twice, it is the same registration. */
    public Registration submit(String token) {
        var draft = platform.in(db -> draft(db, token));
        var sent = draft.registration();
        if (sent != null) {
            return find(sent);
        }
        var organisation = eligibility.open(draft.code(), today());
        return platform.in(db -> submit(db, token, organisation));
    }

    private Registration submit(Db db, String token, Organisation organisation) {
        var draft = draft(db, token);
        var sent = draft.registration();
        if (sent != null) {
            return RegistrationQueries.find(db, sent).orElseThrow();
        }
        if (!draft.isComplete() || !draft.code().equals(organisation.code())) {
            throw Refusal.conflict("Answer all questions before you send the registration.");
        }
        var registration = insert(db, draft, organisation);
        DraftQueries.update(db, draft.sentAs(registration.id()));
        return registration;
    }

    /** Sends a whole registration at once. */
    public Registration submit(RegistrationDraft typed) {
        var code = typed.organisation() == null ? "" : typed.organisation();
        var draft = typed.checked(code, clock.instant());
        var organisation = eligibility.open(code, today());
        return platform.in(db -> insert(db, draft, organisation));
    }

    private Registration insert(Db db, Draft draft, Organisation organisation) {
        Eligibility.refuseTaken(db, organisation.code(), organisation.name());
        var accepted = draft.termsAccepted();
        for (int i = 0; accepted != null && i < TRIES; i++) {
            var registration =
                    new Registration(
                            UUID.randomUUID(),
                            Secrets.reference(),
                            Status.UNDER_REVIEW,
                            organisation.code(),
                            organisation.name(),
                            organisation.region() == null ? null : organisation.region().name(),
                            organisation.icbCode(),
                            draft.approver(),
                            draft.admin(),
                            Terms.current().version(),
                            accepted,
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            WorkingDays.after(today(), WORKING_DAYS),
                            null,
                            null,
                            1,
                            List.of());
            if (RegistrationQueries.insert(db, registration)) {
                mails.received(registration).leaveIn(db);
                audit(
                        db,
                        registration,
                        "registration sent",
                        Map.of("organisation", organisation.code()));
                return registration;
            }
            Eligibility.refuseTaken(db, organisation.code(), organisation.name());
        }
        throw Refusal.conflict("Answer all questions before you send the registration.");
    }

    private Draft draft(Db db, String token) {
        return DraftQueries.find(db, Secrets.hash(token), clock.instant())
                .orElseThrow(Refusal::notFound);
    }

    public Registration find(UUID id) {
        return platform.in(db -> RegistrationQueries.find(db, id)).orElseThrow(Refusal::notFound);
    }

    /** The applicant's answer to the open question. The same answer twice is one answer. */
    public Registration answer(UUID id, String typed) {
        var answer = typed.strip();
        if (answer.isEmpty()) {
            throw Refusal.invalid("answer", "Enter your answer");
        }
        if (answer.length() > LONGEST_ANSWER) {
            throw Refusal.invalid("answer", "Your answer must be 2,000 characters or fewer");
        }
        return platform.in(db -> {
            RegistrationQueries.lock(db, id);
            var registration = RegistrationQueries.find(db, id).orElseThrow(Refusal::notFound);
            var question = registration.openQuestion();
            if (question == null || registration.status().isDecided()) {
                return registration;
            }
            QuestionQueries.answer(db, question.id(), answer, clock.instant());
            QuestionQueries.move(db, id, Status.UNDER_REVIEW);
            mails.answered(registration, question, answer).leaveIn(db);
            audit(db, registration, "question answered", Map.of("answer", answer));
            return RegistrationQueries.find(db, id).orElseThrow();
        });
    }

    private static void audit(Db db, Registration r, String action, Object after) {
        // Nobody is logged in here; whoever holds the link speaks for the approver.
        var applicant = new Actor(new UUID(0, 1), r.approver().name(), null, java.util.Set.of());
        Audit.write(db, applicant, action, "registration " + r.id(), null, Json.text(after));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Visit.ZONE);
    }
}
