package alongside.tenants;

import alongside.kernel.TrustId;
import java.util.Set;

/**
 * What provisioning asks of the identity side. Every method can be called again after a crash and
 * then changes nothing more.
 */
public interface IdentityProvisioning {
    /**
     * One organisation for the Trust.
     *
     * @return its id
     */
    String ensureOrganisation(TrustId trust, String slug, String name);

    /** A first Trust admin, invited by one e-mail however often this is called. */
    void inviteAdmin(TrustId trust, String name, String email);

    /** The Trusts that have an organisation, whether or not the registry knows them. */
    Set<TrustId> organisations();

    void removeOrganisation(TrustId trust);
}
