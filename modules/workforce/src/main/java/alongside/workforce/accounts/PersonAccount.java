package alongside.workforce.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose account a person of the register logs in with.
 *
 * @param memberId null while no account is linked
 * @param version of the person
 */
public record PersonAccount(
        UUID personId, @Nullable UUID memberId, @Nullable String name, int version) {}
