package alongside.tenants.registrations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration as the API shows it. Only operators see who the people are. */
public record RegistrationView(
        UUID id,
        String reference,
        String status,
        Organisation organisation,
        @Nullable Contact approver,
        @Nullable Contact secondAdmin,
        String termsVersion,
        OffsetDateTime submittedAt,
        LocalDate decideBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        List<Asked> questions,
        int version) {

    /** The Trust that wants to join. */
    public record Organisation(String code, String name) {}

    /** A question and its answer. */
    public record Asked(
            String question,
            OffsetDateTime askedAt,
            @Nullable String answer,
            @Nullable OffsetDateTime answeredAt) {}

    public static RegistrationView of(Registration r, boolean withPeople) {
        var decision = r.decision();
        return new RegistrationView(
                r.id(),
                r.reference(),
                r.status().key(),
                new Organisation(r.code(), r.name()),
                withPeople ? r.approver() : null,
                withPeople ? r.admin() : null,
                r.terms(),
                at(r.submitted()),
                r.decideBy(),
                decision == null ? null : at(decision.at()),
                decision == null || !withPeople ? null : decision.byName(),
                decision == null ? null : decision.reason(),
                r.questions().stream().map(RegistrationView::asked).toList(),
                r.version());
    }

    private static Asked asked(Question q) {
        var answered = q.answered();
        return new Asked(
                q.question(), at(q.asked()), q.answer(), answered == null ? null : at(answered));
    }

    private static OffsetDateTime at(Instant instant) {
        return DraftQueries.at(instant);
    }
}
