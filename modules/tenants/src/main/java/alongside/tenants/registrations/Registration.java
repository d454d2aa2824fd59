package alongside.tenants.registrations;

import alongside.kernel.TrustId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Trust's request to join, with its approver and second admin.
 *
 * @param id unguessable: who holds it may see the status and answer questions
 * @param reference for people to quote, such as {@code ALN-7K3M2P}
 * @param decideBy the last of the 5 working days in which it is to be decided
 * @param trust absent until it is approved
 */
public record Registration(
        UUID id,
        String reference,
        Status status,
        String code,
        String name,
        @Nullable String region,
        @Nullable String icb,
        Contact approver,
        Contact admin,
        String terms,
        Instant termsAccepted,
        Instant submitted,
        LocalDate decideBy,
        @Nullable Decision decision,
        @Nullable TrustId trust,
        int version,
        List<Question> questions) {

    /** The question that waits for an answer. */
    public @Nullable Question openQuestion() {
        return questions.stream().filter(q -> q.answer() == null).findFirst().orElse(null);
    }

    /** Whether the person with this address is one of the two who ask to join. */
    boolean names(String email) {
        var address = email.toLowerCase(Locale.ROOT);
        return approver.email().equals(address) || admin.email().equals(address);
    }

    Registration with(List<Question> asked) {
        return new Registration(
                id,
                reference,
                status,
                code,
                name,
                region,
                icb,
                approver,
                admin,
                terms,
                termsAccepted,
                submitted,
                decideBy,
                decision,
                trust,
                version,
                List.copyOf(asked));
    }
}
