package alongside.identity.organisations;

import alongside.identity.IdentitySettings;
import alongside.kernel.TrustId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One organisation of the realm for each Trust. Its alias is the Trust's id, which never changes,
 * and every method looks before it makes, so that each can be repeated after a crash. All of them
 * throw while Keycloak is away; a job then tries again.
 */
public final class Organisations {
    private static final Logger LOG = LoggerFactory.getLogger(Organisations.class);
    private static final int ALL = 10_000;

    private final AdminApi api;

    public Organisations(IdentitySettings settings) {
        this.api = new AdminApi(settings);
    }

    /** The first call takes seconds, so it is made before anybody waits for it. */
    public void warmUp() {
        try {
            find(TrustId.random());
        } catch (RuntimeException e) {
            LOG.info("Keycloak is not there yet: {}", e.getMessage());
        }
    }

    /**
     * Makes sure that a Trust has its organisation.
     *
     * @return Keycloak's id of it
     */
    public String ensure(TrustId trust, String slug, String name) {
        return find(trust)
                .map(OrganizationRepresentation::getId)
                .orElseGet(() -> make(trust, slug, name));
    }

    /** The Trusts that have an organisation, whether or not anybody else knows them. */
    public Set<TrustId> all() {
        return organisations().list(0, ALL).stream()
                .map(OrganizationRepresentation::getAlias)
                .filter(alias -> alias.matches("trust_[0-9a-z]{10}"))
                .map(TrustId::new)
                .collect(Collectors.toSet());
    }

    /** Removes the organisation; the people in it keep their accounts. */
    public void remove(TrustId trust) {
        find(trust)
                .ifPresent(found ->
                        AdminApi.done(
                                organisations().get(found.getId()).delete(),
                                "Removing the organisation of " + trust));
    }

    /** Puts an account into the organisation of a Trust. */
    public void addMember(TrustId trust, String subject) {
        var organisation =
                find(trust)
                        .orElseThrow(
                                () -> new IllegalStateException(trust + " has no organisation"));
        AdminApi.done(
                organisations().get(organisation.getId()).members().addMember(subject),
                "Adding a member to " + trust);
    }

    public void removeMember(TrustId trust, String subject) {
        find(trust)
                .ifPresent(found ->
                        AdminApi.done(
                                organisations()
                                        .get(found.getId())
                                        .members()
                                        .member(subject)
                                        .delete(),
                                "Removing a member from " + trust));
    }

    private String make(TrustId trust, String slug, String name) {
        var organisation = new OrganizationRepresentation();
        organisation.setAlias(trust.value());
        // Two Trusts may bear one name, for example after a merger; organisations may not.
        organisation.setName(name + " (" + slug + ")");
        organisation.setEnabled(true);
        organisation.addDomain(new OrganizationDomainRepresentation(domain(trust)));
        return AdminApi.created(
                organisations().create(organisation), "Making the organisation of " + trust);
    }

    private Optional<OrganizationRepresentation> find(TrustId trust) {
        return organisations().search(domain(trust), true, 0, 2).stream()
                .filter(found -> trust.value().equals(found.getAlias()))
                .findFirst();
    }

    /** Keycloak finds no organisation by its alias, so each has a domain that nobody can own. */
    private static String domain(TrustId trust) {
        return trust.value().replace('_', '-') + ".invalid";
    }

    private OrganizationsResource organisations() {
        return api.realm().organizations();
    }
}
