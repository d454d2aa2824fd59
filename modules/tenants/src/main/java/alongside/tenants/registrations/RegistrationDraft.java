package alongside.tenants.registrations;

import alongside.kernel.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole registration as the API is sent it.
 *
 * @param organisation the code of the Trust
 * @param termsVersion the version of the data processing terms that the approver accepts
 */
public record RegistrationDraft(
        @Nullable String organisation,
        @Nullable ContactDraft approver,
        @Nullable ContactDraft secondAdmin,
        @Nullable String termsVersion) {
    private static final ContactDraft NOBODY = new ContactDraft(null, null, null);

    /** The same as the pages would have collected, step by step. */
    Draft checked(String code, Instant now) {
        var faults = new LinkedHashMap<String, String>();
        var first = check(faults, approver, "approver.", "the approver", true);
        var second = check(faults, secondAdmin, "second_admin.", "the second admin", false);
        sameEmail(first, second)
                .ifPresent(message -> faults.putIfAbsent("second_admin.email", message));
        if (!Terms.current().version().equals(termsVersion)) {
            faults.put(
                    "terms_version",
                    "Accept the current data processing terms, version "
                            + Terms.current().version());
        }
        Refusal.ifAny(faults);
        return new Draft(UUID.randomUUID(), code, first, second, termsVersion, now, now, null);
    }

    static java.util.Optional<String> sameEmail(Contact approver, Contact admin) {
        return !approver.email().isEmpty() && approver.email().equals(admin.email())
                ? java.util.Optional.of(
                        "Enter another email address than the approver's. Two people must be able to"
                                + " manage the Trust")
                : java.util.Optional.empty();
    }

    private static Contact check(
            Map<String, String> faults,
            @Nullable ContactDraft typed,
            String prefix,
            String who,
            boolean withJobTitle) {
        try {
            return (typed == null ? NOBODY : typed).checked(prefix, who, withJobTitle);
        } catch (Refusal.Invalid invalid) {
            faults.putAll(invalid.fields());
            return Contact.NOBODY;
        }
    }
}
