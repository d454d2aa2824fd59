package alongside.identity.organisations;

import alongside.identity.IdentitySettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/** The accounts of people at Keycloak: found by their e-mail address, or made. */
public final class Accounts {
    private final AdminApi api;
    private final String portal;

    public Accounts(IdentitySettings settings) {
        this.api = new AdminApi(settings);
        this.portal = settings.portal().id();
    }

    /**
     * An account.
     *
     * @param inUse whether its owner has proved the address and has a way to log in
     */
    public record Found(String subject, boolean inUse) {}

    /** The account with this address, made without a password if there is none. */
    public Found ensure(String email, String name) {
        return find(email).orElseGet(() -> new Found(make(email, name), false));
    }

    public Optional<Found> find(String email) {
        return users().searchByEmail(email, true).stream()
                .filter(user -> email.equalsIgnoreCase(user.getEmail()))
                .findFirst()
                .map(user -> new Found(user.getId(), inUse(user)));
    }

    private boolean inUse(UserRepresentation user) {
        if (!Boolean.TRUE.equals(user.isEmailVerified())) {
            return false;
        }
        var account = users().get(user.getId());
        return !account.credentials().isEmpty() || !account.getFederatedIdentity().isEmpty();
    }

    /** Sends the e-mail that lets a person set a password, and a second factor where one is due. */
    public void invite(
            String subject, String invitedBy, String invitedTo, boolean privileged, Duration good) {
        var user = users().get(subject);
        var account = user.toRepresentation();
        // The e-mail's text names both.
        account.singleAttribute("invitedBy", invitedBy);
        account.singleAttribute("invitedTo", invitedTo);
        user.update(account);
        var actions = new ArrayList<>(List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"));
        if (privileged) {
            actions.add("CONFIGURE_TOTP");
        }
        user.executeActionsEmail(portal, null, (int) good.toSeconds(), actions);
    }

    private String make(String email, String name) {
        var cut = name.strip().lastIndexOf(' ');
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(true);
        user.setEmailVerified(false);
        user.setFirstName(cut < 0 ? name.strip() : name.strip().substring(0, cut));
        user.setLastName(cut < 0 ? "" : name.strip().substring(cut + 1));
        return AdminApi.created(users().create(user), "Making an account");
    }

    private UsersResource users() {
        return api.realm().users();
    }
}
