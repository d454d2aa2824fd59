package alongside.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The realm of a running Keycloak, for tests and for the demonstration. */
public final class KeycloakRealm {
    private final AdminApi admin;

    private KeycloakRealm(KeycloakServer server) {
        this.admin = new AdminApi(server);
    }

    public static KeycloakRealm of(KeycloakServer server) {
        return new KeycloakRealm(server);
    }

    /** Adds the client of {@link #token}, which only a demonstration and tests may have. */
    public KeycloakRealm withScripts() {
        var file = new RealmFile(KeycloakFolder.DEMONSTRATION_FILE, Map.of());
        admin.post("/partialImport", file.json());
        return this;
    }

    /** Lets one person sign in with this password, and returns the id that tokens carry as sub. */
    public String add(Person person, String password) {
        return add(List.of(person), password).getOrDefault(person.email(), "");
    }

    /** Adds those who are not there yet, all with one password; ids by e-mail address. */
    public Map<String, String> add(List<Person> people, String password) {
        var credential = StoredPassword.of(password);
        var users = people.stream().map(person -> user(person, credential)).toList();
        var result =
                admin.post("/partialImport", Map.of("ifResourceExists", "SKIP", "users", users));
        var ids = new HashMap<String, String>();
        for (var one : result.path("results")) {
            ids.put(one.path("resourceName").asText(), one.path("id").asText());
        }
        return ids;
    }

    /**
     * Adds a person without a password and sends the one mail of an invitation, which leads through
     * these actions, such as {@code UPDATE_PASSWORD}.
     */
    public String invite(Person person, String by, String to, List<String> actions) {
        var invited = Map.of("invitedBy", by, "invitedTo", to);
        admin.post(
                "/users",
                Map.of(
                        "username", person.email(),
                        "email", person.email(),
                        "enabled", true,
                        "firstName", person.firstName(),
                        "lastName", person.lastName(),
                        "attributes", invited));
        var found = admin.get("/users?exact=true&email=" + AdminApi.encoded(person.email()));
        var id = found.path(0).path("id").asText();
        admin.put("/users/" + id + "/execute-actions-email?client_id=alongside-portal", actions);
        return id;
    }

    /** The person is asked for these at the next sign-in, such as {@code CONFIGURE_TOTP}. */
    public void require(String id, List<String> actions) {
        admin.put("/users/" + id, Map.of("requiredActions", actions));
    }

    public void remove(String id) {
        admin.delete("/users/" + id);
    }

    /** An access token by password, as {@code scripts/token} gets it. */
    public String token(String email, String password) {
        var form =
                Map.of(
                        "grant_type", "password",
                        "client_id", "alongside-cli",
                        "scope", "openid",
                        "username", email,
                        "password", password);
        return admin.token(KeycloakFolder.REALM, form).path("access_token").asText();
    }

    /** Fills in the sign-in page, which this tab must be on. */
    public static void logIn(Tab tab, String email, String password) {
        tab.page().fill("#username", email);
        // With the first organisation in the realm the password moves to a page of its own.
        if (tab.page().locator("#password").count() == 0) {
            tab.page().click("#kc-login");
        }
        tab.page().fill("#password", password);
        tab.page().click("#kc-login");
    }

    private static Map<String, Object> user(Person person, Map<String, String> credential) {
        return Map.of(
                "username", person.email(),
                "email", person.email(),
                "emailVerified", true,
                "enabled", true,
                "firstName", person.firstName(),
                "lastName", person.lastName(),
                "credentials", List.of(credential));
    }
}
