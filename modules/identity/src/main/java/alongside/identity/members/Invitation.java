package alongside.identity.members;

import alongside.kernel.Role;
import alongside.kernel.TrustId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An open invitation to a Trust. */
record Invitation(
        UUID id,
        TrustId trust,
        String trustName,
        String email,
        String name,
        List<Role> roles,
        String invitedBy,
        int mailsAsked,
        int mailsSent,
        Instant expiresAt) {

    /** Roles that show other people's records, for which a password alone is too little. */
    boolean privileged() {
        return roles.contains(Role.TRUST_ADMIN) || roles.contains(Role.INFORMATION_GOVERNANCE_LEAD);
    }
}
