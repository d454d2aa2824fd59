package alongside.tenants.registrations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration that is still being filled in.
 *
 * @param code of the Trust
 * @param terms the version of the terms that was accepted; absent until then
 * @param registration what became of it; absent until it is sent
 */
public record Draft(
        UUID id,
        String code,
        Contact approver,
        Contact admin,
        @Nullable String terms,
        @Nullable Instant termsAccepted,
        Instant expires,
        @Nullable UUID registration) {

    /** The first page that still has a question to answer. */
    public String nextStep() {
        if (!approver.isComplete(true)) {
            return "approver";
        }
        if (!admin.isComplete(false) || admin.email().equals(approver.email())) {
            return "second-admin";
        }
        return terms == null || !terms.equals(Terms.current().version()) ? "terms" : "check";
    }

    Draft sentAs(UUID id) {
        return new Draft(this.id, code, approver, admin, terms, termsAccepted, expires, id);
    }

    public boolean isComplete() {
        return nextStep().equals("check");
    }
}
