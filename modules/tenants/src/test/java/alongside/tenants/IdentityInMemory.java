package alongside.tenants;

import alongside.kernel.TrustId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What Keycloak would hold. One invitation per Trust and address, as the real side promises. */
public final class IdentityInMemory implements IdentityProvisioning {
    private final Map<TrustId, String> organisations = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();

    @Override
    public String ensureOrganisation(TrustId trust, String slug, String name) {
        return organisations.computeIfAbsent(trust, id -> "organisation of " + slug);
    }

    @Override
    public void inviteAdmin(TrustId trust, String name, String email) {
        var mail = trust + " " + email;
        if (!mails.contains(mail)) {
            mails.add(mail);
        }
    }

    @Override
    public Set<TrustId> organisations() {
        return Set.copyOf(organisations.keySet());
    }

    @Override
    public void removeOrganisation(TrustId trust) {
        organisations.remove(trust);
    }

    /** Every invitation sent for the Trust. */
    public List<String> mails(TrustId trust) {
        return mails.stream().filter(mail -> mail.startsWith(trust.value())).toList();
    }
}
