package alongside.tenants;

import alongside.identity.Identity;
import alongside.kernel.TrustId;
import java.util.Set;

/** The real identity side of provisioning: Keycloak, through identity's door. */
public record IdentitySide(Identity identity) implements IdentityProvisioning {
    @Override
    public String ensureOrganisation(TrustId trust, String slug, String name) {
        return identity.ensureOrganisation(trust, slug, name);
    }

    @Override
    public void inviteAdmin(TrustId trust, String name, String email) {
        identity.inviteAdmin(trust, name, email);
    }

    @Override
    public Set<TrustId> organisations() {
        return identity.organisations();
    }

    @Override
    public void removeOrganisation(TrustId trust) {
        identity.removeOrganisation(trust);
    }
}
