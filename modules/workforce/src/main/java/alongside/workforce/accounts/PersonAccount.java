package alongside.workforce.accounts;

import alongside.kernel.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose account a person of the register logs in with.
 *
 * @param memberId null while no account is linked
 * @param version of the person
 */
public record PersonAccount(
        UUID personId, @Nullable UUID memberId, @Nullable String name, int version) {

    /** For whoever asks for what is theirs before anybody has said which record that is. */
    public static Refusal notLinked() {
        return Refusal.forbidden(
                "Your account is not linked to your record in the workforce register yet. A Trust"
                        + " admin or programme lead can link it on your page in the register.");
    }
}
