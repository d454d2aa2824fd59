package alongside.identity.organisations;

import alongside.identity.IdentitySettings;
import jakarta.ws.rs.core.Response;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The realm as the provisioning client may change it. Connects when it is first used. */
final class AdminApi {
    private final Keycloak keycloak;
    private final String realm;

    AdminApi(IdentitySettings settings) {
        this.realm = settings.realm();
        this.keycloak =
                KeycloakBuilder.builder()
                        .serverUrl(settings.internal().toString())
                        .realm(realm)
                        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                        .clientId(settings.provisioning().id())
                        .clientSecret(settings.provisioning().secret())
                        .build();
    }

    RealmResource realm() {
        return keycloak.realm(realm);
    }

    /** The id of what was made; an answer left open would hold its connection for ever. */
    static String created(Response answer, String what) {
        try (answer) {
            require(answer, what);
            var path = answer.getLocation().getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Closes the answer; it must be a success, or say that all was so already. */
    static void done(Response answer, String what) {
        try (answer) {
            if (answer.getStatus() != 409 && answer.getStatus() != 404) {
                require(answer, what);
            }
        }
    }

    private static void require(Response answer, String what) {
        if (answer.getStatus() >= 300) {
            throw new IllegalStateException(
                    what
                            + ": Keycloak answered "
                            + answer.getStatus()
                            + " "
                            + answer.readEntity(String.class));
        }
    }
}
